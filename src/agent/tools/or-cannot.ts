import type { Language, Localized } from '../../language/language.ts'
import { exitCodeOf, explain, ShoalError } from '../../workspace/errors.ts'
import type { ToolOutcome } from './tool.ts'

/** What a person has to bring or mend first is no failure of ours: the error's own words say what is missing. Other errors go on. */
export async function orCannot(work: () => Promise<ToolOutcome>): Promise<ToolOutcome> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ShoalError) || exitCodeOf(error.code) !== 2) throw error
    return { kind: 'cannot', text: saidOf(error), offers: [] }
  }
}

/** What is wrong and what to do, in every language. */
export function saidOf(error: ShoalError): Localized {
  const text = (language: Language): string => {
    const { problem, remedy } = explain(error, language)
    return language === 'en' ? `${problem} ${remedy}` : `${problem}${remedy}`
  }
  return { en: text('en'), zh: text('zh') }
}
