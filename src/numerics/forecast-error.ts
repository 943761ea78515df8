import { normalisedGini } from './gini.ts'

/** How near a forecast of customers came to what they did. */
export interface ForecastError {
  /** Mean absolute error and root of the mean squared one, in the unit of the forecast. */
  mae: number
  rmse: number
  /** Totals over all customers. */
  predicted: number
  actual: number
  /** 1 − squared errors ÷ those of the mean: below 0 where the mean of all would have done better. Absent where all did the same. */
  r2?: number
  /** How well the forecast orders customers: 1 as they came to be, 0 as by chance. Absent where all did the same. */
  gini?: number
  /** Share of what was bought that came from the fifth of whom most was expected. Absent where nothing was bought. */
  topFifth?: number
  /** Means by tenths of customers, from those of whom least was expected. */
  deciles: { customers: number; predicted: number; actual: number }[]
}

/** @param predicted n forecasts, @param actual what each customer did */
export function forecastError(predicted: Float64Array, actual: Float64Array): ForecastError {
  const n = predicted.length
  const [all, did] = [sumOf(predicted), sumOf(actual)]
  let [absolute, squared, around] = [0, 0, 0]
  for (let i = 0; i < n; i++) {
    const error = (predicted[i] ?? 0) - (actual[i] ?? 0)
    absolute += Math.abs(error)
    squared += error * error
    around += ((actual[i] ?? 0) - did / n) ** 2
  }
  const order = ascendingBy(predicted)
  const gini = normalisedGini(predicted, actual)
  const evened = evenedOut(predicted, actual, order)
  const topFifth = order.slice(Math.round(0.8 * n)).reduce((sum, i) => sum + (evened[i] ?? 0), 0)
  return {
    mae: absolute / n,
    rmse: Math.sqrt(squared / n),
    predicted: all,
    actual: did,
    ...(around > 0 ? { r2: 1 - squared / around } : {}),
    ...(gini === undefined ? {} : { gini }),
    ...(did > 0 ? { topFifth: topFifth / did } : {}),
    deciles: parts(order, 10).map((rows) => ({
      customers: rows.length,
      predicted: meanAt(predicted, rows),
      actual: meanAt(evened, rows),
    })),
  }
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)

const meanAt = (values: Float64Array, rows: Uint32Array): number =>
  rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + (values[row] ?? 0), 0) / rows.length

/** Places in ascending order of the values; equal ones keep their order. */
const ascendingBy = (values: Float64Array): Uint32Array =>
  Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)

/** What was done, with the mean in place of each where the forecast is the same: then no figure depends on who comes first among equals. */
function evenedOut(predicted: Float64Array, actual: Float64Array, order: Uint32Array): Float64Array {
  const evened = new Float64Array(actual.length)
  for (let start = 0; start < order.length; ) {
    let end = start
    let sum = 0
    const forecast = predicted[order[start] ?? 0]
    while (end < order.length && predicted[order[end] ?? 0] === forecast) sum += actual[order[end++] ?? 0] ?? 0
    for (let i = start; i < end; i++) evened[order[i] ?? 0] = sum / (end - start)
    start = end
  }
  return evened
}

/** An order in parts whose sizes differ by one at most. */
const parts = (order: Uint32Array, count: number): Uint32Array[] =>
  Array.from({ length: count }, (_, part) =>
    order.slice(Math.ceil((part * order.length) / count), Math.ceil(((part + 1) * order.length) / count)),
  )
