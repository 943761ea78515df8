import type { Claim, Finding } from './claim.ts'
import { maskedWords, slotsOf } from './masked.ts'
import { comparing, senses } from './senses.ts'
import type { SheetFact } from './shipped.ts'

const noDifference = { en: /no clear difference|not clearly different/i, zh: /没有明显差异|差异不明显|看不出明显差异/ }
const negated = {
  en: /\b(not|no|never|nor|without|rather than)\s+(\w+\s+)?$/i,
  zh: /(不|没有|并非|未|别|无需|而不是)$/,
}

/** Directions that words claim of a named topic, against the comparisons on the sheet. */
function senseFaults(claim: Claim, words: string): Finding[] {
  // What customers read must say nothing of them at all; a wide range there is the shop’s.
  if (claim.reader === 'customer') return []
  return senses.flatMap((sense) => {
    const found = sense[claim.language].exec(words)
    if (found === null || negated[claim.language].test(words.slice(0, found.index))) return []
    const facts = claim.sheet.facts.filter(({ id }) => sense.topic.test(id))
    if (facts.some(({ comparison }) => comparison?.relation === sense.relation)) {
      const cited = claim.cited.some(({ id }) => sense.topic.test(id))
      return cited ? [] : [{ rule: 'uncited', claim, reason: `“${found[0]}” cites no ${sense.topic.source}` }]
    }
    const known = facts.map(({ id, comparison }) => `${id} ${comparison?.relation ?? 'no difference'}`).join(', ')
    return [
      { rule: 'direction', claim, reason: `“${found[0]}” means ${sense.relation}; ${known || 'no fact speaks of it'}` },
    ]
  })
}

/** “more”, “only” and the like beside figures, against what was compared. */
function comparedFaults(claim: Claim, words: string): Finding[] {
  const { language, sheet } = claim
  const clauses = [...words.matchAll(language === 'en' ? /[^,;:.()]+/g : /[^，；：。（）、]+/g)]
  const slots = slotsOf(claim)
  const compared = slots.flatMap(({ fact: id, text, start }) => {
    const fact = sheet.facts.find((one) => one.id === id)
    return fact?.all === undefined || text !== fact.display[language] ? [] : [{ fact, start }]
  })
  const one = new Set(compared.map(({ fact }) => fact.id)).size === 1
  return compared.flatMap(({ fact, start }) => {
    const clause = clauses.find((match) => match.index <= start && start < match.index + match[0].length)
    // With one fact in it, the whole sentence speaks of it, but for what follows the figure as a conclusion.
    const from = one ? 0 : (clause?.index ?? 0)
    const to = one ? start + 24 : from + (clause?.[0].length ?? 0)
    if (noDifference[language].test(words)) {
      return fact.comparison === undefined ? [] : [fault(claim, `says no difference; ${fact.id} is ${relation(fact)}`)]
    }
    return (['higher', 'lower'] as const).flatMap((direction) => {
      const said = [...words.matchAll(new RegExp(comparing[language][direction], 'gi'))].find(
        ({ index }) => index >= from && index < to && !negated[language].test(words.slice(0, index)),
      )
      if (said === undefined) return []
      return fact.comparison?.relation === direction
        ? []
        : [fault(claim, `“${said[0]}” beside ${fact.id}, ${relation(fact)}`)]
    })
  })
}

const relation = ({ comparison }: SheetFact): string => comparison?.relation ?? 'no clear difference'
const fault = (claim: Claim, reason: string): Finding => ({ rule: 'direction', claim, reason })

export function directionFaults(claim: Claim): Finding[] {
  const words = maskedWords(claim)
  return [...senseFaults(claim, words), ...comparedFaults(claim, words)]
}
