import { type PauseData, pauseShare } from '../pause.ts'

/** 为什么停止发送、该怎么办。 */
export function pauseSentence(pause: PauseData): string {
  const { why, count, of } = pause
  const share = pauseShare(pause)
  return {
    bounces: `${of} 封中有 ${count} 封（${share}）发往不存在的邮箱；超过 2%，邮件服务商会认为发件人不负责任。请从联系人中去掉过期和买来的地址。`,
    complaints: `${of} 封中有 ${count} 位读者（${share}）举报为垃圾邮件；超过 0.3%，邮件服务商会屏蔽发件人。请只写给自己要求接收的人，并少发一些。`,
    refusals: `服务器连续拒绝了 ${count} 封，问题出在发件人或正文，而不是收件人。请向其管理者询问原因。`,
  }[why]
}
