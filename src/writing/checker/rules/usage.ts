import type { Fact } from '../../../facts/fact.ts'
import type { Language } from '../../../language/language.ts'
import { inOrder } from '../lexicon/in-order.ts'
import type { Reading } from '../reading.ts'
import { faultsOf, type Rule } from '../rule.ts'

/** How often customers use what a column tells of. */
const usage: Record<Language, { seldom: RegExp; often: RegExp }> = {
  en: {
    seldom: inOrder(
      'gi',
      /\b/,
      [/rarely|seldom|hardly(?: ever)?|scarcely|do(?:es)? not often|don't often|infrequently/],
      / (?:uses?|choose|take|have|opt for)\b/,
    ),
    often: /\b(?:often|frequently|commonly|usually|typically) (?:uses?|choose|opt for)\b/gi,
  },
  zh: {
    seldom: /(?:很少|较少|极少|不常|不太|几乎不|不怎么)(?:使用|选择|采用|订阅|订购|用)/g,
    often: /(?:经常|常常|频繁|普遍|大量|通常)(?:使用|选择|采用|订阅|用)/g,
  },
}

/** "They rarely use it" needs a column that says so: an entry below all customers, or a "No" above them. */
export const usageRule: Rule = (reading) => {
  const { seldom, often } = usage[reading.context.language]
  return [
    ...(bears(reading, 'lower') ? [] : faultsOf(reading, 'direction', [seldom])),
    ...(bears(reading, 'higher') ? [] : faultsOf(reading, 'direction', [often])),
  ]
}

const bears = ({ facts }: Reading, wanted: 'higher' | 'lower'): boolean => facts.some((fact) => useOf(fact) === wanted)

function useOf({ id, comparison }: Fact): 'higher' | 'lower' | undefined {
  if (!id.startsWith('attribute:') || !id.endsWith('.share')) return undefined
  const relation = comparison?.relation
  if (!/:(?:no|none|without|false)\b/i.test(id)) return relation
  return relation === undefined ? undefined : relation === 'higher' ? 'lower' : 'higher'
}
