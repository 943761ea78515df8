import { readFileSync } from 'node:fs'
import { predictTable } from '../../../src/customers/predictions/predict-table.ts'
import type { Outcome } from '../../../src/customers/predictions/prediction.ts'
import type { PredictionRequest } from '../../../src/customers/predictions/prediction-request.ts'
import { snapshotOfText } from '../snapshot-of.ts'

/** What is asked for where nothing else is said. */
export const request = (outcome: Outcome, more: Partial<PredictionRequest> = {}): PredictionRequest => ({
  outcome,
  costs: { miss: 1, falseAlarm: 1, from: 'none' },
  withSensitive: false,
  sensitive: [],
  without: [],
  trusted: [],
  settled: false,
  mustSayBad: false,
  minCustomers: 20,
  seed: 1,
  ...more,
})

export const churn: Outcome = { kind: 'yes-no', column: 'Churn' }

/** Some customers of the telecom, with columns more. @param more the values of these columns of a customer, by place and outcome */
export function telcoText(
  customers: number,
  more: Record<string, (place: number, left: boolean) => string | number> = {},
): string {
  const [header = '', ...lines] = readFileSync('fixtures/telco-churn.csv', 'utf8').trim().split(/\r?\n/)
  const rows = lines.slice(0, customers).map((line, place) => {
    const left = line.endsWith('Yes')
    return [line, ...Object.values(more).map((value) => value(place, left))].join(',')
  })
  return `${[[header, ...Object.keys(more)].join(','), ...rows].join('\n')}\n`
}

/** Imports a text and foretells who leaves. */
export async function foretold(text: string, asked = request(churn)) {
  const { engine, snapshot, folder, close } = await snapshotOfText(text, { table: 'customers' })
  try {
    return await predictTable(engine, snapshot, folder, asked)
  } finally {
    close()
  }
}
