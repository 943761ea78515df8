import { voiceEn } from '../../language/en/voice.ts'
import type { Language } from '../../language/language.ts'
import { voiceZh } from '../../language/zh/voice.ts'
import type { Voice } from '../../workspace/voice.ts'

const catalogues = { en: voiceEn, zh: voiceZh }

/** The voice as a model is told it; empty where nothing is set. */
export function voiceText(voice: Voice, language: Language): string {
  const words = catalogues[language]
  return [
    ...(voice.tone === undefined ? [] : [words.tone(voice.tone)]),
    ...(voice.use.length === 0 ? [] : [words.use(voice.use)]),
    ...(voice.avoid.length + voice.banned.length === 0 ? [] : [words.avoid([...voice.avoid, ...voice.banned])]),
    ...(voice.examples.length === 0 ? [] : [words.examples(voice.examples)]),
  ].join('\n')
}

/** Words and claims that the checker refuses. */
export const bannedBy = (voice: Voice): string[] => [...voice.avoid, ...voice.banned]
