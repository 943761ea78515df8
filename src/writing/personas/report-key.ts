import { canonicalHash } from '../../facts/canonical-hash.ts'
import type { FactSheet } from '../../facts/fact.ts'

/** What makes a report this report: its figures. Not the names of its segments, so that naming one leaves all words as they are. */
export const reportKey = (all: readonly FactSheet[]): string =>
  canonicalHash(
    all.map(({ segment, snapshot, facts }) => ({
      segment,
      snapshot,
      facts: facts.map(({ id, value }) => [id, value]),
    })),
  )
