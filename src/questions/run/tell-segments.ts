import { compileAdded } from '../compile/compile-added.ts'
import type { Plan } from '../compile/plan.ts'
import type { Asker, SegmentsTold } from '../desk.ts'
import type { Contributions } from '../privacy/contributions.ts'
import type { PrivacyGuard } from '../privacy/privacy-guard.ts'
import { toldBases } from '../privacy/told-bases.ts'
import { TypedQuery } from '../query/typed-query.ts'
import type { Computer } from './computed-rows.ts'

/** Sums that fact sheets tell of a segment, and of all customers: means of features are sums of customers, who are held by their count. */
const sums = ['customers', 'orders', 'revenue']

/** What sheets tell is held against. */
interface SheetContext {
  plan: Plan
  compute: Computer
  guard: PrivacyGuard
  snapshot: string
}

/**
 * Makes what decides which segments' sheets may be told: how many customers, orders and how much revenue each has. All segments and all customers count as told together, since a share on any sheet
 * tells its whole. What customers add is gathered once.
 */
export function segmentTeller({
  plan,
  compute,
  guard,
  snapshot,
}: SheetContext): (asker: Asker) => Promise<SegmentsTold> {
  const segments = plan.catalogue.dimensions.find(({ id }) => id === 'segment')?.values.map(({ value }) => value) ?? []
  const { threshold } = guard
  let gathered: Promise<{ rows: Contributions; all: Contributions }> | undefined
  const gather = async () => {
    const query = TypedQuery.parse({
      measures: sums.filter((id) => plan.measures.has(id)),
      dimensions: ['segment'],
    })
    const bases = toldBases(query.measures, 'customers')
    const added = async (rows: { keys: [string]; number: number }[] | undefined): Promise<Contributions> => {
      const figures = bases.map(({ measure }) => measure)
      const { groups, customers, adds } = await compute.added(
        compileAdded(query, figures, plan, { days: undefined, rows }),
        figures.length,
      )
      return {
        rows: groups,
        customers,
        bases: bases.map(({ family }, i) => ({ family, adds: adds[i] ?? new Float64Array() })),
      }
    }
    return {
      rows: await added(segments.map((segment, number) => ({ keys: [segment], number }))),
      all: await added(undefined),
    }
  }
  return async (asker) => {
    if (asker.lifted || threshold <= 1 || segments.length === 0) return { segments: new Set(segments), threshold }
    gathered ??= gather()
    const { rows, all } = await gathered.catch((error: unknown) => {
      gathered = undefined
      throw error
    })
    // All customers first: then a segment is kept back whose size would give a small one away.
    const { total } = guard.hold({ snapshot, rows: [], parts: [], totals: [all] }, asker)
    if (total !== undefined) return { segments: new Set(), because: total, threshold }
    const { keptBack } = guard.hold({ snapshot, rows: [...segments.keys()], parts: [rows], totals: [] }, asker)
    const because = [...keptBack.values()]
    return {
      segments: new Set(segments.filter((_, row) => !keptBack.has(row))),
      threshold,
      ...(because.length === 0
        ? {}
        : { because: because.find((reason) => reason !== 'few-customers') ?? 'few-customers' }),
    }
  }
}
