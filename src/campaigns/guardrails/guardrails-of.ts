import type { State } from '../../workspace/state.ts'
import { timeInZone } from '../delivery/time-in-zone.ts'
import type { ResultWindow } from '../results/result-window.ts'
import type { Guardrail, GuardrailMargins } from './guardrail.ts'
import { guardrailCounts } from './guardrail-counts.ts'
import { guardrails } from './guardrails.ts'

/** What the guardrails say of each variant of a campaign in the days that count. @param zone whose days these are */
export function guardrailsOf(
  state: State,
  campaign: string,
  margins: GuardrailMargins,
  window: Pick<ResultWindow, 'from' | 'until'>,
  zone: string,
): Guardrail[] {
  const inUtc = (at: string): string => new Date(timeInZone(at.replace(' ', 'T'), zone)).toISOString()
  return guardrails(guardrailCounts(state, campaign, { from: inUtc(window.from), until: inUtc(window.until) }), margins)
}
