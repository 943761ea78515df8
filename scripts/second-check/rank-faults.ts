import type { Claim, Finding } from './claim.ts'
import { maskedWords } from './masked.ts'

const superlatives = {
  en: {
    higher:
      /\b(the most|largest part|(the|our|their) (largest|highest|biggest|greatest|best|top|strongest|longest)|most (valuable|loyal|frequent|active|important|popular|profitable)|highest|number one|more than any other|no other segment|second[- ](most|highest|largest))\b/i,
    lower: /\b(lowest|smallest|the (fewest|least)|least (valuable|active|loyal)|weakest|worst)\b/i,
  },
  zh: {
    higher:
      /最(高|多|大|强|好|久|长|重要|活跃|忠诚|有价值|受欢迎)|第一(?![次时步封条])|居首|首位|高于其他任何|冠|头号|数一数二/,
    lower: /最(低|少|小|弱|差|短|不)|垫底|末位/,
  },
}

const idle = {
  en: /the largest past buyers|the most recent|get the best out of|starting with the largest|at (the )?(most|least|best)|the best (time|way|moment)|not least/gi,
  zh: /消费最多的客户|花费最多的商品|金额最大的退货|最(多|少|好)(?=[不只用发给先在能让把]|一?次)|至少|最大限度|尽最大/g,
}

/** Superlatives without a cited fact that holds the place clearly. */
export function rankFaults(claim: Claim): Finding[] {
  const words = maskedWords(claim).replace(idle[claim.language], (text) => '□'.repeat(text.length))
  return (['higher', 'lower'] as const).flatMap((side) => {
    const said = superlatives[claim.language][side].exec(words)
    if (said === null) return []
    const holds = claim.cited.some(
      ({ rank }) => rank?.clear === true && rank.place === (side === 'higher' ? 1 : rank.of),
    )
    return holds ? [] : [{ rule: 'rank', claim, reason: `“${said[0]}”: no cited fact holds that place clearly` }]
  })
}
