import { describe, expect, it } from 'vitest'
import { RampUp } from '../../../src/campaigns/delivery/ramp-up.ts'

const at = (time: string): number => Date.parse(time)
const allowed = (rampUp: RampUp, time: string): string => new Date(rampUp.allowedAt(at(time))).toISOString()

describe('a ramp-up', () => {
  it('allows more on each day with mails, and everything after the last step', () => {
    const rampUp = new RampUp([2, 3], [], 'UTC')
    rampUp.add(at('2026-05-01T10:00:00Z'), 2)
    expect(allowed(rampUp, '2026-05-01T11:00:00Z')).toBe('2026-05-02T00:00:00.000Z')
    rampUp.add(at('2026-05-04T10:00:00Z'), 2)
    expect(allowed(rampUp, '2026-05-04T11:00:00Z')).toBe('2026-05-04T11:00:00.000Z')
    rampUp.add(at('2026-05-04T11:00:00Z'))
    expect(allowed(rampUp, '2026-05-04T12:00:00Z')).toBe('2026-05-05T00:00:00.000Z')
    rampUp.add(at('2026-05-05T10:00:00Z'), 1_000)
    expect(allowed(rampUp, '2026-05-05T12:00:00Z')).toBe('2026-05-05T12:00:00.000Z')
  })

  it('has its midnight where the sender is', () => {
    const rampUp = new RampUp([1], [{ at: at('2026-05-01T20:00:00Z'), count: 1 }], 'Asia/Shanghai')
    // 04:00 on May 2 in Shanghai; its day ends at 16:00 UTC.
    expect(allowed(rampUp, '2026-05-01T21:00:00Z')).toBe('2026-05-02T16:00:00.000Z')
  })
})
