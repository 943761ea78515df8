import type { PromptErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** Failures of prompts and their versions, in Chinese. */
export const promptErrors: PromptErrorTable = {
  'prompts/invalid': (d) => ({
    problem: `提示词文件 ${d.file} 无法使用：${d.fault} 有误。`,
    remedy:
      '文件头包含 purpose、language、parameters、input 和 output；模板只使用 input 中列出的值。把该文件移开后，可用“shoal prompts show”查看自带的提示词。',
  }),
  'prompts/unknown': (d) => ({
    problem: `没有名为 ${d.prompt} 的提示词。`,
    remedy: `现有：${list(d.known)}。`,
  }),
  'prompts/which-prompt': (d) => ({
    problem: `“shoal prompts ${d.task}”需要提示词的名称。`,
    remedy: `请指定其一：${list(d.known)}，例如“shoal prompts ${d.task} ${d.known[0]}”。`,
  }),
  'prompts/no-version': (d) => ({
    problem: d.version === '' ? '没有说明是哪个提示词版本。' : `没有版本为 ${d.version} 的提示词。`,
    remedy: '“shoal prompts log”列出各版本；写出开头几位即可。',
  }),
  'prompts/which-version': (d) => ({
    problem: `有多个版本以 ${d.version} 开头：${list(d.candidates)}。`,
    remedy: '请多写几位。',
  }),
  'prompts/old-form': (d) => ({
    problem: `${d.prompt} 的版本 ${d.version} 要求的回答格式，Shoal 后来已经改变。`,
    remedy: '请换一个版本，或手工修改 prompts 文件夹中的文件；“shoal prompts log”列出各版本。',
  }),
  'prompts/in-force': (d) => ({
    problem: `${d.prompt} 的版本 ${d.version} 已在使用，无需试用。`,
    remedy: '请指定另一个版本；“shoal prompts log”列出各版本。',
  }),
  'prompts/not-scored': (d) => ({
    problem: `${d.prompt} 的回答不单独打分。`,
    remedy: `请指定其一：${list(d.known)}。`,
  }),
  'prompts/too-few-sheets': (d) => ({
    problem: `只有 ${d.sheets} 份事实表，无法分成供提出方案、选择和确认用的三组。`,
    remedy: '去掉 --from，改用公开数据的事实表。',
  }),
  'prompts/nothing-to-try': (d) => ({
    problem: `${d.prompt}（${d.language}）没有可试的修改：目录里的都已试过，模型提出的也都不能用。`,
    remedy: '再运行一次以得到其他方案，或手工修改文件的副本；“shoal prompts log”显示试过什么。',
  }),
  'prompts/nothing-before': (d) => ({
    problem: `${d.prompt}（${d.language}）在当前版本之前没有别的版本。`,
    remedy: '“shoal prompts log”列出各版本；“shoal prompts use 版本”可启用其中一个。',
  }),
}
