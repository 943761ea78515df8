import { type FigureUnit, localizeFigure } from '../../facts/format.ts'
import type { Localized } from '../../language/language.ts'

/** A difference with its sign, which is a minus and no hyphen: "+£1,234", "−12 orders". */
export function signedFigure(value: number, unit: FigureUnit, currency?: string): Localized {
  const size = localizeFigure(Math.abs(value), unit, currency)
  const sign = value > 0 ? '+' : value < 0 ? '−' : '±'
  return { en: `${sign}${size.en}`, zh: `${sign}${size.zh}` }
}
