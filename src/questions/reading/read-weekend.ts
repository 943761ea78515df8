import { beside, dimensionOf, openRole, type ReadingState, take } from './reading-state.ts'
import { hasRole } from './sense.ts'

/** "On weekends" lets in Saturdays and Sundays, "on working days" the others. */
export function readWeekend(state: ReadingState): void {
  const [weekend, workdays] = [openRole(state, 'weekend'), openRole(state, 'workdays')]
  const said = weekend ?? workdays
  const days = dimensionOf(state, 'weekday')?.values ?? []
  // Both beside each other are compared, which no filter says.
  if (said === undefined || days.length !== 7 || (weekend !== undefined && workdays !== undefined)) return
  // "By each working day" asks for rows.
  if (hasRole(beside(state, said, -1), 'each', 'by', 'per')) return
  const isFree = ({ label }: (typeof days)[number]): boolean => /^(Saturday|Sunday)$/.test(label.en)
  const meant = days.filter((day) => isFree(day) === (weekend !== undefined))
  state.draft.filters.push({ dimension: 'weekday', op: 'is', values: meant.map((day) => day.value) })
  take(state, said)
}
