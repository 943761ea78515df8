import type { WritingResults } from '../en/writing-results.ts'

/** What the commands around models, prompts and personas say, in Chinese. */
export const writingResults: WritingResults = {
  prompts: {
    line: (name, language, version, own, purpose) =>
      `${name}（${language}），版本 ${version}${own ? '，使用您自己的文件' : ''}：${purpose}`,
    same: '使用 Shoal 自带的提示词',
    none: '所有提示词都是 Shoal 自带的。',
    own: (folder) => `把同名文件放进 ${folder}，即可替换其中一个。`,
    next: '下一步：shoal prompts show 名称',
  },
}
