import type { Language } from '../../../language/language.ts'
import type { Campaign } from '../../campaign.ts'
import { briefVerdict } from './brief-verdict.ts'
import { BriefView } from './brief-view.ts'
import { staleWarning } from './stale-warning.ts'

/**
 * What a marketer is told at once of a campaign that was drafted; without a plan there is nothing to tell.
 * @param language of the command, which need not be that of the brief
 */
export function briefNotice(campaign: Campaign, language: Language): { verdict: string; warning?: string } {
  const { plan } = campaign
  if (plan === undefined) return { verdict: '' }
  const view = new BriefView({ ...campaign, language }, plan)
  const warning = staleWarning(plan.asOf, plan.age, language)
  return { verdict: briefVerdict(view), ...(warning === undefined ? {} : { warning }) }
}
