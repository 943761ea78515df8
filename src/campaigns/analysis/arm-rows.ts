import { formatNumber } from '../../facts/round-figure.ts'
import type { Language } from '../../language/language.ts'
import type { Analysis } from './analysis.ts'
import { analysisTexts } from './analysis-texts.ts'
import type { Contrast } from './contrast.ts'
import { formatMean } from './format-effect.ts'
import { isKnown } from './not-known.ts'
import { anyArm } from './trial.ts'

/** What each arm of a campaign came to, as a heading and a row per arm: a column per metric, a rate with its interval. None where there are no arms. */
export function armRows({ contrasts }: Analysis, language: Language): string[][] {
  const terms = analysisTexts[language]
  const metrics = [...new Set(contrasts.map(({ metric }) => metric))]
  const arms = [...new Set(contrasts.map(({ arm }) => arm))].filter((arm) => arm !== anyArm)
  const [first] = contrasts
  if (first === undefined) return []
  const shown = (of: Contrast['treated'], kind: Contrast['kind']): string => {
    if (!isKnown(of)) return '–'
    const mean = formatMean(kind, of.mean)
    return kind === 'rate' ? `${mean} (${terms.range(formatMean(kind, of.low), formatMean(kind, of.high))})` : mean
  }
  const line = (name: string, of: (contrast: Contrast) => Contrast['treated'], arm: string): string[] => {
    const own = metrics.map((metric) =>
      contrasts.find((contrast) => contrast.metric === metric && contrast.arm === arm),
    )
    const units = own.flatMap((contrast) => {
      const figure = contrast === undefined ? undefined : of(contrast)
      return figure !== undefined && isKnown(figure) ? [figure.units] : []
    })
    return [
      name,
      formatNumber(units[0] ?? 0),
      ...own.map((contrast) => (contrast === undefined ? '–' : shown(of(contrast), contrast.kind))),
    ]
  }
  return [
    [terms.columns.arm, terms.columns.units, ...metrics.map((metric) => terms.metrics[metric]?.label ?? metric)],
    ...arms.map((arm) => line(arm, ({ treated }) => treated, arm)),
    line(terms.holdout, ({ holdout }) => holdout, first.arm),
  ]
}
