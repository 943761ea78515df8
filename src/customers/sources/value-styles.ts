import { text, texts } from '../../engine/sql.ts'

/** Ways of writing numbers and dates. A column has one style, decided over all of its values. */
export const numberStyles = ['plain', 'english', 'european'] as const
export type NumberStyle = (typeof numberStyles)[number]
export const dateStyles = ['iso', 'year-first', 'day-first', 'month-first'] as const
export type DateStyle = (typeof dateStyles)[number]

/** Six decimals hold every price seen; 18 digits keep sums exact in 38. */
const decimal = 'DECIMAL(18,6)'

const times = ['', ' %H:%M', ' %H:%M:%S', ' %I:%M %p', ' %I:%M:%S %p']
const withTimes = (dates: string[]): string => texts(dates.flatMap((date) => times.map((time) => date + time)))
/** A year of four digits in front, or a month by its name, leaves no doubt, so that such dates are read whatever the others of their column are like. */
const undoubted = [
  '%Y年%m月%d日',
  '%Y年%m月%d日 ',
  '%Y.%m.%d',
  '%Y%m%d',
  '%b %d, %Y',
  '%B %d, %Y',
  '%d %b %Y',
  '%d-%b-%Y',
]
const strptimeFormats: Record<Exclude<DateStyle, 'iso'>, string> = {
  'year-first': withTimes(undoubted),
  // Two digits first: %Y would take 26 for the year 26.
  'day-first': withTimes(['%d/%m/%y', '%d.%m.%y', '%d-%m-%y', '%d/%m/%Y', '%d.%m.%Y', '%d-%m-%Y', ...undoubted]),
  'month-first': withTimes(['%m/%d/%y', '%m-%d-%y', '%m/%d/%Y', '%m-%d-%Y', ...undoubted]),
}

/** What may stand beside an amount: a currency's sign or code, 元. */
const unit = '\\s*(?:[$€£¥￥₹元]|[A-Z]{3})?\\s*'

/** SQL that reads a text as a number in this style; NULL where it is none. */
export function numberSql(column: string, style: NumberStyle): string {
  if (style === 'plain') return `TRY_CAST(${column} AS ${decimal})`
  const [group, point] = style === 'english' ? [',', '.'] : ['.', ',']
  const shape = `^[+-]?${unit}[+-]?([0-9]{1,3}([${group}][0-9]{3})+|[0-9]+)([${point}][0-9]+)?${unit}$`
  const digits = `replace(regexp_replace(${column}, ${text(`[^0-9${point}+-]`)}, '', 'g'), ${text(point)}, '.')`
  return `CASE WHEN regexp_matches(${column}, ${text(shape)}) THEN TRY_CAST(${digits} AS ${decimal}) END`
}

/** SQL that reads a text as a time in this style; NULL where it is none. */
export function dateSql(column: string, style: DateStyle): string {
  const shaped = `CASE WHEN ${isoShape(column)} THEN ${column} END`
  // The time is the one on the shop's own clock: an offset from UTC is passed over.
  const local = `TRY_CAST(regexp_replace(${shaped}, ' ?(?:[+-][0-9]{2}:?[0-9]{2}|[A-Z]{3,4})$', '') AS TIMESTAMP)`
  const iso = `coalesce(TRY_CAST(${shaped} AS TIMESTAMP), ${local})`
  return style === 'iso'
    ? iso
    : `coalesce(try_strptime(${column}, ${strptimeFormats[style]}), ${iso}, ${numeric(column)})`
}

/** Days since 1899-12-30 as spreadsheets count them (five digits: 1954 to 2118), or seconds or milliseconds since 1970. */
const serialShape = '[2-7][0-9]{4}(?:\\.[0-9]+)?'
const epochShape = '[0-9]{10}(?:[0-9]{3})?'

const numeric = (column: string): string =>
  `CASE WHEN regexp_full_match(${column}, '${serialShape}') THEN make_timestamp(1000000 * round((${column}::DOUBLE - 25569) * 86400)::BIGINT)
    WHEN regexp_full_match(${column}, '${epochShape}') THEN make_timestamp(rpad(${column}, 16, '0')::BIGINT) END`

/** SQL of whether a text may be an ISO time: the words epoch and infinity would be one too, and 12-06-24 a day of the year 12. */
export const isoShape = (column: string): string =>
  `length(${column}) >= 8 AND left(${column}, 1) BETWEEN '0' AND '9' AND substr(${column}, 5, 1) IN ('-', '/')`

const numberShape = new RegExp(`^[+-]?${unit}[+-]?\\d[\\d.,]*(?:[eE][+-]?\\d+)?${unit}$`)
const dateShape =
  /^(\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2})|(19|20)\d{2}[01]\d[0-3]\d|[A-Za-z]{3,9} \d{1,2}, \d{4}|\d{1,2}[ -][A-Za-z]{3,9}[ -]\d{4})(日|\b|[ T].*)/

/** Whether a text may be a number or a date in any style: a first look at a sample, never the decision. */
export const looksLike: Record<'number' | 'date' | 'text', (value: string) => boolean> = {
  number: (value) => numberShape.test(value.trim()),
  date: (value) => dateShape.test(value.trim()),
  text: () => true,
}

const numericDate = new RegExp(`^(?:${serialShape}|${epochShape})$`)

/** Whether a text may be a date written as a number: only the column's name can tell it from any other number. */
export const looksLikeNumericDate = (value: string): boolean => numericDate.test(value.trim())
