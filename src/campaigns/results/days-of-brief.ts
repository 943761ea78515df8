import type { Campaign } from '../campaign.ts'
import { goalRules } from '../strategy/goal-rules.ts'

/** For how many days a campaign's brief counts orders: those of its plan, else of its goal. Effects of other days are another figure, and are not learned from. */
export const daysOfBrief = ({ plan, goal }: Pick<Campaign, 'plan' | 'goal'>): number =>
  plan?.days ?? goalRules[goal].days
