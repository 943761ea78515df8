import type { Fact } from '../../../facts/fact.ts'
import { customerTexts as en } from '../../../language/en/chat-customer.ts'
import type { Localized } from '../../../language/language.ts'
import { customerTexts as zh } from '../../../language/zh/chat-customer.ts'
import type { CustomerExplanation } from '../../../questions/explain/customer-explanation.ts'
import { fillSentence, type Items, type Slot } from '../fill-sentence.ts'
import { inBoth } from '../in-both.ts'
import { within } from '../query/query-material.ts'
import { nameSlot, slotOf } from '../slots-of-facts.ts'
import { toolFact } from '../tool-fact.ts'
import type { DraftSentence } from '../tool-result.ts'

export const say = inBoth(en, zh)

/** Figures of one customer as facts: of one customer, so that no model is shown them. */
export const customerFacts = ({ reasons, moves, currency }: CustomerExplanation, snapshot: string): Fact[] => {
  const fact = (id: string, label: Localized, value: number, unit: Fact['unit']): Fact =>
    toolFact(snapshot, { id, label, value, unit, kind: 'total', population: 'customer', customers: 1 }, currency)
  const texts = (label: Localized, of: 'typicalOf' | 'until'): Localized => ({
    en: en[of](label.en),
    zh: zh[of](label.zh),
  })
  return [
    ...reasons.flatMap(({ feature, label, value, typical, unit }) => [
      fact(`customer.${feature}`, label, value, unit),
      fact(`typical.${feature}`, texts(label, 'typicalOf'), typical, unit),
    ]),
    ...moves.map(({ to, feature, label, until, unit }) =>
      fact(`move.${to}.${feature}`, texts(label, 'until'), until, unit),
    ),
  ]
}

/** Share of the pull below which a feature is not worth a sentence. */
const telling = 0.1
/** With the centres this near alike, the customer lies between both. */
const nearlyBetween = 1.15
const mostMoves = 2

/** Why a customer is where they are. Without figures there are labels and directions alone: where no person at the machine reads it. */
export function customerSentences(
  explained: CustomerExplanation,
  facts: readonly Fact[],
  withFigures: boolean,
): DraftSentence[] {
  const { reasons, rule, moves, next, distance } = explained
  const slot = (id: string): Slot => {
    const fact = facts.find((each) => each.id === id)
    return fact === undefined ? nameSlot({ en: '–', zh: '–' }) : slotOf(fact)
  }
  const reason = (
    which: 'draws' | 'away',
    found: CustomerExplanation['reasons'][number] | undefined,
  ): DraftSentence[] =>
    found === undefined
      ? []
      : [
          fillSentence(
            say((words) => words[withFigures ? which : (`${which}Plain` as const)][found.than]),
            {
              label: within(found.label),
              value: slot(`customer.${found.feature}`),
              typical: slot(`typical.${found.feature}`),
            },
          ),
        ]
  const missed = rule.filter(({ holds }) => !holds)
  const labels: Items = (missed.length > 0 ? missed : rule).map(({ label }) => [within(label)])
  return [
    fillSentence(
      say((words) => words.is),
      { segment: nameSlot(explained.name) },
    ),
    ...(next === undefined
      ? []
      : [
          fillSentence(
            say((words) => words.nearest),
            { other: nameSlot(next.name) },
          ),
        ]),
    ...reason('draws', reasons[0]),
    ...reason(
      'away',
      reasons.toReversed().find(({ share }) => share < -telling),
    ),
    ...(rule.length === 0
      ? []
      : [
          fillSentence(
            say((words) => (missed.length > 0 ? words.ruleNot : words.rule)),
            { labels },
          ),
        ]),
    ...moves.slice(0, mostMoves).map(({ direction, label, name, to, feature }) =>
      fillSentence(
        say((words) => (withFigures ? words.move : words.movePlain)[direction]),
        { label: within(label), other: nameSlot(name), until: slot(`move.${to}.${feature}`) },
      ),
    ),
    ...(moves.length === 0
      ? [
          fillSentence(
            say((words) => words.noMove),
            {},
          ),
        ]
      : []),
    ...(next !== undefined && next.distance < distance * nearlyBetween
      ? [
          fillSentence(
            say((words) => words.between),
            {},
            'caution',
          ),
        ]
      : []),
    fillSentence(
      say((words) => words.next),
      {},
      'caution',
    ),
  ]
}
