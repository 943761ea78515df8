import type { z } from 'zod'
import type { MeasuredResults } from '../../../actions/results.ts'
import { campaignTexts } from '../../../campaigns/campaign-texts.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import type { Language } from '../../../language/language.ts'
import { armTable } from './arm-table.ts'
import { inShell } from './in-shell.ts'
import { showTraffic } from './show-traffic.ts'

export function showResults(
  {
    campaign,
    segment,
    goal,
    audience,
    from,
    days,
    briefDays,
    analysis,
    sentences,
    believed,
    codes,
    guardrails,
    guarded,
    traffic,
  }: z.infer<typeof MeasuredResults>,
  language: Language,
): string[] {
  const say = campaignTexts[language].results
  const whom = audience === `segment:${segment}` ? segment : `--audience '${inShell(audience)}'`
  return [
    ...armTable(analysis, language),
    '',
    ...(analysis.contrasts.length === 0 ? [say.nothingToCompare] : sentences),
    ...(believed.length === 0 ? [] : ['', ...believed, '']),
    // Without an opt-out, a complaint or a score there is nothing to say.
    ...(guardrails.some(isHeard) ? guarded : []),
    ...(traffic.length === 0 ? [] : ['', ...showTraffic({ campaign, arms: traffic }, language), '']),
    say.counted(from, formatNumber(days)),
    ...(days === briefDays ? [] : [say.otherDays(formatNumber(briefDays), formatNumber(days))]),
    ...(codes === undefined
      ? []
      : [say.codes(formatNumber(codes.issued), formatNumber(codes.redeemed), formatNumber(codes.byOthers))]),
    say.next.brief(`${whom} --goal ${goal}`),
  ]
}

/** Whether anything that a guardrail looks at was heard of. */
const isHeard = ({ checks }: z.infer<typeof MeasuredResults>['guardrails'][number]): boolean =>
  checks.some(({ value = 0, reference = 0 }) => value > 0 || reference > 0)
