import { csvFile } from '../csv.ts'
import type { FoundValue } from './find-value.ts'
import { tellsWhoStays } from './value.ts'
import { tiers } from './value-tiers.ts'

const cents = (value: number): number => Math.round(value * 100) / 100
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4

/** Every customer with what they are worth, ordered by customer: a file for the marketer, which never leaves the machine by itself. */
export function valueCsv({ customers, past, tier, forecast }: FoundValue): string {
  const stays = forecast !== undefined && tellsWhoStays(forecast.told)
  const header = [
    'customer',
    'tier',
    'revenue',
    'value_so_far',
    ...(forecast === undefined
      ? []
      : [...(stays ? ['chance_still_buying'] : []), 'expected_purchases', 'lifetime_value']),
  ]
  const rows = customers.customers.map((customer, i) => [
    customer,
    tiers[tier[i] ?? 0] ?? '',
    cents(customers.total[i] ?? 0),
    cents(past[i] ?? 0),
    ...(forecast === undefined
      ? []
      : [
          ...(stays ? [rounded(forecast.alive[i] ?? 0)] : []),
          rounded(forecast.lifetimes.purchases[i] ?? 0),
          cents(forecast.lifetimes.value[i] ?? 0),
        ]),
  ])
  return csvFile(header, rows)
}
