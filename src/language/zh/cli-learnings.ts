import type { CommandHelp } from '../en/cli.ts'

/** 查看活动经验的命令帮助。 */
export const learningHelp: Record<'learnings' | 'trace', CommandHelp> = {
  learnings: {
    summary: '以往活动带来的经验、可靠程度和来历',
    options: {
      learning: '一条经验及其全部来历，如 L3',
      retire: '停用它：起草简报时不再参考',
      restore: '恢复它',
      why: '原因，记入历史',
      by: '由谁操作，记入历史；默认为 shoal.yaml 中的 campaigns.by，否则为本机用户',
    },
    example: 'shoal learnings L3 --retire --why "店铺搬家了"',
  },
  trace: {
    summary: '从简报的句子追溯到事实、经验、结果、提示词和数据',
    options: { campaign: '活动，如 C2', says: '只看含这些词的句子' },
    example: 'shoal trace C2 --says "预期效果"',
  },
}
