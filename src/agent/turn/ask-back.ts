import { lacking as en, type LackingTopic } from '../../language/en/chat-lacking.ts'
import type { Language } from '../../language/language.ts'
import { lacking as zh } from '../../language/zh/chat-lacking.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import type { QuestionDesk } from '../../questions/desk.ts'
import type { TypedQuery } from '../../questions/query/typed-query.ts'
import type { QuestionReading } from '../../questions/reading/question-reading.ts'
import { agentTexts } from './agent-texts.ts'
import type { Outcome } from './outcome.ts'
import { type Offers, offersOf, suggestNear } from './suggest.ts'

const mostOptions = 4

/** A question back, and what each of its options means. */
export interface AskedBack {
  outcome: Outcome
  offers: Offers
}

/**
 * Asks back what a reading leaves open: the first doubt with its readings, or the words that nothing took up.
 * @param supposed a query that may be meant and was not sure enough
 * @param word one that is unclear
 */
export async function askBack(
  reading: QuestionReading,
  language: Language,
  desk: Pick<QuestionDesk, 'catalogue' | 'lookUp'>,
  supposed?: TypedQuery,
  word?: string,
): Promise<AskedBack> {
  const say = agentTexts[language]
  const [doubt] = reading.doubts.filter(({ options }) => options.length > 0)
  if (doubt !== undefined)
    return offering(
      // Words that no option heeds are said first.
      reading.unread.length === 0 ? say.which(doubt.words) : say.unread(quoted([...new Set(reading.unread)], language)),
      // What a model and the rules agree on comes first.
      [...(supposed === undefined ? [] : [supposed]), ...doubt.options.map(({ query }) => query)],
    )
  const queries = [supposed, reading.query].filter((query) => query !== undefined)
  const unclear = [
    ...reading.unread,
    ...(word === undefined ? [] : [word]),
    ...reading.doubts.map(({ words }) => words),
  ]
  // The rest of the question would be offered without the word that is in doubt.
  const [open] = reading.doubts
  if (open !== undefined && reading.unread.length === 0)
    return offering(say.which(open.words), supposed === undefined ? [] : [supposed])
  if (queries.length > 0 && reading.unread.length === 0) return offering(say.didYouMean, queries)
  return offering(unclear.length === 0 ? say.notRead : say.unread(quoted([...new Set(unclear)], language)), queries)

  async function offering(question: string, of: readonly TypedQuery[]): Promise<AskedBack> {
    const offers = await offersOf(of.slice(0, mostOptions), language, desk)
    if (offers.length > 0) return asking(question, offers)
    // Nothing that was read can be offered: what comes near to it is, as no more than that.
    return asking(`${question}${language === 'zh' ? '' : ' '}${say.near}`, await suggestNear(reading, language, desk))
  }
}

const asking = (question: string, offers: Offers): AskedBack => ({
  outcome: { kind: 'clarified', question, options: offers.map(({ text }) => text) },
  offers,
})

const quoted = (words: readonly string[], language: Language): string =>
  words
    .slice(0, 4)
    .map((word) => `“${word}”`)
    .join(language === 'zh' ? '、' : ', ')

/** Says what the data lack that a question asks for; undefined where it asks for nothing of the kind. */
export function sayMissing(
  { missing }: QuestionReading,
  catalogue: Catalogue,
  language: Language,
): Outcome | undefined {
  const never = language === 'zh' ? zh : en
  const reasons = [...new Set(missing)].flatMap((id) => {
    const because =
      catalogue.missing.find((entry) => entry.id === id)?.because[language] ?? never[id as LackingTopic]?.because
    return because === undefined ? [] : [because]
  })
  if (reasons.length === 0) return undefined
  return {
    kind: 'cannot',
    missing: [...new Set(reasons)].join(language === 'zh' ? '' : ' '),
    options: [],
  }
}
