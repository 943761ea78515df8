import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import { reachesNobody } from '../audience/reaches-nobody.ts'
import type { Campaign, CampaignStatus } from '../campaign.ts'
import { readCampaign, replaceCampaign } from '../campaign-records.ts'
import { moveCampaign } from './move-campaign.ts'
import { sendTime } from './send-time.ts'

/** How a campaign is approved. */
export interface Approval {
  /** Of the clock. */
  now: Date
  who: string
  /** As the marketer wrote it. */
  at: string | undefined
  /** In which that counts, where it has no offset. */
  timeZone: string
  /** What happens to mailboxes at their cap; absent: what was said before, or as shoal.yaml says. */
  capped?: Campaign['capped']
  /** Whether findings are accepted, or that nobody is reached. */
  anyway: boolean
}

/** What became of a campaign that was approved. */
export interface Approved {
  status: CampaignStatus
  sendAt?: string
  capped?: Campaign['capped']
  findings: number
}

/**
 * Approves a campaign, to be sent at once or not before a time. Edited sentences that do not hold must be accepted as they are.
 * @throws ShoalError campaign/unknown, campaign/status, campaign/findings, campaign/reaches-nobody, campaign/past, input/invalid
 */
export function approveCampaign(
  state: State,
  id: string,
  { now, who, at, timeZone, capped, anyway }: Approval,
): Approved {
  return state.transaction(() => {
    const { campaign } = readCampaign(state, id)
    const findings = findingsOf(campaign)
    if (findings > 0 && !anyway) throw new ShoalError('campaign/findings', { campaign: id, findings })
    if (reachesNobody(campaign) && !anyway) throw new ShoalError('campaign/reaches-nobody', { campaign: id })
    const sendAt = at === undefined ? undefined : sendTime(at, now, timeZone)
    const status = sendAt === undefined ? 'approved' : 'scheduled'
    moveCampaign(state, id, status, {
      at: now.toISOString(),
      who,
      what: sendAt === undefined ? { is: 'approved', findings } : { is: 'scheduled', sendAt, findings },
    })
    const { sendAt: _before, ...rest } = campaign
    const set = {
      ...(sendAt === undefined ? {} : { sendAt }),
      ...(capped === undefined ? {} : { capped }),
    }
    replaceCampaign(state, { ...rest, ...set })
    return { status, findings, ...set }
  })
}

/** Edited sentences of a campaign that do not hold. */
export const findingsOf = ({ variants }: Campaign): number =>
  variants.reduce((sum, { findings = [] }) => sum + findings.length, 0)
