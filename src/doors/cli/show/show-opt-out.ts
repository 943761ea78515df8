import { optout } from '../../../actions/optout.ts'
import { optOutTexts } from '../../../campaigns/optout/opt-out-page.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import type { Language } from '../../../language/language.ts'
import { firstOf } from './first-of.ts'

/** What was taken while the page was open, or what a list came to. */
export function showOptOut(output: unknown, language: Language): string[] {
  const { served, imported = [] } = optout.output.parse(output)
  const say = optOutTexts[language].command
  const files = imported.flatMap(({ file, rows, added, known, rejected, assumed }) => [
    say.imported(file, formatNumber(rows), formatNumber(added), formatNumber(known)),
    ...rejected.map(({ reason, lines }) =>
      say.rejected(formatNumber(lines.length), say.reasons[reason], firstOf(lines.map(String))),
    ),
    ...assumed.map(({ what, lines }) => say.assumed[what](formatNumber(lines.length), firstOf(lines.map(String)))),
  ])
  const taken =
    served === undefined
      ? []
      : [
          say.ended(formatNumber(served.optOuts), formatNumber(served.repeated), formatNumber(served.refused)),
          ...(served.tracked === 0 ? [] : [say.tracked(formatNumber(served.tracked))]),
        ]
  return [...files, ...taken, say.next]
}
