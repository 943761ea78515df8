import { chatRequestsEn } from '../../language/en/chat-requests.ts'
import type { Language } from '../../language/language.ts'
import { chatRequestsZh } from '../../language/zh/chat-requests.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import type { QuestionDesk } from '../../questions/desk.ts'
import { TypedQuery } from '../../questions/query/typed-query.ts'
import { askedSurely } from '../../questions/reading/asked-surely.ts'
import type { QuestionReading } from '../../questions/reading/question-reading.ts'
import { segmentsOf } from '../../questions/requests/find-segments.ts'
import type { Turn } from './turn.ts'

/** Questions that can be asked, with what each of them means. */
export type Offers = NonNullable<Turn['offers']>

type Desk = Pick<QuestionDesk, 'catalogue' | 'lookUp'>
const mostSuggested = 3
/** Figures that most people mean where they name none. */
const usual = ['revenue', 'orders', 'buyers', 'customers']

export async function offersOf(queries: readonly TypedQuery[], language: Language, desk: Desk): Promise<Offers> {
  const texts = new Map<string, TypedQuery>()
  for (const query of queries) texts.set((await askedSurely(query, desk))[language], query)
  return [...texts].map(([text, query]) => ({ text, tool: 'query', input: { ...query } }))
}

const hasMeasure = ({ measures }: Catalogue, id: string): boolean => measures.some((measure) => measure.id === id)
const hasDimension = ({ dimensions }: Catalogue, id: string): boolean =>
  dimensions.some((dimension) => dimension.id === id)

/** Three questions that this workspace answers, whatever was said. */
export async function suggest(language: Language, desk: Desk): Promise<Offers> {
  const { catalogue } = desk
  const timed = catalogue.days !== undefined
  const [latest] = segmentsOf(catalogue)
  const queries = [
    ...(timed && hasMeasure(catalogue, 'revenue')
      ? [
          { measures: ['revenue'], time: { kind: 'last', count: 1, unit: 'month' }, compare: { to: 'previous' } },
          ...(hasDimension(catalogue, 'country') ? [{ measures: ['revenue'], dimensions: ['country'] }] : []),
          { measures: ['orders'], dimensions: ['month'] },
        ]
      : []),
    ...(latest === undefined ? [] : [{ measures: ['customers'], dimensions: ['segment'] }]),
    ...(hasMeasure(catalogue, 'customers') ? [{ measures: ['customers'] }] : []),
  ].map((query) => TypedQuery.parse(query))
  const describe =
    latest === undefined
      ? []
      : [
          {
            text: (language === 'zh' ? chatRequestsZh : chatRequestsEn).asked.describe('', ''),
            tool: 'describe',
            input: {},
          },
        ]
  const figures = await offersOf(queries.slice(0, mostSuggested - describe.length), language, desk)
  return [...figures, ...describe]
}

/** The nearest that can be asked to what was read of a question: what it names by the usual figures, else the figures that share a word with it, else what fits the workspace. */
export async function suggestNear(
  { frame, slice }: Pick<QuestionReading, 'frame' | 'slice'>,
  language: Language,
  desk: Desk,
): Promise<Offers> {
  const { catalogue } = desk
  const said = frame !== undefined && (frame.dimensions.length > 0 || frame.filters.length > 0 || frame.time)
  // Single characters in common say little.
  const measures = said ? usual : language === 'zh' ? [] : slice.measures
  const { order: _by, limit: _rows, ...plain } = frame ?? {}
  const framed = said ? plain : {}
  const queries = measures
    .filter((id) => catalogue.measures.some((one) => one.id === id && (one.grain !== 'customer' || usual.includes(id))))
    .slice(0, mostSuggested)
    .flatMap((id) => {
      const { success, data } = TypedQuery.safeParse({ ...framed, measures: [id] })
      return success ? [data] : []
    })
  return queries.length === 0 ? suggest(language, desk) : offersOf(queries, language, desk)
}
