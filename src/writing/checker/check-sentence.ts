import type { ClaimContext } from './claim-context.ts'
import type { Fault } from './fault.ts'
import { fillSlots } from './fill-slots.ts'
import { readSentence } from './reading.ts'
import type { Rule } from './rule.ts'
import { attributeRule } from './rules/attribute.ts'
import { bannedRule } from './rules/banned.ts'
import { boughtRule } from './rules/bought.ts'
import { businessRule } from './rules/business.ts'
import { dateRule } from './rules/date.ts'
import { denominatorRule } from './rules/denominator.ts'
import { directionRule } from './rules/direction.ts'
import { echoRule } from './rules/echo.ts'
import { figureRule } from './rules/figure.ts'
import { fragmentRule } from './rules/fragment.ts'
import { handleRule } from './rules/handle.ts'
import { incompleteRule } from './rules/incomplete.ts'
import { inventedNameRule } from './rules/invented-name.ts'
import { languageRule } from './rules/language.ts'
import { linkRule } from './rules/link.ts'
import { measureRule } from './rules/measure.ts'
import { measureDirectionRule } from './rules/measure-direction.ts'
import { nameRule } from './rules/name.ts'
import { negationRule } from './rules/negation.ts'
import { offerRule } from './rules/offer.ts'
import { ownFigureRule } from './rules/own-figure.ts'
import { placeholderRule } from './rules/placeholder.ts'
import { promiseRule } from './rules/promise.ts'
import { quantifierRule } from './rules/quantifier.ts'
import { rankRule } from './rules/rank.ts'
import { segmentTalkRule } from './rules/segment-talk.ts'
import { slotRule } from './rules/slot.ts'
import { topicRule } from './rules/topic.ts'
import { traitRule } from './rules/trait.ts'
import { unitRule } from './rules/unit.ts'
import { usageRule } from './rules/usage.ts'
import { windowRule } from './rules/window.ts'
import { wishRule } from './rules/wish.ts'

const rules: readonly Rule[] = [
  slotRule,
  figureRule,
  quantifierRule,
  unitRule,
  denominatorRule,
  topicRule,
  windowRule,
  directionRule,
  rankRule,
  traitRule,
  negationRule,
  nameRule,
  attributeRule,
  boughtRule,
  businessRule,
  promiseRule,
  offerRule,
  dateRule,
  linkRule,
  placeholderRule,
  echoRule,
  segmentTalkRule,
  ownFigureRule,
  incompleteRule,
  languageRule,
  fragmentRule,
  inventedNameRule,
  usageRule,
  wishRule,
  measureRule,
  measureDirectionRule,
  handleRule,
  bannedRule,
]

/**
 * Holds a sentence against the facts that it cites: every fault that any rule finds, in the order of the text, places
 * counted in UTF-16 units of the text as given. No fault: the sentence may be shown.
 */
export function checkSentence(text: string, context: ClaimContext): Fault[] {
  const filled = fillSlots(text, context)
  const reading = readSentence(filled.text, filled.slots, context)
  const faults = rules.flatMap((rule) => rule(reading)).map((fault) => filled.asGiven(fault))
  const known = new Map(faults.map((fault) => [`${fault.code} ${fault.start}`, fault]))
  return [...known.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}
