import { ageWeight } from '../../numerics/age-weight.ts'
import { choleskyOf, inverseOf } from '../../numerics/cholesky.ts'
import type { Memory } from './allocation-rules.ts'
import type { ArmRecord } from './arm-record.ts'

/** An arm with its rate as if all arms had been in the same batches. */
export interface AdjustedCount {
  arm: string
  /** As many mailboxes, in batches of constant shares, say as much of the differences to other arms. */
  mailboxes: number
  rate: number
}

/**
 * Rates of arms, compared within batches: a batch that went well lifts all its arms alike, so that an arm does not look good for having had a large share of it ("moving weights").
 * Weighted least squares with an effect for each batch, rate = batch + arm, each arm of a batch weighing as many as its mailboxes (for two arms the risk difference of Mantel and Haenszel;
 * Greenland and Robins 1985). With the same shares in all batches the rates and mailboxes are those that were counted. Arms that no batch connects count no mailboxes: nothing is known of their difference.
 * @param memory absent: all records count in full
 */
export function adjustedCounts(history: readonly ArmRecord[], memory?: Memory): AdjustedCount[] {
  const records = aged(history, memory)
  const arms = [...new Set(records.map(({ arm }) => arm))]
  if (arms.length === 0) return []
  const { information, excess, mailboxes, successes, connected } = comparisonsOf(records, arms)
  const most = Math.max(...information.map((row, i) => row[i] ?? 0), 1)
  // Effects of connected arms are told up to a constant, which the base takes up: their sum is set to 0.
  const root = choleskyOf(
    information.map((row, i) => row.map((value, j) => (connected[i] === connected[j] ? value + most : value))),
  )
  if (root === undefined) throw new Error('Laplacians of connected arms, their sum fixed, are positive definite')
  const inverse = inverseOf(root)
  const effects = inverse.map((row) => row.reduce((sum, value, j) => sum + value * (excess[j] ?? 0), 0))
  const all = mailboxes.reduce((sum, n) => sum + n, 0)
  const base = (sumOf(successes) - mailboxes.reduce((sum, n, i) => sum + n * (effects[i] ?? 0), 0)) / all
  return arms.map((arm, i) => {
    const n = mailboxes[i] ?? 0
    let [planned, found] = [0, 0]
    for (let j = 0; j < arms.length; j++) {
      if (i === j || connected[i] !== connected[j]) continue
      planned += 1 / n + 1 / (mailboxes[j] ?? 1)
      found += (inverse[i]?.[i] ?? 0) + (inverse[j]?.[j] ?? 0) - 2 * (inverse[i]?.[j] ?? 0)
    }
    const efficiency = found > 0 ? Math.min(1, planned / found) : 0
    return { arm, mailboxes: n * efficiency, rate: Math.min(1, Math.max(0, base + (effects[i] ?? 0))) }
  })
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Records that hold somebody, each counting less the older it is. */
function aged(history: readonly ArmRecord[], memory: Memory | undefined): ArmRecord[] {
  return history
    .filter(({ mailboxes }) => mailboxes > 0)
    .map((record) => {
      const weight = memory === undefined ? 1 : ageWeight(memory.at - record.at, memory.halfLife)
      return { ...record, mailboxes: record.mailboxes * weight, successes: record.successes * weight }
    })
}

/** The normal equations after the effects of the batches are taken out, sums by arm, and which arms batches connect. */
function comparisonsOf(records: readonly ArmRecord[], arms: readonly string[]) {
  const information = arms.map(() => arms.map(() => 0))
  const [excess, mailboxes, successes] = [arms.map(() => 0), arms.map(() => 0), arms.map(() => 0)]
  let connected = arms.map((_, i) => i)
  for (const batch of Map.groupBy(records, (record) => record.batch).values()) {
    const size = batch.reduce((sum, { mailboxes: n }) => sum + n, 0)
    const rate = batch.reduce((sum, { successes: s }) => sum + s, 0) / size
    const places = batch.map(({ arm }) => arms.indexOf(arm))
    const joined = new Set(places.map((place) => connected[place]))
    const group = Math.min(...places.map((place) => connected[place] ?? place))
    connected = connected.map((other) => (joined.has(other) ? group : other))
    for (const [k, one] of batch.entries()) {
      const i = places[k] ?? 0
      mailboxes[i] = (mailboxes[i] ?? 0) + one.mailboxes
      successes[i] = (successes[i] ?? 0) + one.successes
      excess[i] = (excess[i] ?? 0) + one.successes - one.mailboxes * rate
      const row = information[i] ?? []
      row[i] = (row[i] ?? 0) + one.mailboxes
      for (const [m, other] of batch.entries()) {
        const j = places[m] ?? 0
        row[j] = (row[j] ?? 0) - (one.mailboxes * other.mailboxes) / size
      }
    }
  }
  return { information, excess, mailboxes, successes, connected }
}
