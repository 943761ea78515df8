import type { WritingErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** Failures of prompts and of writing, in Chinese. */
export const writingErrors: WritingErrorTable = {
  'prompts/invalid': (d) => ({
    problem: `提示词文件 ${d.file} 无法使用：${d.fault} 有误。`,
    remedy:
      '文件头包含 purpose、language、parameters、input 和 output；模板只使用 input 中列出的值。把该文件移开后，可用“shoal prompts show”查看自带的提示词。',
  }),
  'prompts/unknown': (d) => ({
    problem: `没有名为 ${d.prompt} 的提示词。`,
    remedy: `现有：${list(d.known)}。`,
  }),
  'personas/no-browser': () => ({
    problem: 'PDF 由浏览器生成，而这里没有可以启动的浏览器。',
    remedy: '请安装 Chrome、Chromium 或 Edge，或安装 npm 包 @sparticuz/chromium；其他格式不需要浏览器。',
  }),
  'personas/no-chinese-font': () => ({
    problem: '文字中有汉字，而这里没有能在 PDF 中显示汉字的字体。',
    remedy: '请安装 npm 包 @fontsource/noto-sans-sc 或任意中文字体；其他格式不需要。',
  }),
}
