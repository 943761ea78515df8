import type { CustomerValue, Worth } from '../customers/value/value.ts'
import { lifetimeWords as en } from '../language/en/value.ts'
import type { Localized } from '../language/language.ts'
import { lifetimeWords as zh } from '../language/zh/value.ts'
import type { Fact } from './fact.ts'
import { type FactDraft, provenance, type SheetScope } from './fact-draft.ts'
import { localizeFigure } from './format.ts'

/**
 * What a segment's customers will be worth: an estimate that was held against a hold-out, with its interval. Where no forecast could be made or
 * checked there is no fact.
 */
export function lifetimeFacts(value: CustomerValue | undefined, scope: SheetScope): FactDraft[] {
  const worth = value?.segments.find(({ segment }) => segment === scope.segment)
  if (value?.forecast === undefined || worth?.lifetimeValue === undefined || value.all.lifetimeValue === undefined)
    return []
  const months = value.forecast.horizonMonths
  const label = (say: (words: typeof en) => string): Localized => ({ en: say(en), zh: say(zh) })
  const of = provenance(scope, `lifetime value by ${value.forecast.chosen}, ${months} months`, true)
  const { mean, total, interval } = worth.lifetimeValue
  const all = value.all.lifetimeValue
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
        ...(interval === undefined ? {} : { interval: perCustomer(interval, worth) }),
        ...of,
      },
    },
  ]
  if (all.total > 0)
    drafts.push({
      fact: {
        id: 'lifetime_value.share',
        label: label((words) => words.share(months)),
        denominator: label((words) => words.ofAll),
        value: total / all.total,
        unit: 'share',
        kind: 'share',
        better: 'higher',
        display: localizeFigure(total / all.total, 'share'),
        customers: worth.customers,
        ...of,
      },
    })
  // In BG/NBD whoever bought once is alive for good, and where nobody leaves all are: neither is a figure to show.
  if (value.forecast.leaving && worth.alive !== undefined && !value.forecast.fits.some(({ model }) => model === 'bg'))
    drafts.push({
      fact: {
        id: 'still_buying.mean',
        label: label((words) => words.alive),
        value: worth.alive,
        unit: 'rate',
        kind: 'rate',
        better: 'higher',
        display: localizeFigure(worth.alive, 'rate'),
        customers: worth.customers,
        ...(value.all.alive === undefined
          ? {}
          : { all: { value: value.all.alive, display: localizeFigure(value.all.alive, 'rate') } }),
        ...of,
      },
    })
  return drafts
}

const perCustomer = ({ low, high }: { low: number; high: number }, { customers }: Worth): Fact['interval'] => ({
  low: low / customers,
  high: high / customers,
  level: 0.95,
})
