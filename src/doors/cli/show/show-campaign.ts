import type { z } from 'zod'
import type { MeasuredResults } from '../../../actions/results.ts'
import { analysisParts } from '../../../campaigns/analysis/analysis-sentences.ts'
import { armRows } from '../../../campaigns/analysis/arm-rows.ts'
import { campaignTexts } from '../../../campaigns/campaign-texts.ts'
import { isHeard } from '../../../campaigns/guardrails/guardrail.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import type { Language } from '../../../language/language.ts'
import { inShell } from './in-shell.ts'
import { showTraffic } from './show-traffic.ts'
import { tableLines } from './table.ts'

/** What a campaign came to: what to do next first, then what each message did; the page has the rest. */
export function showResults(
  {
    campaign,
    segment,
    goal,
    audience,
    from,
    days,
    orders,
    briefDays,
    analysis,
    currency,
    files,
    believed,
    codes,
    guardrails,
    guarded,
    traffic,
    reached,
  }: z.infer<typeof MeasuredResults>,
  language: Language,
): string[] {
  const say = campaignTexts[language].results
  const whom = audience === `segment:${segment}` ? segment : `--audience '${inShell(audience)}'`
  const { decision, effects } = analysisParts(analysis, language, currency)
  const rows = armRows(analysis, language)
  return [
    ...(reached === 0 ? [] : [say.reached(formatNumber(reached)), '']),
    ...(analysis.contrasts.length === 0 ? [say.nothingToCompare] : decision),
    '',
    ...(rows.length === 0 ? [] : tableLines(rows)),
    '',
    ...(analysis.contrasts.length === 0 ? [] : effects),
    ...(believed.length === 0 ? [] : ['', ...believed, '']),
    ...(guardrails.some(isHeard) ? guarded : []),
    ...(traffic.length === 0 ? [] : ['', ...showTraffic({ campaign, arms: traffic }, language), '']),
    say.counted(from, formatNumber(days)),
    ...(orders === 'heard' ? [say.heard] : []),
    ...(days === briefDays ? [] : [say.otherDays(formatNumber(briefDays), formatNumber(days))]),
    ...(codes === undefined
      ? []
      : [say.codes(formatNumber(codes.issued), formatNumber(codes.redeemed), formatNumber(codes.byOthers))]),
    say.page(files[0] ?? ''),
    ...(orders === 'file' ? [say.notImported] : []),
    say.next.brief(`${whom} --goal ${goal}`),
  ]
}
