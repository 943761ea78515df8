import type { Fact } from '../../facts/fact.ts'
import { isAttributeValue } from './fact-name.ts'
import { isHigher, mostMarkedFirst, type Reading } from './reading.ts'

/** One fact per numeric column: the median, or the mean where only the mean differs (a column of 0 and 1, say). */
export function numericAttributes({ sheet, fact }: Reading): Fact[] {
  return sheet.facts.flatMap((candidate) => {
    if (isAttributeValue(candidate) || !/^attribute:.*\.mean$/.test(candidate.id)) return []
    const median = fact(candidate.id.replace(/\.mean$/, '.median'))
    return [median !== undefined && (median.comparison !== undefined || !candidate.comparison) ? median : candidate]
  })
}

/** Numeric columns that set the segment apart, most marked first. */
export const markedNumbers = (reading: Reading): Fact[] =>
  mostMarkedFirst(numericAttributes(reading).filter((fact) => fact.comparison !== undefined))

/** Entries of text columns that are more common than among all customers, most marked first. */
export const markedEntries = (reading: Reading): Fact[] =>
  mostMarkedFirst(reading.startingWith('attribute:').filter((fact) => isAttributeValue(fact) && isHigher(fact)))

/** All that sets the segment apart outside its orders: numbers first, since they say more than an entry. */
export const markedAttributes = (reading: Reading): Fact[] => [...markedNumbers(reading), ...markedEntries(reading)]

/** An entry that says that the customer has left: "Churn: Yes", "流失：是". */
export const churnEntry = (reading: Reading): Fact | undefined =>
  reading
    .startingWith('attribute:')
    .find(
      (fact) =>
        isAttributeValue(fact) &&
        isHigher(fact) &&
        /churn|exited|attrition|流失/i.test(fact.id) &&
        /:(yes|true|1|是|churned|exited|流失)\.share$/i.test(fact.id),
    )
