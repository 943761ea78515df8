import { type BestWords, bestEn } from '../../language/en/chat-best.ts'
import { chatRequestsEn } from '../../language/en/chat-requests.ts'
import type { Language } from '../../language/language.ts'
import { bestZh } from '../../language/zh/chat-best.ts'
import { chatRequestsZh } from '../../language/zh/chat-requests.ts'
import { TypedQuery } from '../../questions/query/typed-query.ts'
import { normaliseText } from '../../questions/reading/tokenise.ts'
import { segmentsWith } from '../../questions/requests/find-segments.ts'
import type { Outcome } from './outcome.ts'
import { stopping } from './stopping.ts'
import { offersOf } from './suggest.ts'
import type { TurnDraft } from './turn-draft.ts'
import type { Asked, TurnParts } from './turn-parts.ts'

const words: Record<Language, BestWords> = { en: bestEn, zh: bestZh }
const manyOrders = 10
const mostOffered = 4

/** “Who are our best customers?” may mean those who spend, order often, came lately, or a segment: it is asked, and nobody is named. undefined where something else is asked. */
export async function askBest(asked: Asked, parts: TurnParts, draft: TurnDraft): Promise<Outcome | undefined> {
  const { question, language, signal } = asked
  const text = normaliseText(question).replace(/[\s?!.？。！]+$/u, '')
  const say = words[language]
  const found = say.best.exec(text)
  if (found === null) return undefined
  // The share of customers on top can be asked for.
  if (say.shares.test(found[0]) && (await stopping(parts.read(question, undefined), signal)).certain) return undefined
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
  // What stands beside it, as a country or days, holds for each of the options.
  const { certain, query } = await stopping(parts.read(`${say.customers} ${rest}`, undefined), signal)
  const isPlain = query !== undefined && query.dimensions.length === 0 && query.compare === undefined && !query.share
  if (!certain || !isPlain || query.having.length > 0) return undefined
  if (query.measures.some((id) => id !== 'customers' && id !== 'buyers')) return undefined
  const { filters, time } = query
  const scope = { filters, ...(time === undefined ? {} : { time }) }
  const isWhole = filters.length === 0 && time === undefined
  const spent = await muchSpent(asked, parts, scope, isWhole ? 2 : 1)
  const big = { per: 'customer', measure: 'revenue', op: 'at-least', value: spent }
  const often = { per: 'customer', measure: 'orders', op: 'at-least', value: manyOrders }
  const lately = { kind: 'last', count: 1, unit: 'month' }
  const isShare = say.shares.test(found[0])
  const isListed = isShare || say.listed.test(found[0])
  const has = (id: string): boolean => parts.catalogue.measures.some((measure) => measure.id === id)
  const queries = [
    ...(spent === undefined || !has('revenue')
      ? []
      : [
          ...(isListed ? [{ ...scope, measures: ['revenue'], having: [big], share: true }] : []),
          { ...scope, measures: ['buyers'], having: [big] },
        ]),
    ...(has('orders') ? [{ ...scope, measures: ['buyers'], having: [often] }] : []),
    ...(time === undefined && !isListed && has('buyers') ? [{ ...scope, measures: ['buyers'], time: lately }] : []),
  ].map((one) => TypedQuery.parse(one))
  const segments = isWhole ? segmentsWith('big', parts.catalogue).slice(0, 1) : []
  const describe = (language === 'zh' ? chatRequestsZh : chatRequestsEn).asked.describe
  const described = segments.map(({ value, label }) => ({
    text: describe(`${value} ${label[language]}`, ''),
    tool: 'describe',
    input: { segment: value },
  }))
  const offers = [
    ...(await offersOf(queries.slice(0, mostOffered - described.length), language, parts.desk)),
    ...described,
  ]
  if (offers.length === 0) return undefined
  draft.offer(offers)
  const options = offers.map((offer) => offer.text)
  return isListed
    ? { kind: 'cannot', missing: isShare ? say.noShares : say.noNames, options }
    : { kind: 'clarified', question: say.which(found[0].trim()), options }
}

/** A round sum that only the better customers spend: so many times the mean. undefined where there is none. */
async function muchSpent(
  { talk, signal }: Asked,
  { desk }: TurnParts,
  scope: Pick<TypedQuery, 'filters' | 'time'>,
  times: number,
): Promise<number | undefined> {
  // It is not told but rounded to one digit, so that it stands in no ledger and keeps nothing from being told later.
  const asker = { ledger: talk, lifted: true }
  const query = TypedQuery.parse({ ...scope, measures: ['revenue-per-customer'] })
  const answer = await stopping(desk.answer(query, asker, signal), signal)
  if (answer.kind !== 'found') return undefined
  const { rows, withheld } = answer.result
  const mean = rows[0]?.cells[0]?.value ?? 0
  const isFew = (rows[0]?.customers ?? 0) < withheld.threshold
  return mean > 0 && !isFew ? Number((times * mean).toPrecision(1)) : undefined
}
