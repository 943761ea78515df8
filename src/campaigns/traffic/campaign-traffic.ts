import { z } from 'zod'
import { TrafficCounts } from './count-traffic.ts'

/** Opens and clicks of a campaign, arm by arm. */
export const CampaignTraffic = z.strictObject({ campaign: z.string(), arms: z.array(TrafficCounts) })
export type CampaignTraffic = z.infer<typeof CampaignTraffic>
