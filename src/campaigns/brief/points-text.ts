import { formatNumber } from '../../facts/round-figure.ts'
import { factsEn } from '../../language/en/facts.ts'
import type { Language } from '../../language/language.ts'
import { factsZh } from '../../language/zh/facts.ts'

const words = { en: factsEn, zh: factsZh }

/** A difference of shares in percentage points, as in "1.2 points"; with one decimal, below a tenth with two. */
export function pointsText(share: number, language: Language): string {
  const points = share * 100
  const figure = formatNumber(Number(points.toFixed(Math.abs(points) < 0.1 ? 2 : 1)))
  return words[language].points(figure, figure === '1')
}
