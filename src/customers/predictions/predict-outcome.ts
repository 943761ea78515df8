import type { Engine } from '../../engine/engine.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { Snapshot } from '../snapshot.ts'
import { predictOrders } from './predict-orders.ts'
import { predictTable } from './predict-table.ts'
import type { Predicted } from './predicted.ts'
import type { Outcome } from './prediction.ts'
import type { PredictionRequest } from './prediction-request.ts'

const ofOrders = ['buys', 'churns', 'spend'] as const

const isOfOrders = (name: string): name is (typeof ofOrders)[number] => (ofOrders as readonly string[]).includes(name)

/**
 * What is to be foretold: of orders what customers will do in so many days, of a table of customers one of its columns.
 * @param name as the user says it; of orders "buys" where nothing is said
 * @throws ShoalError predict/no-outcome, predict/no-such-column, predict/needs-orders
 */
export function outcomeOf(
  { reading }: Snapshot,
  name: string | undefined,
  is: string | undefined,
  days: number,
): Outcome {
  if (reading.kind === 'orders') {
    const asked = name ?? 'buys'
    if (isOfOrders(asked)) return { kind: asked, days }
    throw new ShoalError('predict/no-such-outcome', { outcome: asked, known: [...ofOrders] })
  }
  const pairs = reading.attributes.filter(({ type, distinct }) => type !== 'unused' && distinct === 2)
  if (name === undefined) throw new ShoalError('predict/no-outcome', { columns: pairs.map(({ header }) => header) })
  const column = reading.attributes.find(({ header }) => header.toLowerCase() === name.toLowerCase())
  if (column === undefined) {
    if (isOfOrders(name)) throw new ShoalError('predict/needs-orders', { outcome: name })
    // Those with two values are the likelier ones to be meant.
    const candidates = [...pairs, ...reading.attributes.filter((attribute) => !pairs.includes(attribute))]
    throw new ShoalError('predict/no-such-column', { column: name, candidates: candidates.map(({ header }) => header) })
  }
  const isAmount = column.type === 'number' && column.distinct > 2 && is === undefined
  return { kind: isAmount ? 'amount' : 'yes-no', column: column.header, ...(is === undefined ? {} : { is }) }
}

/** What the user said besides. @throws ShoalError predict/out-of-place where it has no meaning for what is foretold */
export function refuseOutOfPlace(outcome: Outcome, said: Said): void {
  const { kind, column } = outcome
  const refuse = (option: 'days' | 'is' | 'costs'): never => {
    throw new ShoalError('predict/out-of-place', { option, outcome: column ?? kind })
  }
  if (said.days !== undefined && column !== undefined) refuse('days')
  if (said.is !== undefined && column === undefined) refuse('is')
  const hasCosts = said.costMiss !== undefined || said.costFalseAlarm !== undefined
  if (hasCosts && (kind === 'amount' || kind === 'spend')) refuse('costs')
}

interface Said {
  readonly days?: number | undefined
  readonly is?: string | undefined
  readonly costMiss?: number | undefined
  readonly costFalseAlarm?: number | undefined
}

/** Learns, tests and scores. @throws ShoalError as predictTable and predictOrders do */
export function predictOutcome(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  request: PredictionRequest,
): Promise<Predicted> {
  return snapshot.reading.kind === 'orders'
    ? predictOrders(engine, snapshot, folder, request)
    : predictTable(engine, snapshot, folder, request)
}
