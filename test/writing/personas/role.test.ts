import { describe, expect, it } from 'vitest'
import type { FeatureSummary, Profiles } from '../../../src/customers/profiles/profile.ts'
import { factSheets } from '../../../src/facts/fact-sheets.ts'
import { readSheet } from '../../../src/writing/personas/reading.ts'
import { roleOf } from '../../../src/writing/personas/role.ts'
import { profileOf, segmentationOf, summaryOf } from '../../facts/small-profiles.ts'

type Medians = Record<string, number>
const all: Medians = { recency: 50, frequency: 2, monetary: 500, tenure: 250, interpurchase_time: 60 }

/** The role of the first of two segments with these medians; those not named are as for all customers. */
function roleWith(medians: Medians, revenueShare = 0.3, noise = 0.05): string {
  const summaries = (own: Medians, n: number): FeatureSummary[] =>
    Object.entries({ ...all, ...own }).map(([feature, median]) => summaryOf(feature, n, median, median * noise))
  const profiles: Profiles = {
    all: profileOf(1000, { revenue: 1, summaries: summaries({}, 1000) }),
    segments: [
      profileOf(300, { revenue: revenueShare, revenueShare, summaries: summaries(medians, 300) }),
      profileOf(700, { revenue: 1 - revenueShare, revenueShare: 1 - revenueShare, summaries: summaries({}, 700) }),
    ],
  }
  const [sheet] = factSheets(profiles, segmentationOf(profiles), { minCustomers: 20 })
  if (sheet === undefined) throw new Error('no sheet')
  return roleOf(readSheet(sheet, 'en')).name
}

describe('the part a segment plays', () => {
  it.each<[string, Medians, number]>([
    ['mainstay', { recency: 9, frequency: 10, monetary: 4000 }, 0.65],
    ['top-spender', { monetary: 4000 }, 0.65],
    ['regular', { frequency: 4 }, 0.3],
    ['regular', { frequency: 10, monetary: 4000 }, 0.45],
    ['regular', { frequency: 4, recency: 62 }, 0.3],
    ['dormant-valuable', { recency: 180, monetary: 900 }, 0.3],
    ['dormant', { recency: 180, frequency: 1 }, 0.1],
    ['newcomer', { recency: 10, tenure: 40 }, 0.2],
    ['recent', { recency: 10 }, 0.2],
    // Later than half of all customers, but a quarter of them as early as anyone: recent, not new.
    ['recent', { recency: 10, tenure: 180 }, 0.2],
    // Most came lately, but a quarter of them have been here nearly as long as the typical customer.
    ['recent', { recency: 10, tenure: 120 }, 0.2],
    ['returner', { monetary: -2406, frequency: 7 }, 0.1],
    ['returner', { recency: 180, monetary: 0 }, 0.1],
    ['light', { monetary: 100 }, 0.1],
    ['balanced', {}, 0.3],
  ])('is %s with %j and a share of revenue of %d', (role, medians, revenueShare) => {
    expect(roleWith(medians, revenueShare)).toBe(role)
  })

  it('is unsure, not average, where figures differ but no test shows it', () => {
    expect(roleWith({ recency: 30, frequency: 3, monetary: 700 }, 0.4, 0.6)).toBe('unsure')
  })
})
