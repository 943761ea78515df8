import type { Claim, Finding } from './claim.ts'
import { figuresShown, maskedWords } from './masked.ts'

const measures = {
  en: { median: /\btypical(ly)?\b/i, mean: /\bon average|\ban? average of|\baverages\b/i },
  zh: { median: /典型|通常|中位数/, mean: /平均(?!水平)/ },
}

/** What a share is said to be of. */
const wholes = {
  en: {
    customers: /^ of (all |the |its |everyone|them\b)?(customers|base|heads|segment)?/i,
    revenue: /^ of (the |all |total |its )?(revenue|sales)/i,
  },
  zh: { customers: /^ ?的?(客户|人数)/, revenue: /^ ?的?(销售|收入)/ },
}

const most = {
  en: /\b(most|majority|mainly|mostly|usually (?!take))\b(?<!spend most)(?! (valuable|loyal|recent|revenue))/i,
  zh: /大多数|多数|大部分|绝大/,
}

/** A median said to be an average, a share of the wrong whole, “most” without a share above half. */
export function unitFaults(claim: Claim): Finding[] {
  const { language, sheet, cited } = claim
  const words = maskedWords(claim)
  const slots = figuresShown(claim)
  const factOf = (id: string) => sheet.facts.find((fact) => fact.id === id)
  const fault = (reason: string): Finding => ({ rule: 'unit', claim, reason })
  const kinds = new Set(slots.map(({ fact }) => factOf(fact)?.kind))
  const faults: Finding[] = []
  if (measures[language].mean.test(words) && kinds.has('median') && !kinds.has('mean') && !kinds.has('rate')) {
    faults.push(fault('a median is called an average'))
  }
  if (measures[language].median.test(words) && (kinds.has('mean') || kinds.has('rate')) && !kinds.has('median')) {
    faults.push(fault('a mean is called typical'))
  }
  for (const { fact: id, end } of slots) {
    const fact = factOf(id)
    if (fact?.kind !== 'share') continue
    const whole = fact.denominator?.[language] ?? ''
    const rest = words.slice(end, end + 24)
    const ofRevenue = /revenue|spend|销售|消费/.test(whole)
    if (ofRevenue && wholes[language].customers.exec(rest)?.at(-1) !== undefined)
      faults.push(fault(`${id} is a share of ${whole}`))
    if (!ofRevenue && wholes[language].revenue.test(rest)) faults.push(fault(`${id} is a share of ${whole}`))
  }
  const said = most[language].exec(words)
  if (said !== null && claim.reader === 'marketer') {
    const holds = cited.some(({ kind, value }) => kind === 'quantile' || (kind === 'share' && value > 0.5))
    const ranked = cited.some(({ rank }) => rank?.clear === true && rank.place === 1)
    if (!holds && !ranked) faults.push(fault(`“${said[0]}”: no cited share above half`))
  }
  return faults
}
