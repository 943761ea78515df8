import { z } from 'zod'
import { campaignTexts as en } from '../../language/en/chat-campaign.ts'
import { campaignTexts as zh } from '../../language/zh/chat-campaign.ts'
import type { Copy } from '../../writing/copy/copy.ts'
import { campaignNames } from './campaign-names.ts'
import { draftedBrief } from './drafted-brief.ts'
import { fileLink, formOf } from './file-link.ts'
import { fillSentence } from './fill-sentence.ts'
import { fillText } from './fill-text.ts'
import { foundResult } from './found-result.ts'
import { goalField, goalWords, nameOfGoal } from './goal-field.ts'
import { alike, inBoth } from './in-both.ts'
import { orCannot } from './or-cannot.ts'
import { segmentField } from './segment-field.ts'
import { nameSlot } from './slots-of-facts.ts'
import { defineTool } from './tool.ts'
import { wordsOfTool } from './words-of-tool.ts'

const say = inBoth(en, zh)

const input = z.strictObject({
  segment: z.string().max(120).optional().describe('id or name; absent: whom the goal suits best'),
  goal: goalWords,
})

/** Drafts the words of a message within a brief; nothing is sent. */
export const copyTool = defineTool({
  ...wordsOfTool('copy', ['segment', 'goal']),
  effect: 'writes',
  input,
  narrowed: (catalogue) => input.extend({ goal: goalField, segment: segmentField(catalogue).optional() }),
  proposes: ({ goal, segment }) =>
    fillText(
      say((words) => (segment === undefined ? words.copy.propose : words.copy.proposeFor)),
      {
        goal: nameOfGoal(goal),
        segment: alike(segment ?? ''),
      },
    ),
  run: (asked, { action, language }) =>
    orCannot(async () => {
      const { drafted, campaign, snapshot, asOf } = await draftedBrief(asked, action, language)
      const copy = campaign.variants[0]?.copy
      const names = campaignNames(campaign)
      const slots = { campaign: nameSlot(names.campaign), audience: nameSlot(names.audience) }
      return foundResult({
        reading: fillText(
          say((words) => words.copy.reading),
          names,
        ),
        facts: [],
        sentences: [
          fillSentence(
            say((words) => words.copy.drafted),
            slots,
          ),
          ...(copy === undefined
            ? []
            : [
                fillSentence(
                  say((words) => words.copy.subject),
                  { subject: nameSlot(alike(copy.email.subject)) },
                ),
              ]),
          fillSentence(
            say((words) => words.copy.next),
            slots,
            'next',
          ),
        ],
        ...(copy === undefined
          ? {}
          : {
              table: {
                columns: (['part', 'text'] as const).map((id) => ({
                  label: say((words) => words.copy.columns[id]),
                  align: 'left' as const,
                })),
                rows: partsOf(copy).map(([part, text]) => [say((words) => words.copy.parts[part]), alike(text)]),
                more: 0,
              },
            }),
        named: [...Object.values(names), ...(copy === undefined ? [] : [alike(copy.email.subject)])],
        how: { sentence: say((words) => words.copy.how) },
        snapshot,
        ...(asOf === undefined ? {} : { asOf }),
        links: drafted.files.map((path) =>
          fileLink('brief', action.folder, path, { en: en.brief.file(formOf(path)), zh: zh.brief.file(formOf(path)) }),
        ),
      })
    }),
})

const partsOf = ({ email, push, sms }: Copy): [keyof typeof en.copy.parts, string][] => [
  ['subject', email.subject],
  ['preheader', email.preheader],
  ...email.body.map(({ parts }): ['body', string] => [
    'body',
    parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
  ]),
  ['action', email.action],
  ['push', `${push.title}: ${push.body}`],
  ['sms', sms],
]
