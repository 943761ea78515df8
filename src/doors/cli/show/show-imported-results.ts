import type { ImportedResults } from '../../../actions/results-import.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import { eventTexts as english } from '../../../language/en/events.ts'
import type { Language } from '../../../language/language.ts'
import { eventTexts as chinese } from '../../../language/zh/events.ts'
import { firstOf } from './first-of.ts'
import { showTraffic } from './show-traffic.ts'

/** What files of results came to, and what they say of machines. */
export function showImportedResults({ imported, traffic }: ImportedResults, language: Language): string[] {
  const say = language === 'zh' ? chinese : english
  const files = imported.flatMap(({ file, rows, used, known, rejected, heard }) => [
    say.read(file, formatNumber(rows), formatNumber(used), formatNumber(known)),
    ...heard.map(({ kind, events }) => `  ${say.kinds[kind](formatNumber(events))}`),
    ...rejected.map(({ fault, rows: left, lines }) =>
      say.rejected(formatNumber(left), say.reasons[fault], firstOf(lines.map(String))),
    ),
  ])
  const isTainted = imported.some(({ rejected }) => rejected.some(({ fault }) => fault === 'held-out'))
  const [first] = imported.flatMap(({ campaigns }) => campaigns)
  return [
    ...files,
    ...(isTainted ? [say.heldOut] : []),
    ...traffic.flatMap((of) => showTraffic(of, language)),
    first === undefined ? say.nothing : say.next(first),
  ]
}
