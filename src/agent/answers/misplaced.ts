import type { SlotValue } from '../../writing/checker/claim-context.ts'
import type { Span } from '../../writing/checker/span.ts'
import type { CallResult } from './call-result.ts'
import { rowFacts } from './named-rows.ts'
import type { ShownName } from './shown-names.ts'

/** A slot of a sentence with what stands behind it. */
export interface PlacedSlot extends Span {
  value: SlotValue | undefined
}

/** Figures of a row that stand beside the name of another: as many names as figures go by their order, else the nearest name counts. */
export function misplaced<T extends PlacedSlot>(
  slots: readonly T[],
  names: readonly ShownName[],
  calls: readonly CallResult[],
): T[] {
  if (names.length === 0) return []
  const rows = calls.flatMap(({ call, result }) => rowFacts(result).map(({ fact, row }) => ({ call, fact, row })))
  const placed = slots.flatMap((slot) => {
    const of = rows.find(({ fact }) => fact === slot.value?.fact)
    return of === undefined ? [] : [{ slot, of }]
  })
  return placed.flatMap(({ slot, of }, index) => {
    const name = placed.length === names.length ? names[index] : nearest(slot, names)
    const fits = name?.means.some(({ call, rows: meant }) => call === of.call && meant.includes(of.row))
    return fits === true ? [] : [slot]
  })
}

function nearest(slot: Span, names: readonly ShownName[]): ShownName | undefined {
  const distance = (name: Span): number => (name.start >= slot.end ? name.start - slot.end : slot.start - name.end)
  return names.toSorted((a, b) => distance(a) - distance(b))[0]
}
