import { moneyDecimals } from './currency.ts'
import type { FigureUnit } from './format.ts'

/** Rounds half away from zero in decimal, so that 1.005 is 1.01 as a reader would round it. */
function toDecimals(value: number, decimals: number): number {
  const rounded = Number(Number(`${Math.abs(value).toPrecision(15)}`).toFixed(decimals))
  return value < 0 && rounded !== 0 ? -rounded : rounded
}

/** Decimals that give about `digits` significant digits, at most `most`. */
const decimalsFor = (value: number, digits: number, most: number): number =>
  value === 0 ? 0 : Math.max(0, Math.min(most, digits - 1 - Math.floor(Math.log10(Math.abs(value)))))

/** Rounds to the precision at which a figure is shown; statements about it are made from the rounded figure. */
export function roundFigure(value: number, unit: FigureUnit, currency?: string): number {
  switch (unit) {
    case 'customers':
      return Math.round(value)
    case 'money':
      return toDecimals(value, moneyDecimals(value, currency))
    case 'share':
    case 'rate':
      return toDecimals(value, 2 + shareDecimals(value))
    case 'number':
      return toDecimals(value, decimalsFor(value, 3, 4))
    default:
      return toDecimals(value, Math.abs(value) >= 10 ? 0 : Math.abs(value) < 1 ? decimalsFor(value, 2, 3) : 1)
  }
}

/** Decimals of a share in percent: none from 10 % on, one below, and one close to 100 %, which is kept for everyone. */
export function shareDecimals(value: number): number {
  const percent = Math.abs(value * 100)
  return percent < 9.95 || (percent > 99 && percent < 100) ? 1 : 0
}

/** Thousands separators and no trailing zeros; both languages write numbers alike. */
export const formatNumber = (rounded: number): string => plain.format(rounded).replace(/^-0$/, '0')

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 })
