import type { ChatAnswerWords } from '../en/chat-answer.ts'

export const chatAnswerZh: ChatAnswerWords = {
  lines: {
    quoted: (name) => `“${name}”`,
    higher: '高于对照值',
    lower: '低于对照值',
    highest: '最高',
    lowest: '最低',
    rose: '上升',
    fell: '下降',
    line: (label, figure, notes) => {
      const note = notes.join('；')
      if (figure === undefined) return note === '' ? label : `${label}：${note}`
      return `${label}：${figure}${note === '' ? '' : `（${note}）`}`
    },
  },
  faults: {
    reason: (found) => `“${found}”是原因、评价、建议或预测，没有任何一行支持；只写各行显示的内容。`,
    empty: '这句话没有提到结果里的任何内容；请用各行里的名称或指标。',
    again: '答案已经说过这一点；请说各行里的其他内容。',
  },
  tool: {
    measures: '指标',
    dimensions: '维度',
    days: (from, to, asOf) => `数据从 ${from} 到 ${to}；“今天”是 ${asOf}。`,
    previous: (query) => `上一个查询：${query}`,
    askBack: '问题有两种意思，或有列表里没有的词时使用：写出那个词',
    cannot: '这里没有任何内容与问题有关时使用：写出缺什么',
  },
  plain: (label) => `${label}：`,
  plainEnd: '。',
}
