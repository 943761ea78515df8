import { expect, it } from 'vitest'
import { showProgramme } from '../../../../src/doors/cli/show/show-programme.ts'

const side = (mailboxes: number, ordered: number) => ({ mailboxes, ordered, orders: ordered, revenue: 10 * ordered })

/** A quarter in which so many mailboxes more ordered, of 694 that were written to; its one campaign found 48. */
const shown = (value: number, low: number): string =>
  showProgramme(
    {
      programme: {
        holdout: 0.05,
        first: '2026-01-01',
        last: '2026-12-30',
        quarters: [
          {
            quarter: '2026-Q4',
            effect: {
              programme: side(4000, 1200),
              heldOut: side(200, 40),
              ordered: { value: value / 4000, low: low / 4000, high: 0.2 },
              moreOrdered: { value, low, high: 800 },
            },
            campaigns: { moreOrdered: { value: 48, low: 3, high: 93 }, measured: ['C14'], unmeasured: [] },
            overlap: { written: 694, several: 0, most: 1 },
          },
        ],
      },
    },
    'en',
  ).join('\n')

it('the programme says where its effect cannot all be what its campaigns brought', () => {
  const remark = 'That cannot all come from these campaigns, which wrote to 694 mailboxes'
  expect(shown(515, 260)).toContain(remark)
  expect(shown(700, 50)).toContain(remark)
  expect(shown(120, 20)).not.toContain(remark)
})
