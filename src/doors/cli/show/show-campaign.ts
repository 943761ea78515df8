import type { z } from 'zod'
import type { results } from '../../../actions/results.ts'
import { campaignTexts } from '../../../campaigns/campaign-texts.ts'
import { learningPageWords } from '../../../campaigns/learnings/learning-page-words.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import type { Language } from '../../../language/language.ts'
import { inShell } from './in-shell.ts'

export function showResults(
  { segment, goal, audience, from, days, texts, believed, codes }: z.infer<typeof results.output>,
  language: Language,
): string[] {
  const say = campaignTexts[language].results
  const whom = audience === `segment:${segment}` ? segment : `--audience '${inShell(audience)}'`
  return [
    ...(texts.length === 0 ? [say.nothingToCompare] : texts),
    say.counted(from, formatNumber(days)),
    ...(believed.length === 0 ? [] : [learningPageWords[language].turn.believedNow]),
    ...believed.map((text) => `  - ${text}`),
    ...(codes === undefined
      ? []
      : [say.codes(formatNumber(codes.issued), formatNumber(codes.redeemed), formatNumber(codes.byOthers))]),
    say.next.brief(`${whom} --goal ${goal}`),
  ]
}
