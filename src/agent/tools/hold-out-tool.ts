import { z } from 'zod'
import { holdout } from '../../actions/holdout.ts'
import type { Fact } from '../../facts/fact.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import { campaignTexts as en } from '../../language/en/chat-campaign.ts'
import { campaignTexts as zh } from '../../language/zh/chat-campaign.ts'
import { keptBackText } from '../../questions/privacy/kept-back-text.ts'
import { type AudienceTold, audienceTold, wholeAudience } from './audience-told.ts'
import { fillSentence } from './fill-sentence.ts'
import { fillText } from './fill-text.ts'
import { foundResult } from './found-result.ts'
import { goalField, goalWords } from './goal-field.ts'
import { inBoth } from './in-both.ts'
import { orCannot } from './or-cannot.ts'
import { segmentField } from './segment-field.ts'
import { nameSlot, slotOf } from './slots-of-facts.ts'
import { defineTool, type ToolOutcome } from './tool.ts'
import { toolFact } from './tool-fact.ts'
import { wordsOfTool } from './words-of-tool.ts'

const say = inBoth(en, zh)

const input = z.strictObject({
  segment: z.string().max(120).optional().describe('id or name; absent: whom the goal suits best'),
  goal: goalWords,
  effect: z
    .number()
    .positive()
    .max(100)
    .default(2)
    .describe('rise in the share that orders that is to show, in points'),
})

/** How large a hold-out must be for an effect to show, and what this audience can show at all. */
export const holdOutTool = defineTool({
  ...wordsOfTool('hold-out', ['segment', 'effect']),
  effect: 'reads',
  input,
  narrowed: (catalogue) => input.extend({ segment: segmentField(catalogue).optional(), goal: goalField }),
  run: (given, context) =>
    orCannot(async () => {
      const found = await holdout.run(given, context.action)
      const { campaign } = found
      const told = await audienceTold({ ...campaign, mailboxes: campaign.numbers?.design.mailboxes }, context)
      return holdOutResult(found, told)
    }),
})

/** How large a hold-out must be, in words and as a table. */
export function holdOutResult(
  { campaign, asked }: z.infer<typeof holdout.output>,
  told: AudienceTold = wholeAudience,
): ToolOutcome {
  const { numbers, snapshot, asOf, customers } = campaign
  if (numbers === undefined) return { kind: 'cannot', text: say((words) => words.forecast.noNumbers), offers: [] }
  if (!told.any) return { kind: 'withheld', text: keptBackText('audience', told.threshold), offers: [] }
  const { design } = numbers
  const fact = (id: keyof typeof en.holdout.labels, value: number, about: Partial<Fact> & Pick<Fact, 'unit'>) =>
    toolFact(snapshot, { id, label: say((words) => words.holdout.labels[id]), value, customers, ...about })
  const points = (id: 'effect' | 'smallest', value: number) => {
    const figure = formatNumber(Number((value * 100).toFixed(1)))
    const display = { en: en.holdout.points(figure), zh: zh.holdout.points(figure) }
    return fact(id, value, { unit: 'share', kind: 'points', display })
  }
  const effect = asked && points('effect', asked.effect)
  const mailboxes = fact('mailboxes', design.mailboxes, { unit: 'customers', customers: design.mailboxes })
  const held = asked?.held === undefined ? undefined : fact('held', asked.held, { unit: 'share', kind: 'share' })
  const enough = asked?.mailboxes === undefined ? undefined : fact('enough', asked.mailboxes, { unit: 'customers' })
  const share = fact('holdout', design.holdout, { unit: 'share', kind: 'share' })
  const base = fact('base', design.baseRate, { unit: 'share', kind: 'rate' })
  const smallest =
    design.againstHoldout.effect === undefined ? undefined : points('smallest', design.againstHoldout.effect)
  const lost =
    design.costs.orders.mean > 0.5
      ? fact('lost', Math.round(design.costs.orders.mean), { unit: 'orders', kind: 'total' })
      : undefined
  const written = told.reach ? slotOf(mailboxes) : nameSlot(say((words) => words.someone))
  const facts = [effect, told.reach ? mailboxes : undefined, held, enough, share, base, smallest, lost].filter(
    (each) => each !== undefined,
  )
  return foundResult({
    reading: fillText(
      say((words) => (effect === undefined ? words.holdout.reading : words.holdout.readingFor)),
      { audience: campaign.name, effect: effect?.display ?? { en: '', zh: '' } },
    ),
    facts,
    sentences: [
      ...(effect === undefined
        ? []
        : held === undefined
          ? [
              fillSentence(
                say((words) => words.holdout.neededNone),
                { effect: slotOf(effect), mailboxes: written },
              ),
            ]
          : [
              fillSentence(
                say((words) => words.holdout.needed),
                { effect: slotOf(effect), held: slotOf(held), mailboxes: written },
              ),
            ]),
      ...(enough === undefined
        ? []
        : [
            fillSentence(
              say((words) => words.holdout.enough),
              { enough: slotOf(enough) },
            ),
          ]),
      smallest === undefined
        ? fillSentence(
            say((words) => words.holdout.showsNothing),
            { holdout: slotOf(share) },
          )
        : fillSentence(
            say((words) => words.holdout.shows),
            { holdout: slotOf(share), smallest: slotOf(smallest), base: slotOf(base) },
          ),
      ...(lost === undefined
        ? []
        : [
            fillSentence(
              say((words) => words.holdout.costs),
              { lost: slotOf(lost) },
            ),
          ]),
      ...(design.tooSmall
        ? [
            fillSentence(
              say((words) => words.holdout.tooSmall),
              {},
              'caution',
            ),
          ]
        : []),
      ...(told.reach ? [] : [fillSentence(keptBackText('reach', told.threshold), {}, 'caution')]),
      fillSentence(
        say((words) => words.holdout.next),
        {},
        'next',
      ),
    ],
    table: {
      columns: [
        { label: say((words) => words.holdout.columns.figure), align: 'left' },
        { label: say((words) => words.holdout.columns.value), align: 'right' },
      ],
      rows: facts.map(({ label, display }) => [label, display]),
      more: 0,
    },
    how: { sentence: say((words) => words.holdout.how) },
    snapshot,
    ...(asOf === undefined ? {} : { asOf }),
  })
}
