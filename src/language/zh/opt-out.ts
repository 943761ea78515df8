import type { OptOutTexts } from '../en/opt-out.ts'

/** 退订的中文文案。 */
export const optOutTexts: OptOutTexts = {
  title: '退订',
  question: (mailbox) => `${mailbox} 不想再收到什么？`,
  legend: '请选择一项',
  scopes: {
    goal: (kind) => `不再接收这一类：${kind}`,
    channel: { email: '不再接收营销邮件', push: '不再接收推送消息', sms: '不再接收营销短信' },
    all: '不再接收任何营销信息，无论何种方式',
  },
  kinds: {
    'win-back': '邀请您再来看看',
    'second-purchase': '首次下单后的消息',
    'order-value': '与订单搭配的推荐',
    reward: '感谢信',
    launch: '新品消息',
    'clear-stock': '余货优惠',
    'prevent-churn': '提醒',
    'cross-sell': '其他商品的推荐',
  },
  button: '退订',
  done: {
    title: '您已退订',
    text: (mailbox, what) => `${mailbox}：${what}。即刻生效。`,
    more: '您还可以退订更多：',
  },
  faults: {
    'not-found': {
      title: '链接不完整',
      text: '请从邮件中重新打开，或复制完整的链接。如果仍然不行，请回复邮件，要求从名单中移除。',
    },
    method: { title: '无法这样操作', text: '请在浏览器中打开链接，然后点击页面上的按钮。' },
    body: { title: '没有任何更改', text: '请重新打开链接，然后点击按钮。' },
    'too-large': { title: '没有任何更改', text: '一次发送的内容过多。请重新打开链接，然后点击按钮。' },
    busy: { title: '请稍后再试', text: '刚才未能保存您的选择。' },
    rate: { title: '请稍后再试', text: '同时到来的请求过多。' },
  },
  command: {
    listening: (url) => `正在 ${url} 接收退订，按 Ctrl-C 结束。请在前面配置网站的 HTTPS（见 docs/delivery.md）。`,
    outside: '其他机器可以不加密地访问它：请只放行您的 HTTPS 服务器。',
    heard: (optOuts) => `已接收退订：${optOuts}`,
    ended: (optOuts, repeated, refused) =>
      `接收退订 ${optOuts} 次，重复 ${repeated} 次，链接无效的请求 ${refused} 次。`,
    tracked: (requests) => `跟踪链接和图片的请求：${requests} 次。`,
    imported: (file, rows, added, known) => `${file}：${rows} 行，新增退订 ${added} 条，已有 ${known} 条。`,
    rejected: (rows, reason, lines) => `剔除 ${rows} 行：${reason}（第 ${lines} 行）。`,
    reasons: {
      address: '不是电子邮箱地址',
      'not-opted-out': '这些行表示没有退订',
    },
    assumed: {
      date: (rows, lines) => `${rows} 行的日期无法识别，从现在起视为退订（第 ${lines} 行）。`,
      scope: (rows, lines) => `${rows} 行的范围无法识别（应为活动目标、渠道或 all），视为全部退订（第 ${lines} 行）。`,
    },
    next: '退订即刻生效，正在进行的发送也会遵守。下一步："shoal campaigns" 显示进行中的活动。',
  },
}
