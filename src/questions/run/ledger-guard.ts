import type { Contributions } from '../privacy/contributions.ts'
import { mergeSmallRows } from '../privacy/merge-small-rows.ts'
import type { PrivacyGuard } from '../privacy/privacy-guard.ts'
import { toldBases } from '../privacy/told-bases.ts'
import { followsFromRows, totalOfRows } from '../privacy/total-of-rows.ts'
import { type Added, type Disclosure, type Guard, isTooFew, tellAll, type Verdict } from './guard.ts'

/**
 * The guard of answers: small rows are put together or left out, and what is left is held against the threshold and against all that was told before
 * under the asker's ledger. Of campaigns the mailboxes of the smallest arm are counted, and only the threshold is held.
 */
export const ledgerGuard =
  (ledger: PrivacyGuard): Guard =>
  async (disclosure) => {
    const { asker, threshold, rows, limit, total, people } = disclosure
    if (asker.lifted || threshold <= 1) return tellAll(disclosure)
    // Every answer to a limit, be it that nothing is told, says where customers' figures are not.
    const limits = disclosure.query.having.filter(({ per }) => per === 'customer')
    if (!ledger.mayLimit(limits, disclosure.snapshot, asker))
      return { told: [], together: [], withheld: rows.length, tellsTotal: false, because: 'limits' }
    const { alone, merged, left } = await settleSmallRows(disclosure)
    const shown = alone.slice(0, limit)
    if (people === 'mailboxes')
      return {
        told: shown,
        together: [],
        withheld: rows.length - alone.length,
        tellsTotal: left.length + merged.length === 0,
        because: left.length + merged.length > 0 ? 'few-customers' : 'none',
      }
    const groups = [...shown.map((row) => [row]), ...(merged.length === 0 ? [] : [merged])]
    const bases = toldBases(disclosure.query.measures, people)
    const figures = bases.map(({ measure }) => measure)
    const asParts = ({ groups: places, customers, adds }: Added): Contributions => ({
      rows: places,
      customers,
      bases: bases.map(({ family }, i) => ({ family, adds: adds[i] ?? new Float64Array() })),
    })
    const contributed = async (of: readonly (readonly number[])[] | undefined): Promise<Contributions> =>
      asParts(await disclosure.added(figures, of))
    // A share beside its figure tells what it is a share of.
    if (disclosure.addedToWhole !== undefined) {
      const whole = asParts(await disclosure.addedToWhole(figures))
      const { total: because } = ledger.hold(
        { snapshot: disclosure.snapshot, rows: [], parts: [], totals: [whole] },
        asker,
      )
      if (because !== undefined) return { told: [], together: [], withheld: rows.length, tellsTotal: false, because }
    }
    const parts = groups.length === 0 ? [] : [await contributed(groups)]
    const isWhole = merged.length + left.length === 0 && shown.length === rows.length
    const [of] = parts
    const contributedToTotal = async (): Promise<Contributions> =>
      isWhole && of !== undefined && followsFromRows(figures) ? totalOfRows(of, figures) : contributed(undefined)
    const held = ledger.hold(
      {
        snapshot: disclosure.snapshot,
        rows: [...groups.keys()],
        parts,
        totals: total === undefined ? [] : [await contributedToTotal()],
      },
      asker,
    )
    const told = shown.filter((_, place) => !held.keptBack.has(place))
    const together = held.keptBack.has(shown.length) ? [] : merged
    const withheld = rows.length - alone.length + (shown.length - told.length)
    return {
      told,
      together,
      withheld,
      tellsTotal: held.total === undefined,
      because: reasonOf(withheld, held, limits.length > 0),
    }
  }

function reasonOf(
  withheld: number,
  { keptBack, total }: ReturnType<PrivacyGuard['hold']>,
  isConditioned: boolean,
): Verdict['because'] {
  const reasons = [...keptBack.values(), ...(total === undefined ? [] : [total])]
  if (reasons.includes('difference')) return 'difference'
  if (reasons.includes('full')) return 'full'
  if (withheld === 0 && reasons.length === 0) return 'none'
  return isConditioned ? 'condition' : 'few-customers'
}

/** Rows by what becomes of them; one with nobody behind it tells of nobody. */
async function settleSmallRows({
  rows,
  threshold,
  apart,
  mayMerge,
  behind,
  leftOut,
}: Disclosure): Promise<{ alone: number[]; merged: number[]; left: number[] }> {
  const places = [...rows.keys()]
  const sizeOf = (place: number): number => rows[place]?.behind ?? 0
  // Whether a condition on figures of customers leaves, or leaves out, a few or nobody would tell the largest or the smallest figure of all, by moving the limit.
  const others = await leftOut?.(places)
  const isConditionedToFew = (place: number): boolean =>
    others !== undefined && (sizeOf(place) === 0 || (others[place] ?? 0) < threshold)
  const small = places.filter((place) => isTooFew(sizeOf(place), threshold) || isConditionedToFew(place))
  if (small.length === 0) return { alone: places, merged: [], left: [] }
  const alone = places.filter((place) => !small.includes(place))
  // Rows that a condition leaves few of are not put together: what they come to would move with the limit.
  if (!mayMerge || others !== undefined) return { alone, merged: [], left: small }
  if (small.length > 1 && (await behind(small)) >= threshold) return { alone, merged: small, left: [] }
  const some = places.filter((place) => sizeOf(place) > 0)
  const settled = mergeSmallRows(some.map(sizeOf), { threshold, apart, mayMerge })
  const of = (indices: readonly number[]): number[] => indices.flatMap((index) => some[index] ?? [])
  const gone = new Set([...of(settled.merged), ...of(settled.left)])
  return { alone: places.filter((place) => !gone.has(place)), merged: of(settled.merged), left: of(settled.left) }
}
