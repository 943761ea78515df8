import { correlation } from '../../numerics/correlation.ts'
import { expectedSpend, fitGammaGamma, type GammaGammaParameters } from '../../numerics/gamma-gamma.ts'
import { hashOrder } from '../../numerics/hash.ts'
import type { LogFit } from '../../numerics/log-fit.ts'
import type { CustomerHistories } from './purchase-days.ts'

/** What a purchase of a customer is worth: by Gamma-Gamma, or the mean of all where too few bought again to fit it. */
export type SpendModel = { kind: 'gamma-gamma'; parameters: GammaGammaParameters } | { kind: 'mean'; mean: number }

export interface FittedSpend {
  model: SpendModel
  fit?: LogFit
  /** Customers with a repeat purchase that was worth something: those the model is fitted to. */
  repeaters: number
  /** Pearson's correlation of how often and how much they buy, which the model takes for none. */
  correlation: number
}

/** A model of three parameters wants at least these many customers. */
const fewest = 20
/** How many customers it is fitted to at most, drawn by a hash of their ids. */
const most = 100_000

/** Fits what purchases are worth to customers with a repeat purchase that was not all given back. */
export function fitSpend({ customers, histories, mean, total }: CustomerHistories): FittedSpend {
  const all = Uint32Array.from(mean.keys()).filter((i) => (mean[i] ?? 0) > 0)
  const rows = all.length <= most ? all : sampled(all, customers)
  const x = Float64Array.from(rows, (i) => histories.x[i] ?? 0)
  const spend = Float64Array.from(rows, (i) => mean[i] ?? 0)
  const about = { repeaters: all.length, correlation: correlation(x, spend) }
  if (rows.length >= fewest && new Set(spend).size > 1) {
    const { parameters, ...fit } = fitGammaGamma({ x, mean: spend })
    // With q at most 1 the mean over all customers is infinite.
    if (parameters.q > 1) return { model: { kind: 'gamma-gamma', parameters }, fit, ...about }
  }
  const purchases = histories.x.reduce((sum, repeats) => sum + repeats + 1, 0)
  const worth = total.reduce((sum, value) => sum + value, 0)
  return { model: { kind: 'mean', mean: Math.max(0, worth / purchases) }, ...about }
}

function sampled(rows: Uint32Array, customers: readonly string[]): Uint32Array {
  const order = hashOrder(Array.from(rows, (row) => customers[row] ?? ''))
  return order.slice(0, most).map((place) => rows[place] ?? 0)
}

/** The same model with its parameters' logarithms moved, as the delta method asks. */
export function movedSpend(model: SpendModel, move: readonly number[]): SpendModel {
  if (model.kind === 'mean') return model
  const moved = (value: number, i: number): number => value * Math.exp(move[i] ?? 0)
  const { p, q, v } = model.parameters
  return { kind: model.kind, parameters: { p: moved(p, 0), q: moved(q, 1), v: moved(v, 2) } }
}

/** What a purchase of a customer is expected to be worth. @param mean what repeat purchases were worth on average */
export function spendOf(model: SpendModel, x: number, mean: number): number {
  if (model.kind === 'mean') return model.mean
  // Somebody whose repeat purchases all came back is taken for a small buyer, not for one who pays us.
  return expectedSpend(model.parameters, x, Math.max(0, mean)) ?? 0
}
