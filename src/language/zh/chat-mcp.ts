import type { McpTexts } from '../en/chat-mcp.ts'

/** MCP 服务的中文文字。 */
export const mcpTexts: McpTexts = {
  instructions:
    'Shoal 回答关于一家商店、银行或运营商客户的问题：分群、销售额、订单、价值、预测、活动。数字都是计算得出的：请原样引用，不要自行计算。每个答案都请说明问题是怎样理解的。“未显示”是出于隐私，不等于零。指标和维度的名称见资源 shoal://catalogue。',
  languageField: '回答所用的语言',
  opening: {
    found: '',
    cannot: '这里无法回答。',
    withheld: '出于隐私未显示，不等于零。',
    clarify: '需要先说得更清楚一些。',
    failed: '出错了。',
  },
  readAs: (reading) => `理解为：${reading}`,
  days: (from, to) => `统计日期：${from} 至 ${to}`,
  asOf: (date) => `截至 ${date}`,
  snapshot: (id) => `快照 ${id}`,
  between: '；',
  more: (rows) => `……另有 ${rows} 行。`,
  rest: (address) => `全部内容见资源 ${address} 。`,
  withheld: (count) => `因背后客户太少而未显示：${count}。`,
  offers: '可以改问：',
  how: '由来：',
  done: '已完成。',
  listening: (address, token) =>
    `正在监听 ${address} ，仅限本机。${token === undefined ? '' : `\n令牌：${token}`}\n按 Ctrl-C 结束。\n`,
  forbidden: {
    host: '本服务只响应其本机地址。',
    origin: '其他来源的网页不能使用本服务。',
    token: '缺少令牌或令牌有误：请以“Authorization: Bearer 令牌”发送。',
    notFound: '这里没有内容；服务位于 /mcp。',
  },
  resources: {
    report: { title: '分群报告', about: '所有分群及可以离开本机的数字' },
    catalogue: { title: '目录', about: '可以查询的指标和维度，含定义与取值' },
    facts: { title: '事实清单', about: '某个分群的数字、比较及背后的客户数' },
    personas: { title: '客户画像', about: '每个分群是谁、该对他们说什么' },
    brief: { title: '活动简报', about: '起草的活动：受众、信息、优惠、对照' },
    answer: { title: '完整答案', about: '一次结果放不下的答案' },
  },
  campaign: {
    approve: '批准起草的活动，表示已有人读过简报；若给出时间，则等到该时间。',
    send: '把已批准的活动发送给此刻可以联系的邮箱。',
    approved: (id, status) => `活动 ${id} 的状态现为 ${status}。`,
    sent: ({ campaign, ended, sent, refused, waiting }) =>
      `活动 ${campaign}：本次发送 ${sent}，被拒 ${refused}，还可发送 ${waiting}（${ended}）。`,
  },
  report: {
    title: '分群',
    intro: (asOf, minCustomers) =>
      `${asOf === undefined ? '' : `截至 ${asOf}。`}背后客户少于 ${minCustomers} 人的数字已略去。`,
    columns: ['指标', '数值', '全部客户'],
    withheld: (count) => `因客户太少而略去：${count}。`,
  },
  prompts: {
    overview: {
      title: '我们的客户是谁？',
      about: '有哪些分群、有何不同、先做什么',
      arguments: {},
      text: () =>
        '我们的客户是谁？请列出各分群的人数和销售额占比，各自的特点，以及最值得先关注的一个及理由。所有数字都用 Shoal 的工具取得，并说明每个请求是怎样理解的。',
    },
    change: {
      title: '为什么变了？',
      about: '两个时期之间某个指标因何变化、变在哪里',
      arguments: { measure: '什么变了，如销售额', period: '何时，如2011年11月' },
      text: ({ measure, period }) =>
        `${period || '上个月'}的${measure || '销售额'}与前一时期相比为什么变化？请用 Shoal 的分解，说明客户数、下单次数、客单件数和单价各贡献多少，哪些分群和国家最突出，以及是否超出平常的波动。`,
    },
    'win-back': {
      title: '策划一次召回',
      about: '召回谁、可能带来多少、起草待批准的简报',
      arguments: { segment: '哪个分群，如 S2；留空则为已流失客户' },
      text: ({ segment }) =>
        `请为${segment || '已流失的客户'}策划一次召回活动：有多少人、曾经价值多少、可以提供什么、可能带来多少及其不确定性、对照组需要多大。若可以起草，请起草简报；不要批准或发送任何内容。`,
    },
    review: {
      title: '月度回顾',
      about: '某月数字与上月及去年同月的比较',
      arguments: { month: '如2011年11月；留空则为上一个完整月份' },
      text: ({ month }) =>
        `请回顾${month || '上一个完整月份'}：销售额、订单数、购买客户数、新客户数和客单价，与上月及去年同月比较，再说明各分群和国家有何突出之处。一小段文字加一张表；所有数字都来自 Shoal。`,
    },
  },
}
