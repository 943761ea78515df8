import type { CommandHelp } from '../en/cli.ts'

/** 更正的命令帮助。 */
export const correctionHelp: Record<'corrections', CommandHelp> = {
  corrections: {
    summary: '您的用词在这里的意思：对话中提出的、已接受的，都可撤销',
    options: {
      correction: '一条更正，以及它对已接受问题的影响，如 K2',
      accept: '从现在起按它来读问题',
      undo: '撤销；关于同一用词的上一条重新生效',
      by: '由谁操作，记入历史；默认为 shoal.yaml 中的 campaigns.by，否则为本机用户',
    },
    example: 'shoal corrections K2 --accept',
  },
}
