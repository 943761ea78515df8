import type { ToolResult } from '../../tools/tool-result.ts'
import { namedRows, type RowFact, rowFacts } from '../named-rows.ts'

/** Whether a claim is borne out by the figures, contradicted by them, or nothing that they can decide. */
export type Held = 'holds' | 'contradicted' | 'open'

/**
 * Whether a figure is the highest or lowest of its column. Rows of which a caution speaks, as of a month that is not over, are not held against it; and where a limit or the privacy
 * threshold left rows out, the end that they may lie beyond is open.
 */
export function heldPlace(pole: 'top' | 'bottom', { fact, row, measure, of }: RowFact, result: ToolResult): Held {
  const out = cautioned(result)
  const all = rowFacts(result).filter((each) => each.measure === measure && each.of === of)
  const values = all.filter((each) => !out.has(each.row)).map((each) => each.fact.value)
  if (values.length < 2 || out.has(row)) return 'open'
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (least === most) return 'open'
  if (fact.value !== (pole === 'top' ? most : least)) return 'contradicted'
  const { query } = result.how
  const isWhole = result.rows <= all.length && result.withheld === 0
  const byMeasure = of === undefined && (query?.order?.by ?? query?.measures[0]) === measure
  const fromThatEnd = byMeasure && ((query?.order?.direction ?? 'desc') === 'desc') === (pole === 'top')
  return isWhole || (fromThatEnd && result.withheld === 0) ? 'holds' : 'open'
}

/** Rows that sentences of caution name. */
function cautioned(result: ToolResult): Set<number> {
  const texts = result.sentences.flatMap(({ holds, en }) =>
    holds === 'caution' ? [en.map(({ text }) => text).join('')] : [],
  )
  return new Set(
    [...namedRows(result, 'en')].flatMap(([name, rows]) => (texts.some((text) => text.includes(name)) ? rows : [])),
  )
}
