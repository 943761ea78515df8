import type { chatAgent as english } from '../en/chat-agent.ts'

/** 对话中由程序说的话：反问、做不到的事、链接。 */
export const chatAgent: typeof english = {
  earlier: (question) => `之前问过：“${question}”`,
  report: '这些客群的报告',
  brief: (campaign) => `活动 ${campaign} 的简报`,
  which: (words) => `“${words}”指的是什么？`,
  didYouMean: '您是这个意思吗？',
  unread: (words) => `没有读懂${words}。请换一种说法，或说出一个指标，例如销售额、订单数或客户数。`,
  notRead: '没有读出这是关于数据的哪个问题。请说出要统计什么，例如各国销售额。',
  nothingAnswers: 'Shoal 能计算的内容都回答不了这个问题。',
  goAhead: (what) => `${what}要这样做吗？`,
  yes: (what) => `好：${what}`,
  no: (what) => `不：${what}`,
  meaningOf: (words) => `“${words}”指的是什么？可以这样说：我说的“${words}”是指至少下过4单的客户。`,
  meaningUnclear: (words) =>
    `没有读懂“${words}”的含义。请说出一个指标、国家、商品，或带限制的客户，例如至少下过4单的客户。`,
  accepted: (id) => `从现在起生效（${id}）；用“shoal corrections undo ${id}”可以撤销。`,
  declined: '您说了不，所以没有做。',
  beyond: '这超出了 Shoal 的范围：它回答关于这个工作区的客户和订单的问题。',
  personal: 'Shoal 不会在对话中给出个人数据，例如地址或客户名单。',
  hostile: 'Shoal 不执行这条指示。它只回答关于这个工作区的客户和订单的问题。',
  tooLong: (limit) => `这个问题超过 ${limit} 个字符，没有读取。请用更少的话来问。`,
  usedUp: '在一个问题的限额内没有得到确定的理解。请说得简单一些。',
  forgotten: '［已遗忘］',
  forgottenReason: '其中提到的人已被遗忘。',
}
