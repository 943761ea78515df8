import { type CustomerValue, tellsWhoStays, type Worth } from '../../customers/value/value.ts'
import { formatFigure } from '../../facts/format.ts'
import type { Language } from '../../language/language.ts'
import { valueWords } from './value-words.ts'

/** A column of the tables of what groups are worth; undefined where there is nothing to show of a group. */
export interface WorthColumn {
  label: string
  cell: (worth: Worth) => string | undefined
}

/** The columns in the order in which readers see them, the same in the terminal and in the report. */
export function worthColumns(value: CustomerValue, language: Language): WorthColumn[] {
  const { heading } = valueWords[language]
  const money = (amount: number): string => formatFigure(amount, 'money', language, value.currency)
  const share = (part: number): string => formatFigure(part, 'share', language)
  const { forecast, all } = value
  const shareOf = (whole: number, part: (worth: Worth) => number): WorthColumn => ({
    label: heading.share,
    cell: (worth) => (whole > 0 ? share(part(worth) / whole) : undefined),
  })
  const first: WorthColumn[] = [
    { label: heading.customers, cell: ({ customers }) => formatFigure(customers, 'number', language) },
    { label: heading.revenue, cell: ({ revenue }) => money(revenue) },
  ]
  if (forecast === undefined)
    return [
      ...first,
      { label: heading.past, cell: ({ past }) => money(past) },
      shareOf(all.revenue, ({ revenue }) => revenue),
    ]
  const alive: WorthColumn = { label: heading.alive, cell: (worth) => share(worth.alive?.mean ?? 0) }
  return [
    ...first,
    ...(tellsWhoStays(forecast) ? [alive] : []),
    { label: heading.mean, cell: ({ lifetimeValue }) => money(lifetimeValue?.mean ?? 0) },
    { label: heading.total, cell: ({ lifetimeValue }) => money(lifetimeValue?.total ?? 0) },
    shareOf(all.lifetimeValue?.total ?? 0, ({ lifetimeValue }) => lifetimeValue?.total ?? 0),
    {
      label: heading.range,
      cell: ({ lifetimeValue }) => {
        const range = lifetimeValue?.interval
        return range && `${money(range.low)}–${money(range.high)}`
      },
    },
  ]
}
