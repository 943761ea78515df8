import { z } from 'zod'
import { keptLearnings } from '../../actions/kept-learnings.ts'
import type { Learning } from '../../campaigns/learnings/learning.ts'
import { learningWords } from '../../campaigns/learnings/learning-text.ts'
import { campaignTexts as en } from '../../language/en/chat-campaign.ts'
import { campaignTexts as zh } from '../../language/zh/chat-campaign.ts'
import { keptBackText } from '../../questions/privacy/kept-back-text.ts'
import { fillSentence } from './fill-sentence.ts'
import { foundResult } from './found-result.ts'
import { inBoth } from './in-both.ts'
import { orCannot } from './or-cannot.ts'
import { pointsOf } from './results-tool.ts'
import { nameSlot, slotOf } from './slots-of-facts.ts'
import { thresholdOf } from './threshold-of.ts'
import { defineTool } from './tool.ts'
import { toolFact } from './tool-fact.ts'
import { wordsOfTool } from './words-of-tool.ts'

const say = inBoth(en, zh)

const input = z.strictObject({})

/** Learnings that are spoken of. */
const spoken = 4

/** What is believed because of past campaigns. */
export const learningsTool = defineTool({
  ...wordsOfTool('learnings', []),
  effect: 'reads',
  input,
  narrowed: () => input,
  run: (_, context) =>
    orCannot(async () => {
      const { on, learnings: all } = await keptLearnings(context.action)
      if (all.length === 0) return { kind: 'cannot', text: say((words) => words.learnings.none), offers: [] }
      const threshold = thresholdOf(context)
      const learnings = all.filter(({ mailboxes }) => mailboxes >= threshold)
      if (learnings.length === 0) return { kind: 'withheld', text: keptBackText('campaigns', threshold), offers: [] }
      const told = learnings
        .toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || (a.id < b.id ? -1 : 1))
        .map((learning) => ({ learning, words: wordsOf(learning), facts: factsOf(learning) }))
      return foundResult({
        reading: say((words) => words.learnings.reading),
        facts: told.flatMap(({ facts }) => Object.values(facts)),
        sentences: [
          ...told.slice(0, spoken).map(({ words, facts }) =>
            fillSentence(
              say((each) => each.learnings.effect),
              {
                words: nameSlot(words),
                effect: slotOf(facts.effect),
                low: slotOf(facts.low),
                high: slotOf(facts.high),
              },
            ),
          ),
          ...(on
            ? []
            : [
                fillSentence(
                  say((words) => words.learnings.off),
                  {},
                  'caution',
                ),
              ]),
          ...(learnings.length === all.length
            ? []
            : [fillSentence(keptBackText('campaigns', threshold), {}, 'caution')]),
          fillSentence(
            say((words) => words.learnings.next),
            {},
            'next',
          ),
        ],
        table: {
          columns: (['learning', 'effect', 'state'] as const).map((id) => ({
            label: say((words) => words.learnings.columns[id]),
            align: id === 'learning' ? 'left' : 'right',
          })),
          rows: told.map(({ words, facts: { effect, low, high } }) => [
            words,
            effect.display,
            { en: `${low.display.en} – ${high.display.en}`, zh: `${low.display.zh} – ${high.display.zh}` },
          ]),
          more: 0,
        },
        how: { sentence: say((words) => words.learnings.how) },
        snapshot: '',
        rows: all.length,
        withheld: all.length - learnings.length,
      })
    }),
})

const wordsOf = (learning: Learning) => ({ en: learningWords(learning, 'en'), zh: learningWords(learning, 'zh') })

const factsOf = (learning: Learning) => {
  const fact = (id: 'effect' | 'low' | 'high') =>
    toolFact('', {
      id: `${learning.id}.${id}`,
      label: say((words) => words.learnings.labels[id]),
      value: learning[id],
      unit: 'share',
      kind: 'points',
      customers: learning.mailboxes,
      display: pointsOf(learning[id]),
    })
  return { effect: fact('effect'), low: fact('low'), high: fact('high') }
}
