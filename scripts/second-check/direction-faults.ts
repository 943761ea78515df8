import type { Claim, Finding } from './claim.ts'
import { figuresShown, maskedWords } from './masked.ts'
import { comparing, senses } from './senses.ts'
import type { SheetFact } from './shipped.ts'
import { topicSenses } from './topic-senses.ts'

const noDifference = { en: /no clear difference|not clearly different/i, zh: /没有明显差异|差异不明显|看不出明显差异/ }
const withAll = {
  en: /\b(than|of|for|to) (all|most|other|the (base|average|rest))\b/i,
  zh: /全体|其他客户|平均水平|整体/,
}
const negated = {
  en: /\b(not|no|never|nor|without|rather than)\s+(\w+\s+)?$/i,
  zh: /(不|没有|并非|未|别|无需|而不是)$/,
}

/** Directions that words claim of a named topic, against the comparisons on the sheet. */
function senseFaults(claim: Claim, words: string): Finding[] {
  // What customers read must say nothing of them at all; a wide range there is the shop’s.
  if (claim.reader === 'customer') return []
  return [...senses, ...topicSenses].flatMap((sense) => {
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
  const slots = figuresShown(claim)
  const compared = slots.flatMap(({ fact: id, text, start }) => {
    const fact = sheet.facts.find((one) => one.id === id)
    // How many there are in all is no figure to lie above or below.
    const counted = fact?.kind === 'count' || fact?.kind === 'total'
    return fact?.all === undefined || counted || text !== fact.display[language] ? [] : [{ fact, start }]
  })
  if (compared.length === 0) return toldFaults(claim, words)
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

/** A comparison with all customers in words alone, against the facts that the sentence cites. */
function toldFaults(claim: Claim, words: string): Finding[] {
  const { language, cited } = claim
  const known = cited.filter(({ all, kind }) => all !== undefined && kind !== 'count' && kind !== 'total')
  if (claim.reader === 'customer' || known.length === 0 || !withAll[language].test(words)) return []
  return (['higher', 'lower'] as const).flatMap((direction) => {
    const said = comparing[language][direction].exec(words)
    if (said === null || negated[language].test(words.slice(0, said.index))) return []
    if (known.some(({ comparison }) => comparison?.relation === direction)) return []
    return [
      fault(claim, `“${said[0]}” than all customers; ${known.map((one) => `${one.id} ${relation(one)}`).join(', ')}`),
    ]
  })
}

const relation = ({ comparison }: SheetFact): string => comparison?.relation ?? 'no clear difference'
const fault = (claim: Claim, reason: string): Finding => ({ rule: 'direction', claim, reason })

export function directionFaults(claim: Claim): Finding[] {
  const words = maskedWords(claim)
  return [...senseFaults(claim, words), ...comparedFaults(claim, words)]
}
