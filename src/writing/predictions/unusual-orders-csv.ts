import { csvFile } from '../../customers/csv.ts'
import type { UnusualOrder } from '../../customers/predictions/unusual-orders.ts'
import { predictionTexts } from '../../facts/prediction-words.ts'
import type { Language } from '../../language/language.ts'

/** The most unusual orders, with what each stands out by. */
export function unusualOrdersCsv(orders: readonly UnusualOrder[], language: Language): string {
  const { orderTraits } = predictionTexts[language]
  return csvFile(
    ['order', 'customer', 'day', 'amount', 'unusual', 'by'],
    orders.map(({ order, customer, day, amount, score, furthest }) => [
      order,
      customer,
      day,
      Math.round(amount * 100) / 100,
      Math.round(score * 1e4) / 1e4,
      orderTraits[furthest],
    ]),
  )
}
