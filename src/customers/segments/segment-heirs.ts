/** Where the customers of a segment are in another segmentation. */
export interface SegmentHeir {
  segment: string
  /** The segment that goes on it; absent where none does. */
  heir?: string
  /** Share of its customers that are in the one that holds most of them, 0 to 1. */
  share: number
}

/** Of a segment and of the one that goes on it, more than this share must be the same customers: so there is one at most, either way. */
const leastShare = 0.5

/**
 * Which new segment goes on each old one: it holds more than half of the old one’s customers, and more than half of those that it holds and that were there before come from it. Customers
 * who have gone since count as not held; new ones were in no segment before, and do not count.
 * @param before segment of each customer then @param now segment of each customer now
 * @returns in the order of the ids
 */
export function segmentHeirs(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): SegmentHeir[] {
  const then = new Map<string, { customers: number; to: Map<string, number> }>()
  const from = new Map<string, number>()
  for (const [customer, segment] of before) {
    const old = then.get(segment) ?? { customers: 0, to: new Map<string, number>() }
    then.set(segment, old)
    old.customers++
    const to = now.get(customer)
    if (to === undefined) continue
    old.to.set(to, (old.to.get(to) ?? 0) + 1)
    from.set(to, (from.get(to) ?? 0) + 1)
  }
  return [...then]
    .toSorted(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)))
    .map(([segment, { customers, to }]) => {
      const [heir, held = 0] = [...to].toSorted(([, a], [, b]) => b - a)[0] ?? []
      const goesOn = held > leastShare * customers && held > leastShare * (from.get(heir ?? '') ?? 0)
      return { segment, ...(goesOn && heir !== undefined ? { heir } : {}), share: held / customers }
    })
}
