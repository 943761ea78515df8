import { z } from 'zod'
import { campaignTexts as en } from '../../language/en/chat-campaign.ts'
import { campaignTexts as zh } from '../../language/zh/chat-campaign.ts'
import { keptBackText } from '../../questions/privacy/kept-back-text.ts'
import { type AudienceTold, audienceTold } from './audience-told.ts'
import { campaignFunnel } from './campaign-funnel.ts'
import { campaignNames } from './campaign-names.ts'
import { type DraftedBrief, draftedBrief } from './drafted-brief.ts'
import { fileLink, formOf } from './file-link.ts'
import { fillSentence } from './fill-sentence.ts'
import { fillText } from './fill-text.ts'
import { foundResult } from './found-result.ts'
import { goalField, goalWords, nameOfGoal } from './goal-field.ts'
import { alike, inBoth } from './in-both.ts'
import { orCannot } from './or-cannot.ts'
import { segmentField } from './segment-field.ts'
import { nameSlot, slotOf } from './slots-of-facts.ts'
import { defineTool } from './tool.ts'
import { toolFact } from './tool-fact.ts'
import { wordsOfTool } from './words-of-tool.ts'

const say = inBoth(en, zh)

const input = z.strictObject({
  goal: goalWords,
  segment: z.string().max(120).optional().describe('id or name; absent: whom the goal suits best'),
})

/** Drafts a campaign and writes its brief; nothing is sent. */
export const briefTool = defineTool({
  ...wordsOfTool('brief', ['goal', 'segment']),
  effect: 'writes',
  input,
  narrowed: (catalogue) => input.extend({ goal: goalField, segment: segmentField(catalogue).optional() }),
  proposes: ({ goal, segment }) =>
    fillText(
      say((words) => (segment === undefined ? words.brief.propose : words.brief.proposeFor)),
      {
        goal: nameOfGoal(goal),
        segment: alike(segment ?? ''),
      },
    ),
  run: (asked, context) =>
    orCannot(async () => {
      const { action, language } = context
      const { drafted, campaign, snapshot, asOf, minCustomers } = await draftedBrief(asked, action, language)
      const { customers, holdout, variants, files } = drafted
      const named = campaignNames(campaign)
      const told = await audienceTold({ segment: campaign.segment, customers, mailboxes: undefined }, context)
      const chart = told.size ? campaignFunnel(campaign, minCustomers) : undefined
      const label = (id: keyof typeof en.brief.labels) => say((words) => words.brief.labels[id])
      const facts = {
        customers: toolFact(snapshot, {
          id: 'customers',
          label: label('customers'),
          value: customers,
          unit: 'customers',
        }),
        holdout: toolFact(snapshot, {
          id: 'holdout',
          label: label('holdout'),
          value: holdout,
          unit: 'share',
          kind: 'share',
          customers,
        }),
        variants: toolFact(snapshot, {
          id: 'variants',
          label: label('variants'),
          value: variants,
          unit: 'number',
          customers,
          display: { en: variants === 1 ? '1 message' : `${variants} messages`, zh: `${variants} 种信息` },
        }),
      }
      const names = { campaign: nameSlot(named.campaign), goal: nameSlot(nameOfGoal(drafted.goal)) }
      return foundResult({
        reading: fillText(
          say((words) => words.brief.reading),
          { ...named, goal: nameOfGoal(drafted.goal) },
        ),
        facts: [...(told.size ? [facts.customers] : []), ...(told.any ? [facts.holdout, facts.variants] : [])],
        sentences: [
          fillSentence(
            say((words) => words.brief.drafted),
            {
              ...names,
              audience: nameSlot(named.audience),
              customers: told.size ? slotOf(facts.customers) : nameSlot(say((words) => words.notSaid)),
              channel: nameSlot(named.channel),
            },
          ),
          ...(told.any
            ? [
                fillSentence(
                  say((words) => words.brief.audience),
                  { holdout: slotOf(facts.holdout) },
                ),
                fillSentence(
                  say((words) => words.brief.variants),
                  { variants: slotOf(facts.variants), offer: nameSlot(named.offer) },
                ),
              ]
            : []),
          ...(told.size
            ? []
            : [fillSentence(keptBackText(told.any ? 'size' : 'audience', told.threshold), {}, 'caution')]),
          ...(drafted.nobody
            ? [
                fillSentence(
                  say((words) => words.brief.nobody),
                  {},
                  'caution',
                ),
              ]
            : []),
          ...(drafted.same.length === 0
            ? []
            : [
                fillSentence(
                  say((words) => words.brief.same),
                  { campaigns: drafted.same.map((each) => [nameSlot(alike(each))]) },
                  'caution',
                ),
              ]),
          fillSentence(
            say((words) => words.brief.next),
            names,
            'next',
          ),
        ],
        table: {
          columns: [{ label: say((words) => words.brief.columns.why), align: 'left' }],
          rows: whyTold(drafted, told).map((reason) => [alike(reason)]),
          more: 0,
        },
        ...(chart === undefined ? {} : { chart }),
        named: [...Object.values(named), ...drafted.same.map(alike)],
        how: { sentence: say((words) => words.brief.how) },
        snapshot,
        ...(asOf === undefined ? {} : { asOf }),
        links: files.map((path) =>
          fileLink('brief', action.folder, path, { en: en.brief.file(formOf(path)), zh: zh.brief.file(formOf(path)) }),
        ),
      })
    }),
})

/** Why the campaign is as it is: of an audience whose size is kept back only what holds no figure, and nothing of one that is too small. */
export function whyTold(
  { verdict, reasons }: Pick<DraftedBrief['drafted'], 'verdict' | 'reasons'>,
  { any, size }: AudienceTold,
): string[] {
  if (size) return [verdict, ...reasons]
  return any ? reasons.filter((reason) => !/\p{N}/u.test(reason)) : []
}
