import { describe, expect, it } from 'vitest'
import { Patience } from '../../../src/campaigns/delivery/patience.ts'

/** Without jitter the whole wait is taken. */
const patient = (): Patience => new Patience(1_000, () => 1)

describe('patience', () => {
  it('waits twice as long with each trouble, up to ten minutes, and less once mails go through', () => {
    const patience = patient()
    let now = 0
    const waits = Array.from({ length: 12 }, () => {
      patience.slowed(now)
      const wait = patience.until - now
      now = patience.until
      return wait
    })
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600].map((seconds) => seconds * 1_000))
    for (let i = 0; i < 240; i++) patience.accepted()
    patience.slowed(now)
    expect(patience.until - now).toBe(1_000)
  })

  it('takes what several connections hear at once for one trouble', () => {
    const patience = patient()
    patience.slowed(0)
    patience.slowed(5)
    patience.slowed(10)
    expect(patience.until).toBe(1_000)
  })

  it('waits as long as the server says', () => {
    const patience = patient()
    patience.slowed(0, 30_000)
    expect(patience.until).toBe(30_000)
  })

  it('spreads its waits over their upper half', () => {
    const patience = new Patience(1_000, () => 0)
    patience.slowed(0)
    expect(patience.until).toBe(500)
  })

  it('gives up soon on a server that never was there, and late on one that was', () => {
    const never = patient()
    expect([never.lost(0), never.lost(1_000), never.lost(2_000)]).toEqual([true, true, false])
    const was = patient()
    was.accepted()
    expect(was.lost(0)).toBe(true)
    expect(was.lost(1_700_000)).toBe(true)
    expect(was.lost(2_400_000)).toBe(false)
  })
})
