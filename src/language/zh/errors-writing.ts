import type { WritingErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** Failures of prompts and of writing, in Chinese. */
export const writingErrors: WritingErrorTable = {
  'prompts/invalid': (d) => ({
    problem: `提示词文件 ${d.file} 无法使用：${d.fault} 有误。`,
    remedy:
      '文件头包含 purpose、language、parameters、input 和 output；模板只使用 input 中列出的值。可用“shoal prompts diff”对照。',
  }),
  'prompts/unknown': (d) => ({
    problem: `没有名为 ${d.prompt} 的提示词。`,
    remedy: `现有：${list(d.known)}。`,
  }),
}
