import type { FactSheet } from '../../facts/fact.ts'
import { judgeEn } from '../../language/en/judge.ts'
import type { Language } from '../../language/language.ts'
import { judgeZh } from '../../language/zh/judge.ts'
import { wordsOf } from '../personas/parts.ts'
import type { Part, Sentence } from '../personas/persona.ts'

const catalogues = { en: judgeEn, zh: judgeZh }

/** Faults that an exam puts into a true text. */
export const plantedFaults = ['figure', 'offer', 'cut'] as const
export type PlantedFault = (typeof plantedFaults)[number]

/**
 * Puts a fault into sentences that hold: the figure of another segment in place of their own, an offer that nobody made, or an end in the middle.
 * @param others sheets of the other segments
 * @returns the text, undefined where these sentences give no place for the fault
 */
export function plantFault(
  fault: PlantedFault,
  sentences: readonly Sentence[],
  others: readonly FactSheet[],
  language: Language,
): string | undefined {
  const words = sentences.map(({ parts }) => wordsOf(parts))
  const last = words.at(-1)
  if (last === undefined) return undefined
  if (fault === 'offer') return [...words, catalogues[language].offer].join('\n')
  if (fault === 'cut') return [...words.slice(0, -1), firstHalf(last)].join('\n')
  for (const [place, { parts }] of sentences.entries()) {
    const falsified = withForeignFigure(parts, others, language)
    if (falsified !== undefined) return words.with(place, wordsOf(falsified)).join('\n')
  }
  return undefined
}

const firstHalf = (sentence: string): string => {
  const characters = [...sentence]
  return characters
    .slice(0, Math.ceil(characters.length / 2))
    .join('')
    .trimEnd()
}

function withForeignFigure(
  parts: readonly Part[],
  others: readonly FactSheet[],
  language: Language,
): Part[] | undefined {
  for (const [place, part] of parts.entries()) {
    if (typeof part === 'string') continue
    const foreign = others
      .flatMap(({ facts }) => facts.filter(({ id }) => id === part.fact))
      .map(({ display }) => display[language])
      .find((display) => display !== part.text && /\d/.test(display) && /\d/.test(part.text))
    if (foreign !== undefined) return parts.with(place, foreign)
  }
  return undefined
}
