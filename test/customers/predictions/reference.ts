import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodePredictors, type Predictor, type RawPredictor } from '../../../src/customers/predictions/predictors.ts'

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, '../../../fixtures', name), 'utf8')

/** Reference figures of trees on Telco churn and German credit, with the folds that they were computed on. */
export const oracle = JSON.parse(fixture('oracle-predictions.json'))

export interface Labelled {
  ids: string[]
  raw: RawPredictor[]
  predictors: Predictor[]
  outcomes: Float64Array
  foldOf: Uint8Array
}

/** A table as it is, all columns but the outcome as predictors. Columns of numbers alone are numbers. */
function labelled(file: string, outcome: string, yes: string, folds: string): Labelled {
  const [header = '', ...lines] = fixture(file).trim().split(/\r?\n/)
  const headers = header.split(',')
  const rows = lines.map((line) => line.split(','))
  const cells = (j: number): string[] => rows.map((row) => (row[j] ?? '').trim())
  const raw = headers.flatMap((source, j): RawPredictor[] => {
    if (source === outcome || source === 'customerID') return []
    const texts = cells(j)
    const isNumber = texts.every((value) => value === '' || !Number.isNaN(Number(value)))
    return [
      {
        source,
        values: isNumber ? Float64Array.from(texts, (value) => (value === '' ? Number.NaN : Number(value))) : texts,
      },
    ]
  })
  return {
    ids: rows.map((row, i) => (headers[0] === 'customerID' ? (row[0] ?? '') : String(i))),
    raw,
    predictors: encodePredictors(raw, 1),
    outcomes: Float64Array.from(cells(headers.indexOf(outcome)), (value) => (value === yes ? 1 : 0)),
    foldOf: Uint8Array.from(folds, Number),
  }
}

export const telco = (): Labelled => labelled('telco-churn.csv', 'Churn', 'Yes', oracle.telco.folds)
export const german = (): Labelled => labelled('german-credit.csv', 'CLASSIFICATION', '0', oracle.german.folds)

/** A figure of each fold, then the mean. */
export function perFold(
  { outcomes, foldOf }: Pick<Labelled, 'outcomes' | 'foldOf'>,
  scores: Float64Array,
  figure: (scores: Float64Array, outcomes: Float64Array) => number,
): number {
  const folds = [...new Set(foldOf)]
  const figures = folds.map((fold) =>
    figure(
      scores.filter((_, i) => foldOf[i] === fold),
      outcomes.filter((_, i) => foldOf[i] === fold),
    ),
  )
  return figures.reduce((a, b) => a + b, 0) / folds.length
}
