import { formatNumber } from '../../facts/round-figure.ts'
import type { Contrast } from './contrast.ts'

/** An amount per unit with about three digits; money has no sign of its currency here, its column does. */
const amount = (value: number): string => formatNumber(Number(value.toPrecision(3)))

/** A metric in an arm, with about three digits: "4.21%", "18.3%", "1.42". */
export const formatMean = (kind: Contrast['kind'], value: number): string =>
  kind === 'rate' ? `${amount(value * 100)}%` : amount(value)

/** A difference with its sign: "+0.68" points of a rate, "−0.3" of an amount. */
export function formatDifference(kind: Contrast['kind'], value: number): string {
  const shown = kind === 'rate' ? formatNumber(Number((value * 100).toFixed(2))) : amount(value)
  return signed(shown)
}

/** A lift with its sign: "+72%". */
export const formatLift = (value: number): string =>
  signed(`${formatNumber(Number((value * 100).toFixed(Math.abs(value) < 0.1 ? 1 : 0)))}%`)

/** A p-value: "<.001", ".008", ".19". */
export const formatP = (p: number): string => {
  if (p < 0.001) return '<.001'
  if (p > 0.995) return '1'
  return p.toFixed(p < 0.1 ? 3 : 2).replace(/^0/, '')
}

/** A real minus, and a plus before what is above 0. */
const signed = (text: string): string =>
  text.startsWith('-') ? `−${text.slice(1)}` : /[1-9]/.test(text) ? `+${text}` : text
