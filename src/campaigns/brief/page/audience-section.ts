import { type Block, cell, narrowFold, type Section, type Table } from '../../../writing/report/blocks.ts'
import { funnelSteps } from '../../audience/funnel-rows.ts'
import { goalName } from '../../goal-of.ts'
import type { Candidate, Check } from '../../strategy/candidate.ts'
import { checkWords, unitOfNeed } from '../../strategy/check-words.ts'
import { strategyWords } from '../../strategy/strategy-words.ts'
import { type BriefView, paragraph } from './brief-view.ts'

/** Whom the campaign is for: why, how they are told, how many can be reached, and whom else the goal could suit. */
export function audienceSection(view: BriefView): Section {
  const { words, campaign, plan } = view
  const { audience } = words
  const chosen = plan.candidates.find((candidate) => candidate.chosen)
  const isMade =
    chosen !== undefined && view.reasons('audience').some(({ rule }) => rule === 'audience.made-to-measure')
  const meaning = isMade ? checkWords(chosen.checks, view.language, plan.currency) : undefined
  const ranking: Block[] = [
    { kind: 'heading', level: 3, text: audience.rankingTitle },
    rankingTable(view),
    paragraph(audience.rankingNote, 'note'),
  ]
  return {
    id: 'audience',
    title: audience.title,
    blocks: [
      ...view.why('audience'),
      {
        kind: 'text',
        tone: 'note',
        text: [audience.who(meaning), { text: campaign.audience.expression, code: true }],
      },
      ...funnelBlocks(view),
      ...(plan.candidates.length > 1 ? [narrowFold(audience.rankingTitle, ranking)] : []),
    ],
  }
}

/** How many are left at each step on the way to mailboxes. */
function funnelBlocks(view: BriefView): Block[] {
  const { words, plan, campaign, language } = view
  if (plan.funnel === undefined) return []
  const { audience, none } = words
  return [
    {
      kind: 'table',
      caption: audience.funnel,
      columns: [
        { label: audience.step, wide: true },
        { label: audience.change, numeric: true },
        { label: audience.left, numeric: true },
      ],
      rows: funnelSteps(plan.funnel, campaign.channel, language).map(({ step, change, left }) => ({
        cells: [cell(step), cell(change ?? none), cell(left)],
      })),
      layout: 'restack',
    },
  ]
}

/** Every candidate against the needs of the goal. */
function rankingTable(view: BriefView): Table {
  const { words, plan, campaign } = view
  const { audience } = words
  const { needs } = strategyWords[view.language]
  const checks = plan.candidates[0]?.checks ?? []
  const hasAlive = plan.candidates.some(({ alive }) => alive !== undefined)
  const limitOf = ({ operator, limit, feature }: Check): string =>
    limit === undefined
      ? audience.unknown
      : `${audience.operators[operator]} ${view.figure(limit, unitOfNeed(feature))}`
  return {
    kind: 'table',
    caption: audience.ranking(goalName(campaign.goal, view.language)),
    columns: [
      { label: audience.candidate, wide: true },
      { label: audience.customers, numeric: true },
      ...checks.map((check) => ({ label: audience.need(needs[check.need].name, limitOf(check)), numeric: true })),
      ...(hasAlive ? [{ label: audience.alive, numeric: true }] : []),
      { label: audience.orderValue, numeric: true },
      { label: audience.point, numeric: true },
    ],
    rows: plan.candidates.map((candidate) => ({
      strong: candidate.chosen,
      cells: [
        cell(nameOf(view, candidate)),
        cell(view.count(candidate.customers)),
        ...candidate.checks.map((check) => cell(checked(view, check))),
        ...(hasAlive ? [cell(candidate.alive === undefined ? words.none : view.share(candidate.alive))] : []),
        cell(candidate.orderValue === undefined ? words.none : view.money(candidate.orderValue)),
        cell(candidate.point === undefined ? words.none : view.money(candidate.point)),
      ],
    })),
    layout: 'restack',
  }
}

function nameOf({ words: { audience }, language }: BriefView, { segment, name, chosen }: Candidate): string {
  const called = segment === undefined ? name[language] : `${segment} ${name[language]}`
  return chosen ? audience.chosen(called) : called
}

function checked(view: BriefView, { met, value, feature }: Check): string {
  const { audience } = view.words
  if (value === undefined) return audience.unknown
  const shown = view.figure(value, unitOfNeed(feature))
  return met ? audience.met(shown) : audience.unmet(shown)
}
