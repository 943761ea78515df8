import type { CommandHelp } from '../en/cli.ts'

/** Help of the command around prompts and their versions, in Chinese. */
export const promptHelp: Record<'prompts' | 'eval', CommandHelp> = {
  prompts: {
    summary: '列出、查看或比较给模型的提示词；启用、试用、撤回或改进某个版本',
    options: {
      task: 'list 列出；show 显示文件；diff 显示您自己的文件改了什么；log 列出各版本；use 启用、canary 试用某个版本；rollback 恢复此前的版本；improve 寻找更好的版本',
      prompt: '只看一个提示词，例如 copy；使用 use 和 canary 时为版本；show 和 diff 两者皆可',
      share: '金丝雀版本写多少比例的文本；默认 0.2',
      candidates: 'improve 尝试多少种修改；默认 3',
      runs: '先把未修改的提示词运行多少次，用来测噪声；默认 5',
      from: 'improve 所用的事实表：public 公开数据，own 您自己的；默认 public',
      proposer: '由谁提出修改：model 模型（不足的由目录补充），catalogue 只用目录；默认 model',
      promote: '启用经最终集证实的版本；如果表现变差，会自动撤回',
      reason: 'use、canary 和 rollback 的原因，记入历史',
      by: '由谁操作，记入历史；默认：shoal.yaml 的 campaigns.by，否则为本机用户',
    },
    example: 'shoal prompts log copy',
  },
  eval: {
    summary: '给提示词的结果打分：硬性检查、可读性、区分度、针对性，以及评判模型的偏好',
    options: {
      prompt: '只评一个提示词，例如 copy；默认：所有写文本的提示词',
      versions: '除使用中的版本外还要评的版本，用逗号分隔',
      sheets: '写多少份事实表；默认 6',
      from: 'public 公开数据的事实表，own 您自己的；默认 public',
      judge: 'shoal.yaml 中担任评判的模型；默认最后一个',
      exam: '先让评判模型参加考试；没有通过则不采用它的意见',
    },
    example: 'shoal eval copy --lang zh',
  },
}
