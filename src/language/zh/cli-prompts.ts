import type { CommandHelp } from '../en/cli.ts'

/** Help of the command around prompts and their versions, in Chinese. */
export const promptHelp: Record<'prompts', CommandHelp> = {
  prompts: {
    summary: '列出、查看或比较给模型的提示词；启用、试用或撤回某个版本',
    options: {
      task: 'list 列出；show 显示文件；diff 显示您自己的文件改了什么；log 列出各版本；use 启用、canary 试用某个版本；rollback 恢复此前的版本',
      prompt: '只看一个提示词，例如 copy；使用 use 和 canary 时为版本',
      share: '金丝雀版本写多少比例的文本；默认 0.2',
      by: '由谁操作，记入历史；默认：shoal.yaml 的 campaigns.by，否则为本机用户',
    },
    example: 'shoal prompts log copy',
  },
}
