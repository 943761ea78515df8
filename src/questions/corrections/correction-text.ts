import { chatCorrections } from '../../language/en/chat-corrections.ts'
import type { Language, Localized } from '../../language/language.ts'
import { chatCorrections as chatCorrectionsZh } from '../../language/zh/chat-corrections.ts'
import type { Correction, TriedPair } from './correction.ts'

/** What is said of corrections, by language. */
export const correctionWords: Record<Language, typeof chatCorrections> = { en: chatCorrections, zh: chatCorrectionsZh }

const inBoth = (text: (language: Language) => string): Localized => ({ en: text('en'), zh: text('zh') })

/** A correction as one sentence. */
export const correctionText = (correction: Correction): Localized =>
  inBoth((language) => {
    const { means, answered } = correctionWords[language]
    if (correction.kind === 'pair') return answered(correction.question, correction.reading[language])
    return means(correction.words, correction.kind === 'synonym' ? correction.meaning[language] : correction.said)
  })

/** What a correction would do to the accepted questions, a line each. */
export const triedText = (tried: readonly TriedPair[]): Localized =>
  inBoth((language) => {
    const say = correctionWords[language].tried
    return tried.length === 0 ? say.none : tried.map(({ question, becomes }) => say[becomes](question)).join('\n')
  })
