import type { WritingErrorTable } from '../error-data.ts'

/** Failures of writing, in Chinese. */
export const writingErrors: WritingErrorTable = {
  'personas/no-browser': () => ({
    problem: 'PDF 由浏览器生成，而这里没有可以启动的浏览器。',
    remedy: '请安装 Chrome、Chromium 或 Edge，或安装 npm 包 @sparticuz/chromium；其他格式不需要浏览器。',
  }),
  'personas/no-chinese-font': () => ({
    problem: '文字中有汉字，而这里没有能在 PDF 中显示汉字的字体。',
    remedy: '请安装 npm 包 @fontsource/noto-sans-sc 或任意中文字体；其他格式不需要。',
  }),
}
