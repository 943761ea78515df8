import type { z } from 'zod'
import type { MeasuredResults } from '../../../actions/results.ts'
import { campaignTexts } from '../../../campaigns/campaign-texts.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import type { Language } from '../../../language/language.ts'
import { armTable } from './arm-table.ts'
import { inShell } from './in-shell.ts'

export function showResults(
  { segment, goal, audience, from, days, analysis, sentences, believed, codes }: z.infer<typeof MeasuredResults>,
  language: Language,
): string[] {
  const say = campaignTexts[language].results
  const whom = audience === `segment:${segment}` ? segment : `--audience '${inShell(audience)}'`
  return [
    ...armTable(analysis, language),
    '',
    ...(analysis.contrasts.length === 0 ? [say.nothingToCompare] : sentences),
    ...(believed.length === 0 ? [] : ['', ...believed, '']),
    say.counted(from, formatNumber(days)),
    ...(codes === undefined
      ? []
      : [say.codes(formatNumber(codes.issued), formatNumber(codes.redeemed), formatNumber(codes.byOthers))]),
    say.next.brief(`${whom} --goal ${goal}`),
  ]
}
