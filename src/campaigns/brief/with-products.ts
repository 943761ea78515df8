import type { Fact } from '../../facts/fact.ts'
import { productName } from '../../facts/product-name.ts'
import { mailParts as en } from '../../language/en/mail-parts.ts'
import { mailParts as zh } from '../../language/zh/mail-parts.ts'
import type { Copy } from '../../writing/copy/copy.ts'
import { wordsOf } from '../../writing/personas/parts.ts'
import { showing } from '../strategy/angles-showing.ts'

const words = { en, zh }

/**
 * A message whose mail lists the products of the campaign before its last sentence, without those that it names already.
 * @param products facts of the products, most telling first
 */
export function withProducts(copy: Copy, products: readonly Fact[]): Copy {
  const { email, language, angle, facts } = copy
  const said = email.body.map(({ parts }) => wordsOf(parts)).join(' ')
  const names = products.map((fact) => ({ fact: fact.id, text: productName(fact, language) }))
  const left = names.filter(({ text }) => !said.includes(text))
  if (!showing.includes(angle) || left.length === 0) return copy
  const { first, also, between, end } = words[language]
  const list = {
    parts: [
      left.length < names.length ? also : first,
      ...left.flatMap((name, place) => (place === 0 ? [name] : [between, name])),
      end,
    ],
    facts: left.map(({ fact }) => fact),
    kind: 'interpretation' as const,
    origin: 'code' as const,
    list: true,
  }
  return {
    ...copy,
    email: { ...email, body: [...email.body.slice(0, -1), list, ...email.body.slice(-1)] },
    facts: [...new Set([...facts, ...list.facts])],
  }
}
