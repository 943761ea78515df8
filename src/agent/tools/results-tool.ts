import { z } from 'zod'
import { keptResults } from '../../actions/kept-results.ts'
import { nameOfResult, type VariantResult } from '../../campaigns/results/variant-result.ts'
import type { Fact } from '../../facts/fact.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import { campaignTexts as en } from '../../language/en/chat-campaign.ts'
import type { Localized } from '../../language/language.ts'
import { campaignTexts as zh } from '../../language/zh/chat-campaign.ts'
import { keptBackText } from '../../questions/privacy/kept-back-text.ts'
import { fillSentence } from './fill-sentence.ts'
import { foundResult } from './found-result.ts'
import { alike, inBoth } from './in-both.ts'
import { orCannot } from './or-cannot.ts'
import { nameSlot, slotOf } from './slots-of-facts.ts'
import { thresholdOf } from './threshold-of.ts'
import { defineTool } from './tool.ts'
import { toolFact } from './tool-fact.ts'
import { wordsOfTool } from './words-of-tool.ts'

const say = inBoth(en, zh)

const input = z.strictObject({ campaign: z.string().max(20).optional().describe('id such as C1; absent: all') })

/** Results that are spoken of. */
const spoken = 3

/** A difference of shares in points, with its sign. */
export function pointsOf(share: number): Localized {
  const figure = formatNumber(Number((share * 100).toFixed(1))).replace('-', '−')
  return { en: en.results.points(figure), zh: zh.results.points(figure) }
}

/** What past campaigns came to against their hold-out. */
export const resultsTool = defineTool({
  ...wordsOfTool('results', ['campaign']),
  effect: 'reads',
  input,
  narrowed: () => input,
  run: ({ campaign }, context) =>
    orCannot(async () => {
      const all = await keptResults(context.action, campaign)
      if (all.length === 0) return { kind: 'cannot', text: say((words) => words.results.none), offers: [] }
      const threshold = thresholdOf(context)
      const results = all.filter(({ treated, holdout }) => Math.min(treated.mailboxes, holdout.mailboxes) >= threshold)
      if (results.length === 0) return { kind: 'withheld', text: keptBackText('campaigns', threshold), offers: [] }
      const told = results.map((result) => ({ result, facts: factsOf(result) }))
      return foundResult({
        reading: say((words) => words.results.reading),
        facts: told.flatMap(({ facts }) => Object.values(facts)),
        sentences: [
          ...told.slice(0, spoken).map(({ result, facts }) =>
            fillSentence(
              say((words) => words.results[result.low > 0 ? 'raised' : result.high < 0 ? 'lowered' : 'open']),
              {
                campaign: nameSlot(alike(nameOfResult(result))),
                ...Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, slotOf(fact)])),
              },
            ),
          ),
          ...(told.length > spoken
            ? [
                fillSentence(
                  say((words) => words.results.more),
                  {},
                ),
              ]
            : []),
          ...(results.length === all.length ? [] : [fillSentence(keptBackText('campaigns', threshold), {}, 'caution')]),
          fillSentence(
            say((words) => words.results.next),
            {},
            'next',
          ),
        ],
        table: {
          columns: (['campaign', 'treated', 'holdout', 'effect', 'interval'] as const).map((id) => ({
            label: say((words) => words.results.columns[id]),
            align: id === 'campaign' ? 'left' : 'right',
          })),
          rows: told.map(({ result, facts: { treated, holdout, effect, low, high } }) => [
            alike(nameOfResult(result)),
            treated.display,
            holdout.display,
            effect.display,
            { en: `${low.display.en} – ${high.display.en}`, zh: `${low.display.zh} – ${high.display.zh}` },
          ]),
          more: 0,
        },
        how: { sentence: say((words) => words.results.how) },
        snapshot: results[0]?.segmentation ?? '',
        rows: all.length,
        withheld: all.length - results.length,
      })
    }),
})

function factsOf(result: VariantResult): Record<'treated' | 'holdout' | 'effect' | 'low' | 'high', Fact> {
  const { treated, holdout, effect, low, high } = result
  const customers = treated.mailboxes + holdout.mailboxes
  const fact = (id: keyof typeof en.results.labels, value: number, about: Partial<Fact>): Fact =>
    toolFact(result.segmentation, {
      id: `${nameOfResult(result)}.${id}`,
      label: say((words) => words.results.labels[id]),
      value,
      unit: 'share',
      kind: 'rate',
      customers,
      ...about,
    })
  const points = (id: 'effect' | 'low' | 'high', value: number) =>
    fact(id, value, { kind: 'points', display: pointsOf(value) })
  return {
    treated: fact('treated', treated.ordered / treated.mailboxes, { customers: treated.mailboxes }),
    holdout: fact('holdout', holdout.ordered / holdout.mailboxes, { customers: holdout.mailboxes }),
    effect: points('effect', effect),
    low: points('low', low),
    high: points('high', high),
  }
}
