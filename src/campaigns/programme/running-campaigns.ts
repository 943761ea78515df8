import { z } from 'zod'
import type { State } from '../../workspace/state.ts'
import { readCampaigns } from '../campaign-records.ts'
import { resultWindow } from '../results/result-window.ts'
import { goalRules } from '../strategy/goal-rules.ts'

/** A campaign whose arms were fixed, and the days in which orders count for it; days are YYYY-MM-DD. */
export interface RunningCampaign {
  id: string
  from: string
  /** The first day that no longer counts. */
  until: string
}

/** The campaigns that went out, in the order in which their arms were fixed. @param zone whose days these are */
export const runningCampaigns = (state: State, zone: string): RunningCampaign[] =>
  readCampaigns(state)
    .filter(({ status }) => status === 'sending' || status === 'sent' || status === 'measured')
    .map(({ campaign: { id, plan, goal } }) => {
      const { day, until } = resultWindow(state, id, plan?.days ?? goalRules[goal].days, zone)
      return { id, from: day, until: until.slice(0, 10) }
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))

/** How many mailboxes were written to by campaigns that ran at the same time. */
export const Overlap = z.strictObject({
  written: z.int().describe('mailboxes that any campaign wrote to'),
  several: z.int().describe('of them those that several campaigns wrote to whose days overlap'),
  most: z.int().describe('campaigns that ran at the same time for one mailbox, at most'),
})
export type Overlap = z.infer<typeof Overlap>

/** Counts mailboxes in several campaigns whose days overlap. @param mailboxesOf whom each wrote to */
export function overlapOf(
  campaigns: readonly RunningCampaign[],
  mailboxesOf: (campaign: string) => readonly string[],
): Overlap {
  const byMailbox = new Map<string, RunningCampaign[]>()
  for (const campaign of campaigns)
    for (const mailbox of mailboxesOf(campaign.id)) {
      const of = byMailbox.get(mailbox)
      if (of === undefined) byMailbox.set(mailbox, [campaign])
      else of.push(campaign)
    }
  const depths = [...byMailbox.values()].map(mostAtOnce)
  return {
    written: byMailbox.size,
    several: depths.filter((depth) => depth > 1).length,
    most: depths.reduce((most, depth) => Math.max(most, depth), 0),
  }
}

/** How many of some campaigns run on one day, at most: on the first day of one of them. */
const mostAtOnce = (campaigns: readonly RunningCampaign[]): number =>
  Math.max(
    ...campaigns.map(({ from: day }) => campaigns.filter(({ from, until }) => from <= day && day < until).length),
  )
