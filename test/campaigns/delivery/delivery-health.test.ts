import { describe, expect, it } from 'vitest'
import { hasManyComplaints, pauseFor, type Tally } from '../../../src/campaigns/delivery/delivery-health.ts'

const tally = (changes: Partial<Tally>): Tally => ({
  accepted: 1_000,
  refused: 0,
  refusedInRow: 0,
  hardBounces: 0,
  complaints: 0,
  ...changes,
})

describe('sending stops', () => {
  it.each([
    ['hard bounces above 2 %', { hardBounces: 21 }, { why: 'bounces', count: 21, of: 1_000 }],
    ['hard bounces of 2 %', { hardBounces: 20 }, undefined],
    ['refusals count as bounces', { accepted: 979, refused: 21 }, { why: 'bounces', count: 21, of: 1_000 }],
    ['too few mails for a share', { accepted: 499, hardBounces: 400 }, undefined],
    ['500 accepted mails', { accepted: 500, hardBounces: 11 }, { why: 'bounces', count: 11, of: 500 }],
    ['complaints above 0.3 %', { complaints: 4 }, { why: 'complaints', count: 4, of: 1_000 }],
    ['complaints of 0.3 %', { complaints: 3 }, undefined],
    [
      '50 refusals in a row, however few mails',
      { accepted: 0, refused: 50, refusedInRow: 50 },
      { why: 'refusals', count: 50, of: 50 },
    ],
  ])('or not: %s', (_, changes, pause) => {
    expect(pauseFor(tally(changes))).toEqual(pause)
  })

  it('warns of complaints above 0.1 %', () => {
    expect([1, 2].map((complaints) => hasManyComplaints(tally({ complaints })))).toEqual([false, true])
  })
})
