import { formatNumber, roundFigure, shareDecimals } from './round-figure.ts'

/** A share or rate: "38%", "4.2%", "<0.1%", "99.7%". Never "0%" for some nor "100%" for not quite all. */
export function formatShare(value: number): string {
  if (value > 0 && value < 0.0005) return '<0.1%'
  if (value > 0.9995 && value < 1) return '>99.9%'
  const percent = roundFigure(value, 'share') * 100
  return `${formatNumber(Number(percent.toFixed(shareDecimals(value))))}%`
}
