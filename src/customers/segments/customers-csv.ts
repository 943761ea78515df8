import type { Language } from '../../language/language.ts'
import { csvFile } from '../csv.ts'
import type { Feature } from '../features/feature.ts'
import type { DescribedCustomers } from '../profiles/describe-segments.ts'
import type { Segmentation } from './segmentation.ts'

const leading = ['customer', 'segment', 'segment_name', 'distance']

/** The column of customers.csv that holds a feature: its header in the input, but its id where that would stand there twice. */
export const columnOf = ({ id, header }: Feature): string =>
  header === undefined || leading.includes(header.toLowerCase()) ? id : header

/** A number as customers.csv holds it. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

/** Every customer with segment, distance to its centre (scaled units) and features, ordered by customer. */
export function customersCsv(
  { table, labels, distances }: DescribedCustomers,
  { segments }: Segmentation,
  language: Language,
): string {
  const header = [...leading, ...table.features.map(columnOf)]
  const rows = table.customers.map((customer, i) => {
    const segment = segments[labels[i] ?? 0]
    return [
      customer,
      segment?.id ?? '',
      segment?.name[language] ?? '',
      rounded(distances[i] ?? 0),
      ...table.columns.map((column) => rounded(column[i] ?? Number.NaN)),
    ]
  })
  return csvFile(header, rows)
}
