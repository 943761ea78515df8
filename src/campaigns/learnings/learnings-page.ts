import { formatDate } from '../../facts/format-date.ts'
import { formatShare } from '../../facts/format-share.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import type { Language } from '../../language/language.ts'
import { type Block, cell, type Page, type Section, type Table } from '../../writing/report/blocks.ts'
import { holdoutArm } from '../audience/assign-arm.ts'
import type { Campaign } from '../campaign.ts'
import { campaignTexts } from '../campaign-texts.ts'
import { pointsText } from '../economics/assumption-text.ts'
import { resultText } from '../results/result-text.ts'
import type { VariantResult } from '../results/variant-result.ts'
import type { NameOf } from './audience-names.ts'
import type { Learning } from './learning.ts'
import { learningPageWords } from './learning-page-words.ts'
import { campaignsBehind, learningText, learningTexts, thingText, whomText } from './learning-text.ts'
import { LearningState } from './state-of.ts'

/** A campaign that was measured, with how many mailboxes each arm had and what came out. */
interface MeasuredTurn {
  campaign: Campaign
  arms: ReadonlyMap<string, number>
  results: readonly VariantResult[]
}

/** What the page is made from. */
export interface LearningsPageInput {
  learnings: readonly Learning[]
  turns: readonly MeasuredTurn[]
  nameOf: NameOf
  isOn: boolean
  /** YYYY-MM-DD */
  at: string
  language: Language
  /** Of Shoal. */
  version: string
}

/** The page of learnings: what is believed now, and for each measured campaign what was believed, what was done, what came out, and what is believed now. */
export function learningsPage(input: LearningsPageInput): Page {
  const { learnings, turns, isOn, at, language, version } = input
  const words = learningPageWords[language]
  return {
    title: words.title,
    kicker: words.kicker,
    skip: words.skip,
    facts: [
      words.counted(formatNumber(learnings.length)),
      ...statesOf(learnings, language),
      words.asOf(formatDate(at, language)),
    ],
    warnings: isOn ? [] : [words.off],
    headlinesTitle: words.headlines,
    headlines: [],
    sections: [nowSection(input), ...turns.toReversed().map((turn) => turnSection(turn, input))],
    footer: words.footer(version),
  }
}

function statesOf(learnings: readonly Learning[], language: Language): string[] {
  const { ofState } = learningPageWords[language]
  return LearningState.options.flatMap((state) => {
    const count = learnings.filter((learning) => learning.state === state).length
    return count === 0 ? [] : [ofState(formatNumber(count), learningTexts[language].states[state])]
  })
}

function nowSection(input: LearningsPageInput): Section {
  const { now } = learningPageWords[input.language]
  const blocks: Block[] =
    input.learnings.length === 0
      ? [{ kind: 'text', tone: 'plain', text: [now.none] }]
      : [nowTable(input), { kind: 'text', tone: 'note', text: [now.note] }]
  return { id: 'now', title: now.title, blocks }
}

function nowTable({ learnings, nameOf, language }: LearningsPageInput): Table {
  const { now } = learningPageWords[language]
  const texts = learningTexts[language]
  const { columns } = now
  const points = (share: number): string => pointsText(share, language)
  const sorted = learnings.toSorted((a, b) => rank[a.state] - rank[b.state])
  return {
    kind: 'table',
    caption: now.caption,
    layout: 'restack',
    columns: [
      { label: columns.id },
      { label: columns.thing, wide: true },
      { label: columns.whom },
      { label: columns.effect, numeric: true },
      { label: columns.range, numeric: true },
      { label: columns.measured, numeric: true },
      { label: columns.state, wide: true },
      { label: columns.behind },
    ],
    rows: sorted.map((learning) => {
      const { id, feature, audience, effect, low, high, measured, state, reason, mailboxes, until } = learning
      const whom = whomText(learning, language, { name: nameOf(learning)?.[language] ?? audience })
      const behind = now.behind(
        campaignsBehind(learning).join(', '),
        formatNumber(mailboxes),
        formatDate(until, language),
      )
      return {
        id,
        cells: [
          cell(id),
          cell(thingText(feature, language)),
          cell(whom),
          cell(points(effect)),
          cell(`${points(low)} … ${points(high)}`),
          cell(points(measured)),
          cell(now.state(texts.states[state], texts.reasons[reason])),
          cell(behind),
        ],
      }
    }),
  }
}

const rank: Record<Learning['state'], number> = { supported: 0, contradicted: 1, hypothesis: 2, retired: 3 }

function turnSection({ campaign, arms, results }: MeasuredTurn, { learnings, language }: LearningsPageInput): Section {
  const { turn } = learningPageWords[language]
  const { angles } = campaignTexts[language]
  const { id, audience, variants, holdout, plan } = campaign
  const count = (arm: string): string => formatNumber(arms.get(arm) ?? 0)
  const believed = (plan?.learned ?? []).map((text) => text[language])
  const now = learnings.filter((learning) => campaignsBehind(learning).includes(id))
  const part = (title: string, items: readonly string[]): Block[] => [
    { kind: 'heading', level: 3, text: title },
    { kind: 'list', items: items.map((item) => [item]) },
  ]
  return {
    id: id.toLowerCase(),
    title: turn.title(id, audience.name[language]),
    blocks: [
      ...part(turn.believed, believed.length === 0 ? [turn.nothing] : believed),
      ...part(turn.done, [
        ...variants.map(({ id: arm, share, copy }) =>
          turn.variant(arm, angles[copy.angle], formatShare(share), count(arm)),
        ),
        turn.heldOut(formatShare(holdout), count(holdoutArm)),
      ]),
      ...part(
        turn.cameOut,
        results.map((result) => resultText(result, language)),
      ),
      ...part(
        turn.believedNow,
        now.map((learning) => learningText(learning, language)),
      ),
    ],
  }
}
