import { type CustomerValue, tellsWhoStays, type Worth } from '../customers/value/value.ts'
import { lifetimeWords as en } from '../language/en/value.ts'
import type { Localized } from '../language/language.ts'
import { lifetimeWords as zh } from '../language/zh/value.ts'
import { z95 } from '../numerics/z95.ts'
import { distanceBetween } from './comparison-display.ts'
import type { Fact } from './fact.ts'
import { type FactDraft, provenance, type SheetScope } from './fact-draft.ts'
import { localizeFigure } from './format.ts'
import { twoSidedP } from './normal-tail.ts'

/**
 * What a segment's customers will be worth: an estimate that was held against a hold-out, with its interval. Where no forecast could be made or
 * checked there is no fact.
 */
export function lifetimeFacts(value: CustomerValue | undefined, scope: SheetScope): FactDraft[] {
  const worth = value?.segments.find(({ segment }) => segment === scope.segment)
  if (value?.forecast === undefined || value.forecast.beaten || worth?.lifetimeValue?.interval === undefined) return []
  const all = value.all.lifetimeValue
  if (all === undefined) return []
  const months = value.forecast.horizonMonths
  const label = (say: (words: typeof en) => string): Localized => ({ en: say(en), zh: say(zh) })
  const of = provenance(scope, `lifetime value by ${value.forecast.chosen}, ${months} months`, true)
  const { mean, interval, error = Number.NaN } = worth.lifetimeValue
  const drafts: FactDraft[] = [
    {
      fact: {
        id: 'lifetime_value.mean',
        label: label((words) => words.mean(months)),
        value: mean,
        unit: 'money',
        kind: 'mean',
        better: 'higher',
        display: localizeFigure(mean, 'money', scope.currency),
        customers: worth.customers,
        all: { value: all.mean, display: localizeFigure(all.mean, 'money', scope.currency) },
        interval: perCustomer(interval, worth),
        ...of,
      },
      // How far the level may be off as a whole moves all segments alike, so that it says nothing of their differences.
      ...claimOf(
        worth.lifetimeValue,
        all,
        error / worth.customers,
        (all.error ?? Number.NaN) / value.all.customers,
        'money',
        scope,
      ),
    },
  ]
  const { alive } = worth
  if (tellsWhoStays(value.forecast) && alive?.interval !== undefined)
    drafts.push({
      fact: {
        id: 'still_buying.mean',
        label: label((words) => words.alive),
        value: alive.mean,
        unit: 'rate',
        kind: 'rate',
        better: 'higher',
        display: localizeFigure(alive.mean, 'rate'),
        customers: worth.customers,
        ...(value.all.alive === undefined
          ? {}
          : { all: { value: value.all.alive.mean, display: localizeFigure(value.all.alive.mean, 'rate') } }),
        interval: { ...alive.interval, level: 0.95 },
        ...of,
      },
      ...claimOf(
        alive,
        value.all.alive,
        standardError(alive.interval),
        standardError(value.all.alive?.interval),
        'rate',
        scope,
      ),
    })
  return drafts
}

/** A segment's mean against that of all customers, by their standard errors; none where either is not known. */
function claimOf(
  own: { mean: number },
  all: { mean: number } | undefined,
  ownError: number,
  allError: number,
  unit: 'money' | 'rate',
  { currency }: SheetScope,
): Pick<FactDraft, 'claim'> {
  const distance = all && distanceBetween(own.mean, all.mean, unit, currency)
  const error = Math.hypot(ownError, allError)
  if (all === undefined || distance === undefined || !(error > 0)) return {}
  const test = 'standard errors of the forecast, p < .01 after Holm'
  return { claim: { comparison: { ...distance, test }, p: twoSidedP((own.mean - all.mean) / error) } }
}

const standardError = (interval: { low: number; high: number } | undefined): number =>
  interval === undefined ? Number.NaN : (interval.high - interval.low) / (2 * z95)

const perCustomer = ({ low, high }: { low: number; high: number }, { customers }: Worth): Fact['interval'] => ({
  low: low / customers,
  high: high / customers,
  level: 0.95,
})
