import type { State } from '../../workspace/state.ts'
import { figuresByRow } from './contributions.ts'
import { newLimits } from './limits-asked.ts'
import type { PrivacyGuard } from './privacy-guard.ts'
import { ToldPool } from './told-pool.ts'
import { addTold, readTold, type ToldRecord } from './told-records.ts'

/** As many customers' parts are kept for a ledger, 8 bytes each; behind them nothing new is told. */
const mostKept = 8_000_000

/**
 * The guard of a workspace. What was told is kept in its state, so that a talk that is resumed and another process know it; one transaction checks and keeps.
 * @param threshold `privacy.minCustomers`
 * @param most customers' parts that are kept for a ledger
 */
export function openGuard(state: State, threshold: number, most = mostKept): PrivacyGuard {
  const known = new Map<string, ToldRecord[]>()
  /** What was told under a ledger: read once, and then only what was added. */
  const toldUnder = (ledger: string, snapshot: string): readonly ToldRecord[] => {
    const key = JSON.stringify([ledger, snapshot])
    const before = known.get(key) ?? []
    const all = [...before, ...readTold(state, ledger, snapshot, before.at(-1)?.id ?? 0)]
    known.set(key, all)
    return all
  }
  return {
    threshold,
    mayLimit: (limits, snapshot, { ledger, lifted }) => {
      if (lifted || threshold <= 1 || limits.length === 0) return true
      return state.transaction(() => {
        const added = newLimits(
          limits,
          toldUnder(ledger, snapshot).map(({ family }) => family),
        )
        for (const family of added ?? [])
          addTold(state, ledger, snapshot, { family, customers: new Uint32Array(), adds: new Int32Array() })
        return added !== undefined
      })
    },
    hold: ({ snapshot, rows, parts, totals }, { ledger, lifted }) => {
      if (lifted || threshold <= 1) return { keptBack: new Map(), total: undefined }
      return state.transaction(() => {
        const pool = new ToldPool(toldUnder(ledger, snapshot), { threshold, most })
        const byRow = parts.map(figuresByRow)
        const figuresOf = (row: number) => byRow.flatMap((figures) => figures.get(row) ?? [])
        const largestFirst = rows.toSorted((a, b) => sizeOf(figuresOf(b)) - sizeOf(figuresOf(a)) || a - b)
        const keptBack = new Map(
          largestFirst.flatMap((row) => {
            const reason = pool.tell(figuresOf(row))
            return reason === undefined ? [] : [[row, reason] as const]
          }),
        )
        const total = pool.tell(totals.flatMap((part) => figuresByRow(part).get(0) ?? []))
        for (const figure of pool.added) addTold(state, ledger, snapshot, figure)
        return { keptBack, total }
      })
    },
  }
}

const sizeOf = (figures: readonly { customers: Uint32Array }[]): number =>
  Math.max(0, ...figures.map(({ customers }) => customers.length))
