import type { Language } from '../../language/language.ts'
import { csvFile } from '../csv.ts'
import type { DescribedCustomers } from '../profiles/describe-segments.ts'
import type { Segmentation } from './segmentation.ts'

/** Every customer with segment, distance to its centre (scaled units) and features, ordered by customer. */
export function customersCsv(
  { table, labels, distances }: DescribedCustomers,
  { segments }: Segmentation,
  language: Language,
): string {
  const round = (value: number): number => Math.round(value * 1e6) / 1e6
  const header = [
    'customer',
    'segment',
    'segment_name',
    'distance',
    ...table.features.map(({ id, header: own }) => own ?? id),
  ]
  const rows = table.customers.map((customer, i) => {
    const segment = segments[labels[i] ?? 0]
    return [
      customer,
      segment?.id ?? '',
      segment?.name[language] ?? '',
      round(distances[i] ?? 0),
      ...table.columns.map((column) => round(column[i] ?? Number.NaN)),
    ]
  })
  return csvFile(header, rows)
}
