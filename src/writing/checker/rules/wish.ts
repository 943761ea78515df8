import type { Fact } from '../../../facts/fact.ts'
import { attributeHeader } from '../../../facts/feature-text.ts'
import type { Fault } from '../fault.ts'
import { wishWords } from '../lexicon/wish-words.ts'
import type { Reading } from '../reading.ts'
import { faultAt, type Rule } from '../rule.ts'

/**
 * What customers are said to want. Good goods and good service want all; a taste ("traditional products"), a wish for
 * deals, a plan to buy more or a liking for a service tells of a motive that no fact carries, unless the sheet shows
 * it above all customers.
 */
export const wishRule: Rule = (reading) => {
  const { language, reader } = reading.context
  if (reader === 'customer') return []
  const { wishes, deals, goods, bland, tastes, deeds } = wishWords[language]
  return wishes.flatMap((pattern) =>
    [...reading.words.matchAll(pattern)].flatMap((match): Fault[] => {
      const [whole, wished = ''] = match
      const span = { start: match.index, end: match.index + whole.length }
      const isDeal = deals.test(wished) && !reading.facts.some(usesDiscounts)
      const describes = [...wished.matchAll(goods)].some(([, words = '']) => /\p{L}/u.test(words.replace(bland, '')))
      const isPlan =
        deeds.test(wished) && !(/\b(?:many|large|bulk|several)\b/i.test(wished) && reading.facts.some(buysMany))
      const isFault = isDeal || describes || tastes.test(wished) || isPlan || namesUnusedColumn(wished, reading)
      return isFault ? [faultAt(reading, 'trait', span)] : []
    }),
  )
}

const usesDiscounts = ({ id, comparison }: Fact): boolean =>
  id.startsWith('discount_share.') && comparison?.relation === 'higher'

const buysMany = ({ id, value, comparison }: Fact): boolean =>
  id.startsWith('items_per_order.') && (comparison?.relation === 'higher' || value >= 100)

/** "They want tech support" where the column says that they have none. */
function namesUnusedColumn(wished: string, { facts }: Reading): boolean {
  const spoken = wished.toLowerCase()
  const named = facts.filter(({ id }) => {
    if (!id.startsWith('attribute:')) return false
    const [header = ''] = attributeHeader(id).split(/[:.]/)
    const words = header.replaceAll(/(?<=[a-z])(?=[A-Z])|_/g, ' ').toLowerCase()
    return words.includes(' ') && spoken.includes(words)
  })
  return (
    named.length > 0 && !named.some(({ id, comparison }) => !/:no\b/i.test(id) && comparison?.relation === 'higher')
  )
}
