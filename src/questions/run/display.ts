import { type FigureUnit, localizeFigure } from '../../facts/format.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import { chatRefusalsEn } from '../../language/en/chat-refusals.ts'
import type { Localized } from '../../language/language.ts'
import { chatRefusalsZh } from '../../language/zh/chat-refusals.ts'
import type { Measure } from '../catalogue/entry.ts'
import type { Cell } from '../query/query-result.ts'

const shown: Record<Exclude<Measure['unit'], 'points'>, FigureUnit> = {
  customers: 'customers',
  orders: 'orders',
  items: 'items',
  products: 'products',
  money: 'money',
  days: 'days',
  share: 'share',
  number: 'number',
}

const none = { en: '–', zh: '–' }
const notComparable: Localized = { en: chatRefusalsEn.notComparable, zh: chatRefusalsZh.notComparable }

/** A figure as readers see it; "–" where it is not defined. */
function displayOf(value: number | null, unit: Measure['unit'], currency?: string): Localized {
  if (value === null) return none
  return unit === 'points' ? points(oneDecimal(value)) : localizeFigure(value, shown[unit], currency)
}

/** How far a figure is from what it is held against: in points where both are shares, else in percent. */
function differenceOf(value: number | null, against: number | null, unit: Measure['unit']): Localized {
  if (value === null || against === null) return notComparable
  const isShare = unit === 'share' || unit === 'points'
  const difference = isShare ? (value - against) * (unit === 'share' ? 100 : 1) : ((value - against) / against) * 100
  if (!Number.isFinite(difference) || (!isShare && against <= 0)) return notComparable
  const rounded = oneDecimal(difference)
  if (rounded === 0) return { en: chatRefusalsEn.same, zh: chatRefusalsZh.same }
  const signed = `${rounded > 0 ? '+' : '−'}${formatNumber(Math.abs(rounded))}`
  if (!isShare) return { en: `${signed}%`, zh: `${signed}%` }
  return pointsText(signed, Math.abs(rounded) === 1)
}

/** A cell of a result, with what it is held against where that is known. */
export function cellOf(
  value: number | null,
  unit: Measure['unit'],
  currency: string | undefined,
  compared?: { value: number | null },
): Cell {
  return {
    value,
    display: displayOf(value, unit, currency),
    ...(compared === undefined
      ? {}
      : {
          compared: {
            value: compared.value,
            display: displayOf(compared.value, unit, currency),
            difference: differenceOf(value, compared.value, unit),
          },
        }),
  }
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10

const points = (value: number): Localized =>
  pointsText(`${value < 0 ? '−' : ''}${formatNumber(Math.abs(value))}`, Math.abs(value) === 1)

const pointsText = (figure: string, one: boolean): Localized => ({
  en: chatRefusalsEn.points(figure, one),
  zh: chatRefusalsZh.points(figure, one),
})
