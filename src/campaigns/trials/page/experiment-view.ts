import { formatNumber } from '../../../facts/round-figure.ts'
import type { AnalysisTexts } from '../../../language/en/analysis.ts'
import { type ExperimentTexts, experiment as en } from '../../../language/en/experiment.ts'
import type { Language } from '../../../language/language.ts'
import { experiment as zh } from '../../../language/zh/experiment.ts'
import { analysisTexts } from '../../analysis/analysis-texts.ts'
import type { Contrast } from '../../analysis/contrast.ts'
import { formatDifference } from '../../analysis/format-effect.ts'
import { isKnown, type NotKnown } from '../../analysis/not-known.ts'
import { anyArm } from '../../analysis/trial.ts'
import type { ExperimentReport } from '../experiment-report.ts'

const catalogues: Record<Language, ExperimentTexts> = { en, zh }

/** The report of an experiment, and what its sections need to speak of it. */
export class ExperimentView {
  readonly report: ExperimentReport
  readonly language: Language
  readonly words: ExperimentTexts
  readonly terms: AnalysisTexts

  constructor(report: ExperimentReport, language: Language) {
    this.report = report
    this.language = language
    this.words = catalogues[language]
    this.terms = analysisTexts[language]
  }

  count(value: number): string {
    return formatNumber(Math.round(value))
  }

  arm(name: string): string {
    return name === anyArm ? this.terms.any : name
  }

  level(name: string): string {
    return name === '' ? this.words.empty : name
  }

  kindOf(metric: string): Contrast['kind'] {
    return this.report.contrasts.find((contrast) => contrast.metric === metric)?.kind ?? 'amount'
  }

  /** A difference with its unit: "+7.66 points", "+0.77". */
  difference(kind: Contrast['kind'], value: number): string {
    const shown = formatDifference(kind, value)
    return kind === 'rate' ? this.terms.points(shown) : shown
  }

  range(kind: Contrast['kind'], { low, high }: { low: number; high: number }): string {
    return this.terms.range(formatDifference(kind, low), formatDifference(kind, high))
  }

  /** A figure in words, or the reason why there is none. */
  figure<T extends object>(figure: T | undefined, show: (known: Exclude<T, NotKnown>) => string): string {
    if (figure === undefined) return '–'
    if (isKnown(figure)) return show(figure)
    // What is not known has its reason, by the type of every figure.
    const { unknown } = figure as NotKnown
    return this.terms.unknown(this.terms.reasons[unknown])
  }

  /** How many tests of differences between groups there were. */
  get tests(): number {
    return this.report.groups.differ.find(({ tests }) => tests !== undefined)?.tests ?? 0
  }
}
