import { formatDate } from '../../../facts/format-date.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import type { Language, Localized } from '../../../language/language.ts'
import { type Block, cell, type Page, type Section } from '../../../writing/report/blocks.ts'
import type { Analysis } from '../../analysis/analysis.ts'
import { analysisParts } from '../../analysis/analysis-sentences.ts'
import { armRows } from '../../analysis/arm-rows.ts'
import { campaignTexts } from '../../campaign-texts.ts'
import { resultsPageWords } from './results-page-words.ts'

/** What the page of a result is made from. */
export interface ResultsPageInput {
  campaign: string
  audience: Localized
  /** YYYY-MM-DD, the first day that counts. */
  from: string
  days: number
  analysis: Analysis
  currency: string | undefined
  /** Mailboxes of the hold-out that got a message all the same. */
  reached: number
  /** Learnings and guardrails as sentences. */
  believed: readonly string[]
  guarded: readonly string[]
  language: Language
  /** Of Shoal. */
  version: string
}

/** The page of what a campaign came to: what to do next first, then what each message did, and what stands behind it. */
export function resultsPage(input: ResultsPageInput): Page {
  const { campaign, audience, from, days, analysis, currency, reached, believed, guarded, language, version } = input
  const words = resultsPageWords[language]
  const { results } = campaignTexts[language]
  const { decision, effects, details } = analysisParts(analysis, language, currency)
  const [verdict, ...more] = analysis.contrasts.length === 0 ? [results.nothingToCompare] : decision
  const list = (id: keyof typeof words.sections, items: readonly string[], ...before: Block[]): Section[] =>
    items.length + before.length === 0
      ? []
      : [
          {
            id,
            title: words.sections[id],
            blocks: [
              ...before,
              ...(items.length === 0 ? [] : [{ kind: 'list' as const, items: items.map((item) => [item]) }]),
            ],
          },
        ]
  return {
    title: words.title(campaign, audience[language]),
    kicker: words.kicker,
    skip: words.skip,
    facts: [results.counted(formatDate(from, language), formatNumber(days))],
    ...(verdict === undefined ? {} : { verdict }),
    warnings: reached === 0 ? [] : [results.reached(formatNumber(reached))],
    headlinesTitle: words.sections.next,
    headlines: [],
    sections: [
      ...list('next', more),
      ...list('effects', effects, ...tableOf(analysis, language)),
      ...list('details', details),
      ...list('believed', believed),
      ...list('readers', guarded),
    ],
    footer: words.footer(version),
  }
}

function tableOf(analysis: Analysis, language: Language): Block[] {
  const [head, ...rows] = armRows(analysis, language)
  if (head === undefined) return []
  return [
    {
      kind: 'table',
      caption: resultsPageWords[language].caption,
      layout: 'restack',
      columns: head.map((label, place) => ({ label, numeric: place > 0 })),
      rows: rows.map((row) => ({ cells: row.map((text) => cell(text)) })),
    },
  ]
}
