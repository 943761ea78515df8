import { factsEn } from '../language/en/facts.ts'
import type { Language, Localized } from '../language/language.ts'
import { factsZh } from '../language/zh/facts.ts'
import { type FigureUnit, formatFigure } from './format.ts'
import { formatNumber, roundFigure, shareDecimals } from './round-figure.ts'

const words = { en: factsEn, zh: factsZh }

/** How far a figure is from that of all customers, told in points, as a multiple, in percent or as a difference. */
export interface Distance {
  relation: 'higher' | 'lower'
  ratio?: number
  difference: number
  display: Localized
}

/**
 * The distance between two figures as they are shown; undefined where they look the same. A reader can redo the sum:
 * it is made from the rounded figures.
 */
export function distanceBetween(value: number, all: number, unit: FigureUnit, currency?: string): Distance | undefined {
  const own = roundFigure(value, unit, currency)
  const other = roundFigure(all, unit, currency)
  if (own === other) return undefined
  const relation = own > other ? 'higher' : 'lower'
  const inPoints = unit === 'share' || unit === 'rate'
  const difference = inPoints ? points(own, other) : own - other
  const ratio = unit === 'number' || own <= 0 || other <= 0 ? undefined : own / other
  const display = (language: Language): string =>
    inPoints || ratio === undefined
      ? differenceText(Math.abs(difference), relation, unit, language, currency)
      : ratioText(ratio, language)
  return {
    relation,
    difference,
    ...(ratio === undefined ? {} : { ratio }),
    display: { en: display('en'), zh: display('zh') },
  }
}

/** Percentage points between two shares, with the decimals that the finer of the two shows. */
function points(own: number, other: number): number {
  const decimals = Math.max(shareDecimals(own), shareDecimals(other))
  return Number(((own - other) * 100).toFixed(decimals))
}

function differenceText(
  size: number,
  relation: 'higher' | 'lower',
  unit: FigureUnit,
  language: Language,
  currency: string | undefined,
): string {
  const rounded = Number(size.toFixed(size >= 10 ? 0 : 1))
  const amount =
    unit === 'share' || unit === 'rate'
      ? words[language].points(formatNumber(rounded), rounded === 1)
      : formatFigure(size, unit, language, currency)
  return relation === 'higher' ? words[language].above(amount) : words[language].below(amount)
}

function ratioText(ratio: number, language: Language): string {
  if (ratio >= 1.95) return words[language].times(formatNumber(Number(ratio.toFixed(ratio >= 10 ? 0 : 1))))
  const size = Math.abs(ratio - 1) * 100
  // "100% lower" would say that nothing is left.
  const percent = ratio < 0.0005 ? '>99.9%' : `${formatNumber(Number(size.toFixed(ratio < 0.01 ? 1 : 0)))}%`
  return ratio > 1 ? words[language].percentHigher(percent) : words[language].percentLower(percent)
}
