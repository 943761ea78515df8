import { quartilesOfSorted, sorted } from '../../numerics/quantiles.ts'
import { plainName } from './leaks.ts'
import type { Prediction } from './prediction.ts'
import type { RawPredictor } from './predictors.ts'

/** Of a number with more values than these, four bands of about equally many customers are compared. */
const mostValues = 6

/**
 * The share who are selected, and the share who had the outcome, by the values of sensitive columns.
 * @param traits, selected and outcomes of the same customers; @param least customers that a group has to be shown
 */
export function selectionRates(
  traits: readonly RawPredictor[],
  selected: Uint8Array,
  outcomes: Float64Array,
  least: number,
): Prediction['selection'] {
  return traits.map((trait) => {
    const groups = new Map<string, { customers: number; selected: number; observed: number }>()
    const { groups: own, bands } = groupsOf(trait.values)
    // Bands come in their order, other groups by name.
    const order = (group: string): number => bands.indexOf(group)
    own.forEach((group, row) => {
      const found = groups.get(group) ?? { customers: 0, selected: 0, observed: 0 }
      found.customers++
      found.selected += selected[row] as number
      found.observed += outcomes[row] as number
      groups.set(group, found)
    })
    return {
      column: plainName(trait.source),
      groups: [...groups]
        .filter(([, { customers }]) => customers >= least)
        .map(([group, sums]) => ({
          group,
          customers: sums.customers,
          selected: sums.selected / sums.customers,
          observed: sums.observed / sums.customers,
        }))
        .sort((a, b) => order(a.group) - order(b.group) || (a.group < b.group ? -1 : 1)),
    }
  })
}

function groupsOf(values: RawPredictor['values']): { groups: string[]; bands: string[] } {
  if (!(values instanceof Float64Array)) return { groups: [...values], bands: [] }
  const known = sorted(values.filter((value) => !Number.isNaN(value)))
  const few = new Set(known).size <= mostValues
  const { lower, median, upper } = quartilesOfSorted(known) ?? { lower: 0, median: 0, upper: 0 }
  const bands = [
    { to: lower, label: `≤ ${lower}` },
    { to: median, label: `${lower} – ${median}` },
    { to: upper, label: `${median} – ${upper}` },
    { to: Number.POSITIVE_INFINITY, label: `> ${upper}` },
  ]
  const bandOf = (value: number): string => bands.find(({ to }) => value <= to)?.label ?? ''
  const groups = Array.from(values, (value) => (Number.isNaN(value) ? '' : few ? String(value) : bandOf(value)))
  return { groups, bands: bands.map(({ label }) => label) }
}
