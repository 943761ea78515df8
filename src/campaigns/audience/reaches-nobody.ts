import type { Campaign } from '../campaign.ts'
import { leftOf } from './funnel-rows.ts'

/** Whether contacts are known and none of them can be written to. Without contacts nothing is known: they may come with the send. */
export const reachesNobody = ({ plan }: Pick<Campaign, 'plan'>): boolean =>
  plan?.funnel !== undefined && leftOf(plan.funnel) === 0
