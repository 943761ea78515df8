import type { CampaignRecord } from '../campaign-records.ts'
import { findingsOf } from './approve-campaign.ts'

/** What there is to do with a campaign. */
export type NextStep = 'edit' | 'approve' | 'send' | 'wait' | 'results' | 'brief'

/** What to do next with a campaign, by how far it is. */
export function nextStep({ campaign, status }: CampaignRecord, now: Date): NextStep {
  switch (status) {
    case 'draft':
      return findingsOf(campaign) > 0 ? 'edit' : 'approve'
    case 'scheduled':
      return campaign.sendAt !== undefined && Date.parse(campaign.sendAt) > now.getTime() ? 'wait' : 'send'
    case 'approved':
    case 'sending':
      return 'send'
    case 'sent':
      return 'results'
    case 'measured':
      return 'brief'
  }
}
