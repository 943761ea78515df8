import fc from 'fast-check'
import type { ArmRecord } from '../../../src/campaigns/allocation/arm-record.ts'
import { batchOf } from './batches.ts'

/** Some batches of up to three arms, with shares that change from batch to batch. */
export const arbitraryHistory: fc.Arbitrary<ArmRecord[]> = fc
  .array(
    fc.tuple(
      ...(['A', 'B', 'C'] as const).map(() =>
        fc.record({
          mailboxes: fc.integer({ min: 0, max: 5_000 }),
          share: fc.double({ min: 0, max: 0.4, noNaN: true }),
        }),
      ),
    ),
    { maxLength: 5 },
  )
  .map((batches) =>
    batches.flatMap((arms, at) =>
      batchOf(
        at,
        Object.fromEntries(
          arms.map(({ mailboxes, share }, i) => [['A', 'B', 'C'][i] ?? '', [mailboxes, Math.round(mailboxes * share)]]),
        ),
      ),
    ),
  )
