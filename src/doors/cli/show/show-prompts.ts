import { prompts } from '../../../actions/prompts.ts'
import { writingTexts } from '../../../actions/writing-texts.ts'
import type { Language } from '../../../language/language.ts'

/** The list of prompts, the files, or what a workspace changes in them. */
export function showPrompts(output: unknown, language: Language): string[] {
  const { folder, prompts: asked } = prompts.output.parse(output)
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
