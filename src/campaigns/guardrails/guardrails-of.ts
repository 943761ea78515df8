import type { State } from '../../workspace/state.ts'
import type { ResultWindow } from '../results/result-window.ts'
import { utcSpan } from '../results/utc-span.ts'
import type { Guardrail, GuardrailMargins } from './guardrail.ts'
import { guardrailCounts } from './guardrail-counts.ts'
import { guardrails } from './guardrails.ts'

/** What the guardrails say of each variant of a campaign in the days that count. @param zone whose days these are */
export const guardrailsOf = (
  state: State,
  campaign: string,
  margins: GuardrailMargins,
  window: Pick<ResultWindow, 'from' | 'until'>,
  zone: string,
): Guardrail[] => guardrails(guardrailCounts(state, campaign, utcSpan(window, zone)), margins)
