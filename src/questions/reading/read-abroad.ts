import { dimensionOf, openRole, type ReadingState, take } from './reading-state.ts'

/** "From abroad": without the country that most customers buy from. Which country that is stands in no order, so that it is put to the person; where it was left out by name, nothing is added. */
export function readAbroad(state: ReadingState): void {
  const abroad = openRole(state, 'abroad')
  const home = dimensionOf(state, 'country')?.values[0]
  if (abroad === undefined || home === undefined) return
  const filter = { dimension: 'country', op: 'is-not' as const, values: [home.value] }
  const said = state.draft.filters.some(
    ({ dimension, op, values }) => dimension === 'country' && op === 'is-not' && values.includes(home.value),
  )
  if (!said) state.doubts.push({ about: 'value', words: abroad.words, options: [{ filters: [filter] }] })
  take(state, abroad)
}
