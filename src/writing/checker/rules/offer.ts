import { clauseAt } from '../claims/facts-about.ts'
import type { Fault } from '../fault.ts'
import { type OfferWord, offerAdvice, offerWords } from '../lexicon/offer-words.ts'
import type { Reading } from '../reading.ts'
import { faultsOf, type Rule } from '../rule.ts'
import { overlaps } from '../span.ts'

/** Offers are those that the campaign defines. To a marketer, advice may weigh one as long as it names nothing that is given. */
export const offerRule: Rule = (reading) => {
  const { language } = reading.context
  const faults: Fault[] = []
  for (const word of offerWords[language])
    for (const fault of faultsOf(reading, 'offer', [word.pattern], visible(reading)))
      if (
        !faults.some((known) => overlaps(known, fault)) &&
        !isSettled(word, fault, reading) &&
        !isTalk(word, reading, fault.start)
      )
        faults.push(fault)
  return faults
}

/** Offers are read with their figures in place, but without names and without what the campaign has settled. */
function visible({ text, words, figures }: Reading): string {
  let open = words
  for (const { start, end } of figures) open = open.slice(0, start) + text.slice(start, end) + open.slice(end)
  return open
}

/** An offer of the same sort stands in the campaign, with the same size where it has one. */
const isSettled = ({ sort, pattern }: OfferWord, { found }: Fault, { context }: Reading): boolean =>
  (context.terms?.offers ?? []).some((offer) => {
    const named = [...offer.matchAll(pattern)].map(([text]) => text)
    if (named.length === 0) return sort === 'discount' && sizeOf(offer) !== '' && /off|discount|折|减|优惠/i.test(offer)
    return sort !== 'off' || named.some((text) => sizeOf(text) === sizeOf(found))
  })

const sizeOf = (text: string): string => (text.match(/[\d.]+|[一二三四五六七八九]+|half|半/gi) ?? []).join(' ')

/** Facts may speak of discounts, and advice may weigh them. */
function isTalk({ sort, hard }: OfferWord, reading: Reading, start: number): boolean {
  const { context, facts, words } = reading
  if (context.reader === 'customer' || hard === true) return false
  if (sort === 'discount' && facts.some(({ id }) => id.startsWith('discount_share.'))) return true
  const clause = clauseAt(reading, start)
  return reading.figures.length === 0 && offerAdvice[context.language].test(words.slice(clause.start, start))
}
