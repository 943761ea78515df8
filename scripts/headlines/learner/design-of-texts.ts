import type { Contest } from './contest.ts'
import type { GroupedRows } from './group-ridge.ts'
import { logRate, logRateVariance } from './log-rate.ts'
import type { TextReader, TextReading } from './text-reader.ts'

/** Contests as a regression: features first, then the words. */
export interface TextDesign {
  readonly rows: GroupedRows
  /** Logarithm of each text’s rate. */
  readonly targets: Float64Array
  /** One over the variance of each: by chance and by what no feature explains. */
  readonly weights: Float64Array
  readonly features: number
  readonly words: readonly string[]
}

/** How contests are read as a regression. */
export interface DesignSettings {
  /** Standard deviation of what texts of a contest differ by beyond chance; it decides how far many showings make a text weigh more. */
  readonly spread: number
  /** A word is learned once it set texts apart in so many contests; Infinity: no word is. */
  readonly leastContests: number
  /** No other word is learned than these; absent: any may be. */
  readonly only?: ReadonlySet<string>
}

/** The regression that contests make. It is long beside the fit, so that fits with several priors share it. */
export function designOfTexts(
  contests: readonly Contest[],
  read: TextReader,
  { spread, leastContests, only }: DesignSettings,
): TextDesign {
  const readings = contests.map(({ texts }) => texts.map(({ text }) => read(text)))
  const words = Number.isFinite(leastContests)
    ? wordsThatDiffer(readings, leastContests).filter((word) => only?.has(word) ?? true)
    : []
  const columnOf = new Map<string, number>()
  const features = readings[0]?.[0]?.features.length ?? 0
  for (const word of words) columnOf.set(word, features + columnOf.size)
  const starts = [0]
  const columns: number[] = []
  const values: number[] = []
  const groups = [0]
  for (const contest of readings) {
    for (const { features: measures, grams } of contest) {
      for (let i = 0; i < features; i++) {
        if (measures[i] === 0) continue
        columns.push(i)
        values.push(measures[i])
      }
      for (const gram of grams) {
        const column = columnOf.get(gram)
        if (column === undefined) continue
        columns.push(column)
        values.push(1)
      }
      starts.push(columns.length)
    }
    groups.push(starts.length - 1)
  }
  const texts = contests.flatMap((contest) => contest.texts)
  return {
    rows: {
      width: features + words.length,
      starts: Uint32Array.from(starts),
      columns: Uint32Array.from(columns),
      values: Float64Array.from(values),
      groups: Uint32Array.from(groups),
    },
    targets: Float64Array.from(texts, logRate),
    weights: Float64Array.from(texts, (text) => 1 / (logRateVariance(text) + spread ** 2)),
    features,
    words,
  }
}

/** How a word stands while contests are gone through: in how many it set texts apart, and how many texts of the latest had it. */
interface WordCount {
  contests: number
  latest: number
  texts: number
}

/** The words that some but not all texts had, in at least so many contests; sorted, so that their order does not depend on that of the contests. */
function wordsThatDiffer(readings: readonly (readonly TextReading[])[], leastContests: number): string[] {
  const counts = new Map<string, WordCount>()
  const settle = (count: WordCount): void => {
    if (count.texts < readings[count.latest].length) count.contests++
  }
  for (const [place, contest] of readings.entries()) {
    for (const { grams } of contest) {
      for (const gram of grams) {
        const count = counts.get(gram)
        if (count === undefined) counts.set(gram, { contests: 0, latest: place, texts: 1 })
        else if (count.latest === place) count.texts++
        else {
          settle(count)
          count.latest = place
          count.texts = 1
        }
      }
    }
  }
  for (const count of counts.values()) settle(count)
  return [...counts].flatMap(([gram, { contests }]) => (contests >= leastContests ? gram : [])).sort()
}
