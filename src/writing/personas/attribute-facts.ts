import type { Fact } from '../../facts/fact.ts'
import { isAttributeValue } from './fact-name.ts'
import { isHigher, mostMarkedFirst, type Reading } from './reading.ts'

/** One fact per numeric column, always the median: a mean beside medians would compare unlike figures. */
export const numericAttributes = ({ sheet }: Reading): Fact[] =>
  sheet.facts.filter((fact) => fact.kind === 'median' && fact.id.startsWith('attribute:'))

/** Numeric columns that set the segment apart, most marked first. */
export const markedNumbers = (reading: Reading): Fact[] =>
  mostMarkedFirst(numericAttributes(reading).filter((fact) => fact.comparison !== undefined))

/** Entries of text columns that are more common than among all customers, most marked first. */
export const markedEntries = (reading: Reading): Fact[] =>
  mostMarkedFirst(reading.startingWith('attribute:').filter((fact) => isAttributeValue(fact) && isHigher(fact)))

/** From this share on an entry says who the segment is. */
const dominantFrom = 0.8

/** Entries that nearly all of the segment have and that others have less: they tell more than any number. */
export const dominantEntries = (reading: Reading): Fact[] =>
  markedEntries(reading).filter(
    (fact) => !isChurn(fact) && fact.value >= dominantFrom && (fact.comparison?.ratio ?? 0) >= 1.5,
  )

/** All that sets the segment apart outside its orders: dominant entries, then numbers, then other entries. */
export function markedAttributes(reading: Reading): Fact[] {
  const dominant = dominantEntries(reading)
  const others = markedEntries(reading).filter((fact) => !dominant.includes(fact))
  return [...dominant, ...markedNumbers(reading), ...others]
}

const isChurn = (fact: Fact): boolean => /churn|exited|attrition|流失/i.test(fact.id)

/** What a message can speak to: who left or stayed is an outcome, not a trait to address. */
export const addressableAttributes = (reading: Reading): Fact[] =>
  markedAttributes(reading).filter((fact) => !isChurn(fact))

/** An entry that says that the customer has left: "Churn: Yes", "流失：是". */
export const churnEntry = (reading: Reading): Fact | undefined =>
  reading
    .startingWith('attribute:')
    .find(
      (fact) =>
        isAttributeValue(fact) &&
        isHigher(fact) &&
        isChurn(fact) &&
        /:(yes|true|1|是|churned|exited|流失)\.share$/i.test(fact.id),
    )
