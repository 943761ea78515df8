import type { Segment } from '../../customers/segments/segmentation.ts'
import type { Fact } from '../../facts/fact.ts'
import { featureText } from '../../facts/feature-text.ts'
import { measureOf } from '../../facts/figure-unit.ts'
import { type FigureUnit, formatFigure } from '../../facts/format.ts'
import { formatDate } from '../../facts/format-date.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import { recommendTexts as enRecommended } from '../../language/en/recommend.ts'
import { reportText as en } from '../../language/en/report.ts'
import { reportMethodText as enMethod } from '../../language/en/report-method.ts'
import { reportQualityText as enQuality } from '../../language/en/report-quality.ts'
import { reportRecommendText as enRecommend } from '../../language/en/report-recommend.ts'
import { reportSegmentsText as enSegments } from '../../language/en/report-segments.ts'
import type { Language } from '../../language/language.ts'
import { recommendTexts as zhRecommended } from '../../language/zh/recommend.ts'
import { reportText as zh } from '../../language/zh/report.ts'
import { reportMethodText as zhMethod } from '../../language/zh/report-method.ts'
import { reportQualityText as zhQuality } from '../../language/zh/report-quality.ts'
import { reportRecommendText as zhRecommend } from '../../language/zh/report-recommend.ts'
import { reportSegmentsText as zhSegments } from '../../language/zh/report-segments.ts'
import type { Persona } from '../personas/persona.ts'
import { factAnchor, segmentAnchor } from './anchors.ts'
import type { Link } from './blocks.ts'
import type { Report } from './report.ts'

const catalogues = {
  en: {
    ...en,
    segments: enSegments,
    method: enMethod,
    quality: enQuality,
    recommend: enRecommend,
    recommendMethods: enRecommended,
  },
  zh: {
    ...zh,
    segments: zhSegments,
    method: zhMethod,
    quality: zhQuality,
    recommend: zhRecommend,
    recommendMethods: zhRecommended,
  },
}

/** All words of the report in one language. */
export const reportWords = (language: Language): (typeof catalogues)[Language] => catalogues[language]

/** A report with what its sections need to speak of it: words, figures in display form, facts by id. */
export class View {
  readonly report: Report
  readonly words: (typeof catalogues)[Language]
  private readonly facts: readonly Map<string, Fact>[]

  constructor(report: Report) {
    this.report = report
    this.words = reportWords(report.language)
    this.facts = report.segmentation.segments.map(
      ({ id }) => new Map(report.sheets.find((sheet) => sheet.segment === id)?.facts.map((fact) => [fact.id, fact])),
    )
  }

  get segments(): readonly Segment[] {
    return this.report.segmentation.segments
  }

  figure(value: number, unit: FigureUnit): string {
    return formatFigure(value, unit, this.report.language, this.report.segmentation.currency)
  }

  /** A bare count, without its unit. */
  count(value: number): string {
    return formatNumber(Math.round(value))
  }

  date(day: string): string {
    return formatDate(day, this.report.language)
  }

  /** A feature as it is called in the middle of a sentence. */
  feature(id: string): string {
    return featureText(id, this.report.language).label
  }

  /** What a feature’s numbers are measured in. */
  unit(id: string): FigureUnit {
    return measureOf(id, this.report.segmentation).shown
  }

  persona(place: number): Persona | undefined {
    return this.report.personas.find(({ segment }) => segment === this.segments[place]?.id)
  }

  fact(place: number, id: string): Fact | undefined {
    return this.facts[place]?.get(id)
  }

  /** The facts of a segment in the order of its sheet. */
  factsOf(place: number): readonly Fact[] {
    return [...(this.facts[place]?.values() ?? [])]
  }

  /** What a segment is called, here as everywhere. */
  name(place: number): string {
    return this.segments[place]?.name[this.report.language] ?? ''
  }

  /** Is it a segment that only the local reader may see? */
  isSmall(place: number): boolean {
    return (this.segments[place]?.customers ?? 0) < this.report.privacy.minCustomers
  }

  /** A mean beside a median is told in the table of all features, not among the segment’s own figures. */
  isBesideMedian(place: number, { id, kind }: Fact): boolean {
    const feature = id.replace(/\.mean$/, '')
    const hasColumn = this.report.profiles.segments[place]?.summaries.some((summary) => summary.feature === feature)
    return kind === 'mean' && hasColumn === true && this.fact(place, `${feature}.median`) !== undefined
  }

  /** Its name where no id stands beside it: with the id, if another segment is called the same. */
  label(place: number): string {
    const name = this.name(place)
    const alike = this.segments.filter((_, other) => this.name(other) === name)
    return alike.length > 1 ? `${this.segments[place]?.id} ${name}` : name
  }

  segmentLink(place: number): Link {
    return { text: this.label(place), to: segmentAnchor(this.segments[place]?.id ?? ''), marker: place }
  }

  /** A figure that leads to the row of its fact, and says on the way what it counts. */
  factLink(place: number, fact: Fact, text = fact.display[this.report.language]): Link {
    return {
      text,
      to: factAnchor(this.segments[place]?.id ?? '', fact.id),
      title: factTitle(fact, this.report.language),
    }
  }
}

/** What a figure counts, for those who point at it: label, whole, customers behind it, time and snapshot. */
export function factTitle(fact: Fact, language: Language): string {
  const words = reportWords(language).factTitle
  return [
    capital(fact.label[language]),
    fact.denominator && words.shareOf(fact.denominator[language]),
    words.customers(formatNumber(fact.customers)),
    fact.window && words.orders(fact.window.from, fact.window.to),
    words.snapshot(fact.source.snapshot),
  ]
    .filter((part) => part !== undefined)
    .join(words.join)
}

/** A text with a capital first letter, where its script has one. */
export function capital(text: string): string {
  const [first = '', ...rest] = text
  return first.toUpperCase() + rest.join('')
}
