import type { Unit } from '../customers/features/feature.ts'
import { factsEn } from '../language/en/facts.ts'
import type { Language, Localized } from '../language/language.ts'
import { factsZh } from '../language/zh/facts.ts'
import { formatMoney } from './format-money.ts'
import { formatShare } from './format-share.ts'
import { formatNumber, roundFigure } from './round-figure.ts'

/** What a figure may be measured in when it is shown. */
export type FigureUnit = Unit | 'customers' | 'categories'

const words = { en: factsEn, zh: factsZh }

/** A figure with its unit as a reader sees it: "12 days", "1 order", "£1,254", "38%"; "12 天", "1 单", "£1,254", "38%". */
export function formatFigure(value: number, unit: FigureUnit, language: Language, currency?: string): string {
  if (unit === 'money') return formatMoney(value, language, currency)
  if (unit === 'share' || unit === 'rate') return formatShare(value)
  const rounded = roundFigure(value, unit)
  if (unit === 'number') return formatNumber(rounded)
  return words[language].unit[unit](formatNumber(rounded), rounded === 1)
}

/** A figure with its unit in every language. */
export const localizeFigure = (value: number, unit: FigureUnit, currency?: string): Localized => ({
  en: formatFigure(value, unit, 'en', currency),
  zh: formatFigure(value, unit, 'zh', currency),
})
