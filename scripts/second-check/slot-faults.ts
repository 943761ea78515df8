import type { Claim, Finding } from './claim.ts'
import { maskedWords, slotsOf } from './masked.ts'
import type { SheetFact } from './shipped.ts'

/** Everything that may stand where a fact is named: its figures, its comparison, its name. */
function textsOf(fact: SheetFact, language: 'en' | 'zh'): string[] {
  const label = fact.label[language]
  const bare = label.replace(/\s*[（(](?:median|mean|中位数|均值)[)）]$/, '')
  const value = bare.split(/[:：]\s*/).at(-1) ?? bare
  return [
    fact.display[language],
    fact.all?.display[language],
    fact.comparison?.display[language],
    label,
    bare,
    value,
  ].filter((text) => text !== undefined)
}

const allWords = { en: /all (returning |who )?|base|everyone|than others/i, zh: /全体|整体|总体|所有/ }

/** Parts that say they come from a fact, held against it letter by letter, and figures of all customers against the words round them. */
export function slotFaults(claim: Claim): Finding[] {
  const { language, sheet, facts } = claim
  const words = maskedWords(claim)
  const slots = slotsOf(claim)
  const unknown = facts.filter((id) => !sheet.facts.some((fact) => fact.id === id))
  const finding = (reason: string): Finding => ({ rule: 'slot', claim, reason })
  return [
    ...unknown.map((id) => finding(`cites ${id}, which is not on the sheet`)),
    ...slots.flatMap((slot, index) => {
      const fact = sheet.facts.find(({ id }) => id === slot.fact)
      if (fact === undefined) return [finding(`shows ${slot.fact}, which is not on the sheet`)]
      const faults = facts.includes(slot.fact) ? [] : [finding(`shows ${slot.fact} and does not cite it`)]
      if (!textsOf(fact, language).includes(slot.text)) {
        return [
          ...faults,
          finding(`“${slot.text}” is not what ${slot.fact} says: ${textsOf(fact, language).join(' | ')}`),
        ]
      }
      const own = slot.text === fact.display[language]
      const ofAll = slot.text === fact.all?.display[language]
      if (own === ofAll) return faults
      const before = words.slice(slots[index - 1]?.end ?? 0, slot.start)
      if (ofAll && !allWords[language].test(words))
        faults.push(finding(`“${slot.text}” is the figure of all customers`))
      if (own && /(all customers|the base)\s*:?\s*\(?$|(?<!占)全体客户(：|为|是|的)$/i.test(before.trimEnd())) {
        faults.push(finding(`“${slot.text}” is the segment’s figure, given as that of all customers`))
      }
      return faults
    }),
  ]
}
