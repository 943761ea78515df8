import { promptTexts } from '../../../actions/prompt-texts.ts'
import { prompts } from '../../../actions/prompts.ts'
import type { ChangedPrompt, PromptsOutput } from '../../../actions/prompts-output.ts'
import { writingTexts } from '../../../actions/writing-texts.ts'
import { formatShare } from '../../../facts/format-share.ts'
import type { Language } from '../../../language/language.ts'
import { showImprovement } from './show-improvement.ts'
import { showPromptLog } from './show-prompt-log.ts'

/** The list of prompts, the files, what a workspace changes in them, their versions, or what was done with one. */
export function showPrompts(output: unknown, language: Language): string[] {
  const parsed = prompts.output.parse(output)
  if (parsed.versions !== undefined) return showPromptLog(parsed.versions, language)
  if (parsed.improvement !== undefined) return showImprovement(parsed.improvement, language)
  if (parsed.changed !== undefined) return showChanged(parsed.changed, language)
  return showFiles(parsed, language)
}

function showFiles({ folder, prompts: asked }: PromptsOutput, language: Language): string[] {
  const say = writingTexts[language].prompts
  const differs = asked.some(({ diff }) => diff !== undefined && diff !== '')
  if (!differs && asked.some(({ diff }) => diff !== undefined)) return [say.none]
  const shown = asked.flatMap(({ text, diff, name, language: of, version, own, fixed, purpose }) => {
    const line = say.line(name, of, version, own ? 'own' : fixed ? 'fixed' : 'usual', purpose)
    if (text !== undefined) return [line, '', text]
    if (diff === undefined) return [line]
    return diff === '' ? [`${line} ${say.same}`] : [line, '', diff]
  })
  const isList = asked.every(({ text, diff }) => text === undefined && diff === undefined)
  return isList ? [...shown, say.own(folder), say.next] : shown
}

function showChanged(changed: readonly ChangedPrompt[], language: Language): string[] {
  const say = promptTexts[language]
  const lines = changed.map(({ what, name, language: of, version, before, share }) => {
    if (what === 'used') return say.changed.used(name, of, version, before)
    if (what === 'canary') return say.changed.canary(name, of, version, formatShare(share ?? 0))
    if (what === 'canary-ended') return say.changed['canary-ended'](name, of, version)
    return say.changed['rolled-back'](name, of, version, before)
  })
  const [first] = changed
  const next =
    first?.what === 'used'
      ? say.next.afterUse
      : first?.what === 'canary'
        ? say.next.afterCanary
        : say.next.afterRollback
  return [...lines, next]
}
