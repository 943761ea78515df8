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

/** Columns and entries that set the segment apart, most marked first. An entry counts where it is more common. */
export const markedAttributes = (reading: Reading): Fact[] =>
  mostMarkedFirst([
    ...numericAttributes(reading).filter((fact) => fact.comparison !== undefined),
    ...reading.startingWith('attribute:').filter((fact) => isAttributeValue(fact) && isHigher(fact)),
  ])

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
