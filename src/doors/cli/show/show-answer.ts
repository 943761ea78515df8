import type { DraftSentence, ResultTable } from '../../../agent/tools/tool-result.ts'
import type { Language, Localized } from '../../../language/language.ts'
import { tableLines } from './table.ts'

/** What a tool of a talk says of an output, as lines: how it was read, its sentences by rule, its table; what to do next comes last. */
export function showAnswer(
  {
    reading,
    sentences,
    table,
  }: { reading: Localized; sentences: readonly DraftSentence[]; table?: ResultTable | undefined },
  language: Language,
): string[] {
  const said = (holds: readonly DraftSentence['holds'][]): string[] =>
    sentences
      .filter((sentence) => holds.includes(sentence.holds))
      .map((sentence) => sentence[language].map(({ text }) => text).join(''))
  const rows =
    table === undefined
      ? []
      : [
          '',
          ...tableLines([
            table.columns.map(({ label }) => label[language]),
            ...table.rows.map((row) => row.map((cell) => cell[language])),
          ]),
        ]
  return [reading[language], '', ...said(['evidence', 'caution']), ...rows, '', ...said(['next'])]
}
