import type { CampaignResults } from '../en/campaign-results.ts'

/** 起草、修改和批准营销活动的命令输出。 */
export const campaignResults: CampaignResults = {
  drafted: (id, goal, audience) => `活动 ${id} 的草稿已写好（${goal}）：${audience}`,
  files: (paths) => `简报：${paths}`,
  why: '理由：',
  byModel: (model) => `文字由 ${model} 撰写，与事实不符之处由规则代写。`,
  failed: (code) => `模型没有给出答复（${code}），文字由规则撰写。`,
  approved: (id, who) => `活动 ${id} 已由 ${who} 批准。`,
  scheduled: (id, who, at) => `活动 ${id} 已由 ${who} 批准，${at} 起发送。`,
  accepted: (count) => `有 ${count} 个与事实不符的句子被接受。`,
  edited: (id, variant, parts, who) => `活动 ${id} 回到草稿：${who} 修改了版本 ${variant} 的${parts}。`,
  findings: '以下句子与事实不符：',
  holds: '其中每个句子都与事实相符。',
  none: '还没有营销活动。',
  statuses: {
    draft: '草稿',
    approved: '已批准',
    scheduled: '已排期',
    sending: '发送中',
    sent: '已发送',
    measured: '已测量',
  },
  line: (id, goal, audience, customers, channel, status) =>
    `${id}  ${status}  ${goal}，${channel}，${customers}：${audience}`,
  from: (at) => `（${at} 起）`,
  history: '历史：',
  changes: {
    drafted: '起草',
    approved: '批准',
    scheduled: (at) => `批准，${at} 起发送`,
    edited: (variant, parts) => `修改了版本 ${variant} 的${parts}，回到草稿`,
    moved: (status) => `现为${status}`,
    accepted: (count) => `，接受 ${count} 个与事实不符的句子`,
  },
  change: (at, who, what) => `  ${at}  ${who} ${what}`,
  texts: '版本：',
  text: (variant, subject) => `  ${variant}  ${subject}`,
  next: {
    edit: (id) => `下一步：修改与事实不符之处（shoal edit ${id}），或运行 shoal approve ${id} --anyway`,
    approve: (id) => `下一步：阅读简报，然后运行 "shoal approve ${id}"`,
    send: (id) => `下一步：shoal send ${id}（试运行）`,
    wait: (id) => `下一步：到时间后，运行 shoal send ${id} --send`,
    results: (id) => `下一步：有新订单后，运行 shoal results ${id} --orders orders-since.csv`,
    brief: () => '下一步：shoal brief 会用上它的经验',
    list: (id) => `下一步：shoal campaigns ${id} 显示历史和下一步`,
  },
}
