import { dimensionOf, openRole, type ReadingState, take } from './reading-state.ts'

/** "On weekends" lets in Saturdays and Sundays. */
export function readWeekend(state: ReadingState): void {
  const weekend = openRole(state, 'weekend')
  if (weekend === undefined) return
  const days = (dimensionOf(state, 'weekday')?.values ?? []).filter(({ label }) => /^(Saturday|Sunday)$/.test(label.en))
  if (days.length !== 2) return
  state.draft.filters.push({ dimension: 'weekday', op: 'is', values: days.map((day) => day.value) })
  take(state, weekend)
}
