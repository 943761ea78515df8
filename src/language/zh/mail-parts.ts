import type { MailParts } from '../en/mail-parts.ts'

/** 每封活动邮件的开头，以及引出商品的话。 */
export const mailParts: MailParts = {
  greeting: '{first_name}您好：',
  first: '店里值得一看的：',
  also: '还有这些值得一看：',
  between: '、',
  end: '。',
}
