import type { DraftInput } from '../campaigns/brief/draft-campaign.ts'
import type { Goal } from '../campaigns/goal.ts'
import type { Learning } from '../campaigns/learnings/learning.ts'
import { audienceSheet } from '../campaigns/strategy/audience-sheet.ts'
import { boundsOf } from '../campaigns/strategy/bounds.ts'
import type { Candidate } from '../campaigns/strategy/candidate.ts'
import { conditionsOf, rowsMeeting } from '../campaigns/strategy/conditions.ts'
import { describe, findCandidates, type People } from '../campaigns/strategy/find-candidates.ts'
import type { NeedName } from '../campaigns/strategy/need.ts'
import type { Alike } from '../campaigns/strategy/past-rate.ts'
import { rankCandidates } from '../campaigns/strategy/rank-candidates.ts'
import { withLearned } from '../campaigns/strategy/with-learned.ts'
import type { DescribedCustomers } from '../customers/profiles/describe-segments.ts'
import type { Segmentation } from '../customers/segments/segmentation.ts'
import type { Engine } from '../engine/engine.ts'
import type { FactSheet } from '../facts/fact.ts'
import { mean, standardDeviation } from '../numerics/moments.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { askedAudience } from './asked-audience.ts'
import type { CurrentSnapshot } from './current.ts'
import { findSegment } from './find-segment.ts'

/** What an audience is chosen from. */
export interface AudienceQuestion {
  workspace: Workspace
  current: CurrentSnapshot
  segmentation: Segmentation
  described: DescribedCustomers
  /** One per segment. */
  sheets: readonly FactSheet[]
  goal: Goal
  needs: readonly NeedName[]
  /** Share of revenue that is left when the goods are paid. */
  margin: number
  aliveOf: People['aliveOf']
  /** None where they are switched off. */
  learnings: readonly Learning[]
  asked: { segment: string | undefined; audience: string | undefined }
}

/** Whom a campaign is for. */
export interface ChosenAudience {
  chosen: Pick<DraftInput, 'sheet' | 'sheets' | 'candidate' | 'candidates'>
  /** The rows of its customers in the table of features. */
  rows: number[]
  /** Who were such customers on an earlier day. */
  alike: Alike
  /** The segment that most of them are in. */
  home: { sheet: FactSheet; place: number }
  order: DraftInput['order']
  /** Mean value of an order of the typical customer of the shop. */
  orderValue: number | undefined
}

/** The audience that was asked for, else the one that the goal suits best. @throws ShoalError segments/unknown, campaign/few-facts, audience/… */
export async function briefAudience(engine: Engine, question: AudienceQuestion): Promise<ChosenAudience> {
  const { current, segmentation, described, sheets, goal, needs, workspace, asked } = question
  const { table, labels } = described
  const hasOrders = table.features.some(({ id }) => id === 'recency')
  const found = hasOrders ? findCandidates(needs, { ...question, table, labels }) : []
  const candidates = rankCandidates(
    found.map((candidate) => withLearned(candidate, question.learnings, segmentation.version)),
  )
  const bounds = boundsOf(table, segmentation.currency)
  const conditions = conditionsOf(needs, bounds)
  const picked = await pick(engine, question, candidates)
  if (picked === undefined) throw new ShoalError('campaign/few-facts', { goal })
  const rows = picked.rows ?? rowsMeeting(table, conditions)
  const place = homeOf(rows, labels, segmentation.k)
  const homeSheet = sheets[place]
  if (homeSheet === undefined) throw new Error('every segment has a sheet')
  const candidate: Candidate = { ...picked.candidate, chosen: true }
  const isSegment = candidate.segment !== undefined
  const sheet = isSegment
    ? homeSheet
    : await audienceSheet(
        engine,
        { ...current, segmentation, table },
        rows,
        candidate.name,
        workspace.config.privacy.minCustomers,
      )
  const orderValues = valuesOf(table, 'average_order_value', rows)
  const [orderMean, orderSpread] = [mean(orderValues), standardDeviation(orderValues)]
  return {
    chosen: {
      sheet,
      sheets: isSegment ? sheets : [sheet],
      candidate,
      candidates: withChosen(candidates, candidate),
    },
    rows,
    alike: isSegment || asked.audience !== undefined ? { segment: place } : { conditions },
    home: { sheet: homeSheet, place },
    order: orderMean === undefined || orderMean <= 0 ? undefined : { mean: orderMean, sd: orderSpread ?? 0 },
    orderValue: bounds.orderValue,
  }
}

/** The candidate that was asked for, or the first; rows are absent where it is made to measure. */
async function pick(
  engine: Engine,
  { asked, segmentation, described, needs, margin, aliveOf, workspace }: AudienceQuestion,
  candidates: readonly Candidate[],
): Promise<{ candidate: Candidate; rows?: number[] } | undefined> {
  const { table, labels } = described
  const rowsOf = (place: number): number[] => [...labels.keys()].filter((row) => labels[row] === place)
  const ofSegment = (id: string) => {
    const { segment, index } = findSegment(segmentation, id)
    const known = candidates.find((candidate) => candidate.segment === id)
    const bare = {
      expression: `segment:${id}`,
      segment: id,
      name: segment.name,
      customers: segment.customers,
      checks: [],
    }
    return { candidate: known ?? { ...bare, chosen: true }, rows: rowsOf(index) }
  }
  if (asked.segment !== undefined) return ofSegment(asked.segment)
  if (asked.audience !== undefined) {
    const alone = /^\s*segment:(\S+)\s*$/.exec(asked.audience)?.[1]
    if (alone !== undefined) return ofSegment(alone)
    const { customers, expression, name } = await askedAudience(engine, workspace, asked.audience)
    const rows = [...table.customers.keys()].filter((row) => customers.has(table.customers[row] ?? ''))
    const people: People = { table, labels, segmentation, aliveOf, margin }
    const bounds = boundsOf(table, segmentation.currency)
    return { candidate: { expression, name, ...describe(needs, rows, people, bounds), chosen: true }, rows }
  }
  const [first] = candidates
  if (first === undefined || !first.chosen) return undefined
  return first.segment === undefined ? { candidate: first } : ofSegment(first.segment)
}

/** The list of whom the goal suits, with what was taken in the end marked; it leads where it was none of them. */
function withChosen(candidates: readonly Candidate[], chosen: Candidate): Candidate[] {
  const isThere = candidates.some(({ expression }) => expression === chosen.expression)
  const marked = candidates.map((candidate) => ({ ...candidate, chosen: candidate.expression === chosen.expression }))
  return isThere || candidates.length === 0 ? marked : [chosen, ...marked]
}

/** The segment that most of some customers are in. */
function homeOf(rows: readonly number[], labels: Uint8Array, k: number): number {
  const counts = new Float64Array(k)
  for (const row of rows) counts[labels[row] ?? 0]++
  return counts.indexOf(Math.max(...counts))
}

const valuesOf = (
  { features, columns }: DescribedCustomers['table'],
  id: string,
  rows: readonly number[],
): Float64Array => {
  const column = columns[features.findIndex((feature) => feature.id === id)]
  return Float64Array.from(rows, (row) => column?.[row] ?? Number.NaN).filter((value) => !Number.isNaN(value))
}
