import type { FactSheet } from '../../facts/fact.ts'
import { judgeEn } from '../../language/en/judge.ts'
import type { Language } from '../../language/language.ts'
import { judgeZh } from '../../language/zh/judge.ts'
import { wordsOf } from '../personas/parts.ts'
import type { Sentence } from '../personas/persona.ts'
import { RuleWriters } from '../rules/rule-writers.ts'
import type { Pair } from './judge-pair.ts'
import { plantedFaults, plantFault } from './plant-fault.ts'

const catalogues = { en: judgeEn, zh: judgeZh }

/** A pair of the exam: "one" is the true text, or the short one; in plain pairs both are as good. */
export interface ExamPair extends Pair {
  about: 'fault' | 'length' | 'plain'
}

/**
 * The pairs of a judge's exam about sheets of public data, in words by rule, so that every model gets the same: true against false, short against padded, and one wording against
 * another.
 */
export function examPairs(
  sheets: readonly { sheet: FactSheet; sheets: readonly FactSheet[] }[],
  language: Language,
): ExamPair[] {
  const rules = new RuleWriters()
  return sheets.flatMap(({ sheet, sheets: beside }, place): ExamPair[] => {
    const sentences = tellingOf(rules, sheet, beside, language, 0)
    const text = textOf(sentences)
    const others = beside.filter(({ segment }) => segment !== sheet.segment)
    const pair = (about: ExamPair['about'], other: string): ExamPair => ({
      about,
      sheet,
      language,
      reader: 'marketer',
      one: text,
      other,
    })
    const faults = plantedFaults.flatMap((fault) => {
      const planted = plantFault(fault, sentences, others, language)
      return planted === undefined ? [] : [pair('fault', planted)]
    })
    return [
      ...faults,
      pair('length', padded(sentences, language, place)),
      pair('plain', textOf(tellingOf(rules, sheet, beside, language, 1))),
    ]
  })
}

/** What a persona by rule says in one go. */
function tellingOf(
  rules: RuleWriters,
  sheet: FactSheet,
  sheets: readonly FactSheet[],
  language: Language,
  variant: number,
): Sentence[] {
  const { summary, who, wants, actions } = rules.report(sheets, language).persona(sheet.segment, { variant })
  return [summary, ...who, ...wants, ...actions]
}

const textOf = (sentences: readonly Sentence[]): string => sentences.map(({ parts }) => wordsOf(parts)).join('\n')

/** The same text with a sentence that says nothing behind every second one. */
function padded(sentences: readonly Sentence[], language: Language, from: number): string {
  const { padding } = catalogues[language]
  return sentences
    .flatMap(({ parts }, index) => {
      const filler = padding[(from + index) % padding.length]
      return index % 2 === 1 || filler === undefined ? [wordsOf(parts)] : [wordsOf(parts), filler]
    })
    .join('\n')
}
