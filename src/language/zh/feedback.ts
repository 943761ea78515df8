import type { FeedbackTexts } from '../en/feedback.ts'

/** 退信与投诉的中文文案。 */
export const feedbackTexts: FeedbackTexts = {
  read: (count) => `已读取 ${count} 条邮件、推送内容和行。`,
  nothing: '那里没有可读取的内容：没有邮件、推送内容或行。没有任何改动。',
  kinds: {
    'hard-bounce': (count) => `失效地址 ${count} 个；不再向其发送邮件。`,
    'soft-bounce': (count) => `未能送达 ${count} 封（邮箱已满、策略、大小）；仅计数。`,
    complaint: (count) => `投诉 ${count} 次；不再向其发送任何消息。`,
    'opt-out': (count) => `退订 ${count} 次；不再向其发送邮件。`,
  },
  known: (count) => `${count} 条此前已知。`,
  ignored: (count) => `${count} 条不改变任何状态（延迟、送达、点击）。`,
  unmatched: (count) =>
    `${count} 条没有表明是在答复您的邮件，因此未作处理：这样的邮件任何人都能写。如果确信属实，请加上 --trust。`,
  unreadable: (count, reason, places) => `${count} 条无法读取：${reason}（${places}）。`,
  place: (file, number) => `${file} 第 ${number} 条`,
  reasons: {
    'no-report': '既不是邮件服务器的报告，也不是投诉',
    'no-recipient': '没有说明是谁的地址',
    'no-status': '没有说明发生了什么',
    'too-large': '过大，不可能是报告',
    'not-json': '不是 JSON',
    'unknown-payload': '不是 Amazon SES、SendGrid、Mailgun 或 Postmark 的内容',
    row: '无法识别的类型：应为 hard、soft、complaint 或 unsubscribed',
  },
  next: '即刻生效，正在进行的发送也会遵守。下一步："shoal campaigns" 显示进行中的活动。',
}
