import type { ContactCaps } from '../../workspace/audience-settings.ts'
import type { Config } from '../../workspace/config.ts'
import type { Campaign } from '../campaign.ts'
import type { QuietHours } from './quiet-hours.ts'

/** What is asked before each message, whatever the way it goes. */
export interface LeaveRules {
  caps: ContactCaps
  /** What happens to a mailbox that is at its cap. */
  capped: 'drop' | 'defer'
  quietHours: QuietHours | undefined
  /** Time zone of readers of whom none is known. */
  timeZone: string
  /** Share of all mailboxes that no campaign writes to in a year. */
  standing: number
}

/** The rules of a campaign, as it and shoal.yaml say. */
export const leaveRulesOf = (
  campaign: Pick<Campaign, 'capped'>,
  { delivery, audience }: Pick<Config, 'delivery' | 'audience'>,
): LeaveRules => ({
  caps: delivery.caps,
  capped: campaign.capped ?? delivery.capped,
  quietHours: delivery.quietHours,
  timeZone: delivery.timeZone,
  standing: audience.holdout,
})
