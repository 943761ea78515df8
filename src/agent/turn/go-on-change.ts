import { TimeRange } from '../../questions/query/time-range.ts'
import { Comparison, TypedQuery } from '../../questions/query/typed-query.ts'
import type { Outcome } from './outcome.ts'
import { stopping } from './stopping.ts'
import type { TurnDraft } from './turn-draft.ts'
import type { Asked, TurnParts } from './turn-parts.ts'
import { toolNamed, useTool } from './use-tool.ts'

/** "And in November?" after a why-question asks why it was so then. undefined where the question before was another, or where more than the days, the figure or the comparison is said. */
export async function goOnChange(asked: Asked, parts: TurnParts, draft: TurnDraft): Promise<Outcome | undefined> {
  const last = asked.before.flatMap(({ calls }) => calls).at(-1)
  const measure = last?.input['measure']
  if (last?.tool !== 'change' || typeof measure !== 'string') return undefined
  const time = TimeRange.safeParse(last.input['time'])
  const against = Comparison.safeParse(last.input['against'])
  if (!time.success || !against.success) return undefined
  const previous = TypedQuery.parse({ measures: [measure], time: time.data, compare: against.data })
  const reading = await stopping(parts.read(asked.question, previous), asked.signal)
  const { query } = reading
  if (!reading.certain || !reading.followUp || query === undefined) return undefined
  const [figure, second] = query.measures
  const isMore = query.dimensions.length > 0 || query.filters.length > 0 || query.having.length > 0 || query.share
  if (isMore || second !== undefined || query.order !== undefined) return undefined
  draft.readBy('rule')
  const { supposed: _before, ...kept } = last.input
  // Other days are held against those before them, where nothing else was said.
  const input = { ...kept, measure: figure, time: query.time, against: query.compare ?? { to: 'previous' } }
  return useTool(toolNamed(parts.tools, 'change'), input, asked, parts, draft)
}
