import { describe, expect, it } from 'vitest'
import { windowWithin } from '../../../src/campaigns/results/window-within.ts'
import { ShoalError } from '../../../src/workspace/errors.ts'

/** Thirty days from 1 March, 10:00. */
const asked = {
  days: 30,
  day: '2026-03-01',
  from: '2026-03-01 10:00',
  until: '2026-03-31 10:00',
  last: '2026-03-30',
}
const ordersUntil = (last: string) => ({ first: '2025-01-01', last, isTimed: true })

/** The code of the error, where there is one. */
function looked(last: string, now: string, isEarly = false): unknown {
  try {
    return windowWithin(asked, ordersUntil(last), { file: 'since.csv', isEarly, now })
  } catch (error) {
    return error instanceof ShoalError ? error.code : error
  }
}

describe('the days of a campaign', () => {
  it('are whole once they are over and the orders reach to their end', () => {
    expect(looked('2026-03-30', '2026-03-31 10:00')).toEqual({ window: asked })
    expect(looked('2026-03-29', '2026-04-10 10:00')).toBe('results/too-early')
  })

  it('are not over because orders are dated in the future', () => {
    expect(looked('2026-12-30', '2026-03-10 09:00')).toBe('results/not-over')
    expect(looked('2026-03-31', '2026-03-31 09:59')).toBe('results/not-over')
  })

  it('looked at early end today, whatever is dated later', () => {
    expect(looked('2026-12-30', '2026-03-10 09:00', true)).toEqual({
      window: { ...asked, until: '2026-03-11 00:00', last: '2026-03-10' },
      progress: 10 / 30,
    })
    expect(looked('2026-03-05', '2026-03-10 09:00', true)).toMatchObject({ progress: 5 / 30 })
    expect(looked('2026-12-30', '2026-03-31 09:00', true)).toEqual({ window: asked, progress: 1 })
  })
})
