import type { chatCorrections as english } from '../en/chat-corrections.ts'

/** What is said of corrections, in Chinese. */
export const chatCorrections: typeof english = {
  means: (words, meaning) => `“${words}”的意思是：${meaning}`,
  answered: (question, reading) => `“${question}”按此回答：${reading}`,
  status: { proposed: '待接受', accepted: '已接受', undone: '已撤销' },
  line: (id, text, status) => `${id}  ${text}（${status}）`,
  change: (at, who, what) => `${at}：${who} ${what === 'accepted' ? '接受' : '撤销'}`,
  tried: {
    none: '已接受的问题读法都不变。',
    other: (question) => `按规则的读法会改变：“${question}”（已接受的查询不变）`,
    certain: (question) => `现在可以按规则读懂：“${question}”`,
    uncertain: (question) => `按规则不再能读懂：“${question}”（已接受的查询不变）`,
  },
  nothing: '还没有人更正过什么。可以在对话中说：我说的老客户是指至少下过4次单的客户。',
  next: {
    accept: (id) => `下一步：shoal corrections ${id} --accept`,
    undo: (id) => `撤销：shoal corrections ${id} --undo`,
    ask: '下一步：shoal chat',
  },
}
