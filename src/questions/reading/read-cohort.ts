import { calendarUnit } from '../time/calendar-unit.ts'
import { dayNumber, dayOf } from '../time/day-number.ts'
import { resolveTime } from '../time/resolve-time.ts'
import { beside, dimensionOf, measuresOf, openPieces, openRole, type ReadingState, take } from './reading-state.ts'
import { sensesOf } from './sense.ts'

/** "Customers who first ordered in March": those of a cohort, where another figure is asked of them. */
export function readCohort(state: ReadingState): void {
  const first = openRole(state, 'first-order')
  if (first === undefined || dimensionOf(state, 'cohort') === undefined) return
  const span = beside(state, first, 1)
  const meaning = sensesOf(span, 'time')[0]?.meaning
  const others = openPieces(state).filter(
    (piece) =>
      piece !== span &&
      (sensesOf(piece, 'time').length > 0 ||
        sensesOf(piece, 'number').length > 0 ||
        measuresOf(piece).some((id) => !['customers', 'buyers', 'new-customers'].includes(id))),
  )
  if (span === undefined || meaning?.kind !== 'range') return
  if (others.length === 0 && state.draft.having.length === 0) return
  const { from, to } = resolveTime(meaning.range, state.context)
  const months: string[] = []
  for (let day = from; day <= to && months.length < 24; ) {
    const month = calendarUnit(day, 'month')
    months.push(month.from.slice(0, 7))
    day = dayOf(dayNumber(month.to) + 1)
  }
  // Cohorts are of whole months.
  const whole = calendarUnit(from, 'month').from === from && calendarUnit(to, 'month').to === to
  if (!whole) return
  state.draft.filters.push({ dimension: 'cohort', op: 'is', values: months })
  take(state, first, span)
}
