import type { ChatHowWords } from '../en/chat-how.ts'

export const chatHowZh: ChatHowWords = {
  how: '结果从何而来',
  read: '理解为',
  query: '查询',
  sql: 'SQL',
  snapshot: (id) => `数据：快照 ${id}`,
  more: (rows) => `另有 ${rows} 行`,
  withheld: (rows) => `因涉及的客户太少而未列出：${rows}。这不等于零。`,
  sources: '另见',
  outcome: {
    clarified: '需要确认',
    cannot: '无法回答',
    withheld: '为保护客户而未显示',
    refused: '已拒绝',
    failed: '出错了',
  },
  options: '可以这样问',
  by: { model: '由模型撰写，已核对', repaired: '由模型撰写，修改后已核对' },
}
