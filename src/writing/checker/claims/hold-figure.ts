import { currencyCode } from '../../../facts/currency.ts'
import type { FaultCode } from '../fault.ts'
import type { WrittenFigure, WrittenUnit } from '../figures/written-figure.ts'
import { tells } from './equals.ts'
import type { Quantity } from './quantity.ts'

/** A written figure held against what the facts license: all that it may tell, or what is wrong with it. */
export interface HeldFigure extends WrittenFigure {
  held: readonly Quantity[]
  wrong?: FaultCode
}

const daysIn: Partial<Record<WrittenUnit, number>> = { weeks: 7, months: 30.44, years: 365.25 }

/** Holds a figure against the quantities; `isPart` where the text says that it is a multiple or part of another figure. */
export function holdFigure(
  figure: WrittenFigure,
  quantities: readonly Quantity[],
  currency: string | undefined,
  isPart: boolean,
): HeldFigure {
  const held = quantities.filter((quantity) => fits(figure, quantity, currency, isPart) && tellsOf(figure, quantity))
  if (held.length > 0) return { ...figure, held }
  return {
    ...figure,
    held,
    wrong: figure.form !== 'odd' && quantities.some((quantity) => sameNumber(figure, quantity)) ? 'unit' : 'figure',
  }
}

/** A bound that is named as such ("longer than 47 days") may be the quantile itself. */
function tellsOf(figure: WrittenFigure, quantity: Quantity): boolean {
  const days = figure.unit === undefined ? undefined : daysIn[figure.unit]
  if (days !== undefined && quantity.unit === 'days') {
    const { value, ...rest } = figure
    return (
      tells({ ...rest, form: 'times', value }, { value: quantity.value / days, shown: quantity.shown / days }) &&
      (figure.hedge !== undefined || Math.abs(value * days - quantity.value) < 0.02 * quantity.value)
    )
  }
  if (quantity.fact?.kind === 'quantile' && (figure.hedge === 'above' || figure.hedge === 'below')) {
    const { hedge: _, ...plain } = figure
    if (tells(plain, quantity)) return true
  }
  return tells(figure, signed(figure, quantity))
}

/** A distance carries its sign in its words. */
const signed = (figure: WrittenFigure, quantity: Quantity): Quantity =>
  figure.value < 0 && figure.change === undefined && quantity.relation === 'lower'
    ? { ...quantity, value: -quantity.value, shown: -quantity.shown }
    : quantity

function fits(figure: WrittenFigure, quantity: Quantity, currency: string | undefined, isPart: boolean): boolean {
  const { role, unit } = quantity
  const isShare = unit === 'share' || unit === 'rate'
  switch (figure.form) {
    case 'percent':
      if (figure.change !== undefined) return role === 'change'
      return role === 'ratio' ? isPart : isShare && role !== 'change' && role !== 'part'
    case 'points':
      return role === 'points' || unit === 'score'
    case 'times':
      return role === 'ratio'
    case 'fraction':
      return role === 'ratio'
        ? isPart || figure.change !== undefined
        : isShare && (role !== 'change' || figure.change !== undefined)
    case 'odd':
      return false
    default:
      return fitsAmount(figure, quantity, currency)
  }
}

function fitsAmount(figure: WrittenFigure, { role, unit, fact }: Quantity, currency: string | undefined): boolean {
  if (role === 'ratio' || role === 'change' || role === 'points' || role === 'part') return false
  if (figure.change !== undefined && role !== 'difference') return false
  if (figure.change === undefined && role === 'difference') return false
  if (figure.unit === undefined)
    return unit !== 'money' && unit !== 'share' && unit !== 'rate' && unit !== 'segments'
      ? true
      : unit === 'money' && currency === undefined
  if (figure.unit === 'money') return unit === 'money' && isCurrency(figure, currency)
  if (figure.unit === 'times')
    return unit === 'orders' || unit === 'visits' || unit === 'events' || fact?.id.startsWith('cart_additions') === true
  if (daysIn[figure.unit] !== undefined && unit === 'days') return true
  if (unit === 'number') return namesUnit(figure.unit, fact?.id ?? '')
  return figure.unit === unit || (unit === 'customers' && figure.unit === 'customers')
}

const isCurrency = (figure: WrittenFigure, currency: string | undefined): boolean => {
  const code = currencyCode(currency)
  return code !== undefined && figure.currencies?.includes(code) === true
}

/** A column of plain numbers has the unit that its header names, if any. */
function namesUnit(unit: WrittenUnit, id: string): boolean {
  const words: Partial<Record<WrittenUnit, RegExp>> = {
    months: /month|月|tenure/i,
    years: /year|age|年|岁/i,
    days: /day|天|日/i,
    weeks: /week|周/i,
    customers: /people|person|人|dependents/i,
    hours: /hour|小时/i,
    minutes: /minute|分钟/i,
    orders: /order|purchase|单/i,
    items: /item|quantity|件/i,
    products: /product|商品/i,
    score: /score|rating|分/i,
    visits: /visit|访问/i,
    categories: /categor|品类/i,
  }
  return words[unit]?.test(id) === true
}

/** The same number, whatever it is said to measure. */
function sameNumber(figure: WrittenFigure, { value, shown, unit }: Quantity): boolean {
  const asRead = figure.form === 'percent' ? figure.value * 100 : figure.value
  const scaled = unit === 'share' || unit === 'rate' ? { value: value * 100, shown: shown * 100 } : { value, shown }
  return (
    Math.abs(asRead - scaled.shown) < 1e-6 * Math.max(1, Math.abs(scaled.shown)) ||
    Math.abs(asRead - scaled.value) < 1e-9
  )
}
