import type { MailTexts } from '../en/mail.ts'

/** 每封邮件都有的文字。 */
export const mailTexts: MailTexts = {
  why: (shop) => `您收到这封邮件，是因为您同意接收${shop}的消息。`,
  optOut: '退订',
  labelled: (label, what) => `${label}：${what}`,
}
