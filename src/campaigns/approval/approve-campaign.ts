import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import { reachesNobody } from '../audience/reaches-nobody.ts'
import type { Campaign, CampaignStatus } from '../campaign.ts'
import { readCampaign, replaceCampaign } from '../campaign-records.ts'
import { moveCampaign } from './move-campaign.ts'
import { sendTime } from './send-time.ts'

/** What became of a campaign that was approved. */
export interface Approved {
  status: CampaignStatus
  sendAt?: string
  findings: number
}

/**
 * Approves a campaign, to be sent at once or not before a time. Edited sentences that do not hold must be accepted as they are.
 * @param now of the clock @param at as the marketer wrote it @param anyway whether findings are accepted
 * @throws ShoalError campaign/unknown, campaign/status, campaign/findings, campaign/reaches-nobody, campaign/past, input/invalid
 */
export function approveCampaign(
  state: State,
  id: string,
  { now, who, at, anyway }: { now: Date; who: string; at: string | undefined; anyway: boolean },
): Approved {
  return state.transaction(() => {
    const { campaign } = readCampaign(state, id)
    const findings = findingsOf(campaign)
    if (findings > 0 && !anyway) throw new ShoalError('campaign/findings', { campaign: id, findings })
    if (reachesNobody(campaign) && !anyway) throw new ShoalError('campaign/reaches-nobody', { campaign: id })
    const sendAt = at === undefined ? undefined : sendTime(at, now)
    const status = sendAt === undefined ? 'approved' : 'scheduled'
    moveCampaign(state, id, status, {
      at: now.toISOString(),
      who,
      what: sendAt === undefined ? { is: 'approved', findings } : { is: 'scheduled', sendAt, findings },
    })
    const { sendAt: _before, ...rest } = campaign
    replaceCampaign(state, sendAt === undefined ? rest : { ...rest, sendAt })
    return { status, findings, ...(sendAt === undefined ? {} : { sendAt }) }
  })
}

/** Edited sentences of a campaign that do not hold. */
export const findingsOf = ({ variants }: Campaign): number =>
  variants.reduce((sum, { findings = [] }) => sum + findings.length, 0)
