import type { Engine } from '../engine/engine.ts'
import { type EngineTurns, engineTurns } from '../engine/engine-turns.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { buildCatalogue, namedDimensions, partingAttributes } from './catalogue/build-catalogue.ts'
import { readValues } from './catalogue/dimension-values.ts'
import type { ValueEntry } from './catalogue/value-entries.ts'
import { customerTurnover } from './change/customer-turnover.ts'
import { buildPlan } from './compile/build-plan.ts'
import { type KnownCorrections, knownCorrections } from './corrections/known-corrections.ts'
import { withSynonyms } from './corrections/with-synonyms.ts'
import type { QuestionDesk } from './desk.ts'
import { failedText } from './free-sql/refused-text.ts'
import { openGuard } from './privacy/open-guard.ts'
import { answerQuery } from './run/answer-query.ts'
import { computer } from './run/computed-rows.ts'
import type { Guard } from './run/guard.ts'
import { hasHours } from './run/has-hours.ts'
import { ledgerGuard } from './run/ledger-guard.ts'
import { lookUpIn } from './run/look-up.ts'
import { prepareCampaigns } from './run/prepare-campaigns.ts'
import { numberCustomers, prepareCustomers } from './run/prepare-customers.ts'
import { extraTables } from './run/prepare-more.ts'
import { prepareOrders } from './run/prepare-orders.ts'
import { readContext } from './run/read-context.ts'
import { segmentTeller } from './run/tell-segments.ts'
import { valuesHolding } from './run/values-holding.ts'
import { withinSeconds } from './run/within-seconds.ts'

export interface DeskOptions {
  /** What people accepted as the meaning of words; absent: what the workspace holds. */
  corrections?: KnownCorrections
  /** What decides what may be told; absent: the threshold, and what was told before. */
  guard?: Guard
  /** As many rows that a condition picks from are all held against what was told. */
  mostHeld?: number
  /** Where others share the engine: how it is had alone. */
  take?: EngineTurns['take']
}

/**
 * Opens a workspace for questions: reads what counts in it, and makes the tables that questions are asked of in the engine's memory. What takes
 * long and few ask for (all features, value, scores) is made when a question first needs it.
 * @throws ShoalError workspace/nothing-imported, workspace/damaged
 */
export async function openDesk(
  workspace: Workspace,
  engine: Engine,
  {
    corrections = knownCorrections(workspace.state),
    guard,
    mostHeld = 500,
    take = engineTurns(engine).take,
  }: DeskOptions = {},
): Promise<QuestionDesk> {
  const context = await readContext(workspace, engine)
  const { snapshot, folder, segmentation, config } = context
  const customers = await numberCustomers(context)
  if (snapshot.reading.kind === 'orders') await prepareOrders(engine, snapshot, folder)
  const attributes = await prepareCustomers(context, customers)
  const hasResults = await prepareCampaigns(context)
  const there = {
    context,
    hasResults,
    hasHours: snapshot.reading.kind === 'orders' && (await hasHours(engine)),
  }
  const values = await readValues(context, [...namedDimensions(there), ...partingAttributes(context, attributes)])
  const catalogue = withSynonyms(buildCatalogue(there, attributes, values), corrections)
  const plan = {
    ...buildPlan(catalogue, attributes),
    holding: (dimension: string, words: string) => valuesHolding(values.get(dimension) ?? [], words),
  }
  const byValue = new Map<string, ReadonlyMap<string, ValueEntry>>(
    [...values].map(([dimension, entries]) => [dimension, new Map(entries.map((entry) => [entry.value, entry]))]),
  )
  const lookUp = (dimension: string, text: string, most: number): ValueEntry[] =>
    lookUpIn(values.get(dimension) ?? [], text, most)
  const held = openGuard(workspace.state, config.privacy.minCustomers)
  const answers = {
    plan,
    compute: computer(engine, extraTables(context, customers)),
    guard: guard ?? ledgerGuard(held),
    known: {
      has: (dimension: string, value: string) =>
        dimension === 'day' ? isDay(value) : (byValue.get(dimension)?.has(value) ?? false),
      like: (dimension: string, value: string) => lookUp(dimension, value, 3).map(({ label }) => label),
    },
    entryOf: (dimension: string, value: string) => byValue.get(dimension)?.get(value),
    snapshot: snapshot.id,
    segmentation: segmentation?.version,
    threshold: config.privacy.minCustomers,
    mostHeld,
  }
  const tellSegments = segmentTeller({ ...answers, guard: held })
  return {
    catalogue,
    tellSegments: (asker, signal) => take(signal, () => tellSegments(asker)),
    answer: async (query, asker, signal) =>
      (await withinSeconds(config.questions.seconds, { take, signal }, () => answerQuery(query, asker, answers))) ?? {
        kind: 'cannot',
        text: failedText('late'),
        instead: [],
      },
    ...(snapshot.reading.kind === 'orders'
      ? {
          turnover: (change, asker, signal) =>
            take(signal, () => customerTurnover({ engine, snapshot: snapshot.id, guard: held }, change, asker)),
        }
      : {}),
    lookUp: async (dimension, text, most) => lookUp(dimension, text, most),
  }
}

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
