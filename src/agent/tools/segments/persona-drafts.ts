import type { Persona, Sentence } from '../../../writing/personas/persona.ts'
import type { DraftSentence } from '../tool-result.ts'

/** Sentences of a part of both personas side by side; each language says it in its own words. */
function pairsOf(en: readonly Sentence[], zh: readonly Sentence[], holds: DraftSentence['holds']): DraftSentence[] {
  return en.flatMap((sentence, index) => {
    const other = zh[index]
    return other === undefined ? [] : [{ en: piecesOf(sentence), zh: piecesOf(other), holds }]
  })
}

const piecesOf = ({ parts }: Sentence): DraftSentence['en'] =>
  parts.map((part) => (typeof part === 'string' ? { text: part } : part))

/** A persona by rule as the answer of a talk: who they are, the first risk, the first thing to do. */
export const personaDrafts = (en: Persona, zh: Persona): DraftSentence[] => [
  ...pairsOf([en.summary, ...en.who], [zh.summary, ...zh.who], 'evidence'),
  ...pairsOf(en.risks.slice(0, 1), zh.risks.slice(0, 1), 'caution'),
  ...pairsOf(en.actions.slice(0, 1), zh.actions.slice(0, 1), 'next'),
]
