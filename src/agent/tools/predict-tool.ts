import { z } from 'zod'
import { nameOfSegment, standing } from '../../actions/standing.ts'
import { localizeFigure } from '../../facts/format.ts'
import { predictionFeature } from '../../facts/prediction-words.ts'
import { viewTexts as en } from '../../language/en/chat-views.ts'
import type { Localized } from '../../language/language.ts'
import { viewTexts as zh } from '../../language/zh/chat-views.ts'
import { askedInstead, inSegment } from './asked-instead.ts'
import { fillSentence } from './fill-sentence.ts'
import { fillText } from './fill-text.ts'
import { foundResult } from './found-result.ts'
import { alike, inBoth } from './in-both.ts'
import { isNamed } from './is-named.ts'
import { nothingOfSegment } from './nothing-of-segment.ts'
import { orCannot } from './or-cannot.ts'
import { segmentField } from './segment-field.ts'
import { nameSlot, slotOf } from './slots-of-facts.ts'
import { segmentsWithheld, toldSegments } from './told-segments.ts'
import { defineTool } from './tool.ts'
import { toolFact } from './tool-fact.ts'
import { wordsOfTool } from './words-of-tool.ts'

const say = inBoth(en, zh)

const input = z.strictObject({
  segment: z.string().max(120).optional().describe('id or name of the segment to tell of first; absent: all alike'),
})

/** What was foretold of the customers last, how well, and by what. */
export const predictTool = defineTool({
  ...wordsOfTool('predict', ['segment']),
  effect: 'reads',
  input,
  narrowed: (catalogue) => input.extend({ segment: segmentField(catalogue).optional() }),
  run: ({ segment: named }, context) =>
    orCannot(async () => {
      const { snapshot, segmentation, views, minCustomers } = await standing(context.action)
      const { prediction } = views
      if (prediction === undefined) {
        const filters = inSegment(named)
        const offers = await askedInstead(
          context.desk,
          [90, 180].map((value) => ({
            measures: ['customers'],
            filters,
            having: [{ per: 'customer' as const, measure: 'recency', op: 'more-than' as const, value }],
          })),
        )
        return { kind: 'cannot', text: say((words) => words.missing.predict), offers }
      }
      const mayTell = await toldSegments(context)
      if (mayTell.segments.size === 0) return segmentsWithheld(mayTell)
      const { outcome, yesNo, drivers, scored } = prediction
      const isAmount = outcome.kind === 'amount' || outcome.kind === 'spend'
      const { currency } = snapshot.reading
      const fact = (id: string, label: Localized, value: number, customers: number, population = 'all') =>
        toolFact(
          snapshot.id,
          {
            id,
            label,
            value,
            unit: isAmount ? 'money' : 'share',
            kind: isAmount ? 'mean' : 'share',
            population,
            customers,
          },
          currency,
        )
      const label = say((words) => words.predict.labels.share)
      const all = fact('all', label, prediction.segments?.all.mean ?? prediction.mean, scored)
      const shares = (prediction.segments?.shares ?? [])
        .filter(({ holds, customers, segment }) => holds && customers >= minCustomers && mayTell.segments.has(segment))
        .map((share) => ({
          ...share,
          name: nameOfSegment(segmentation, share.segment),
          fact: fact(share.segment, label, share.mean, share.customers, share.segment),
        }))
      const asked = shares.find(({ segment, name }) => isNamed(named, segment, name))
      if (named !== undefined && asked === undefined) return nothingOfSegment(named, mayTell)
      const [highest] = shares.toSorted((a, b) => b.mean - a.mean)
      const auc =
        yesNo &&
        toolFact(snapshot.id, {
          id: 'auc',
          label: say((words) => words.predict.labels.auc),
          value: yesNo.auc,
          unit: 'share',
          kind: 'share',
          customers: prediction.customers,
        })
      const selected =
        yesNo &&
        yesNo.selected >= minCustomers &&
        toolFact(snapshot.id, {
          id: 'selected',
          label: say((words) => words.predict.labels.selected),
          value: yesNo.selected,
          unit: 'customers',
        })
      const days =
        outcome.days === undefined
          ? undefined
          : toolFact(snapshot.id, {
              id: 'days',
              label: say((words) => words.predict.reading),
              value: outcome.days,
              unit: 'days',
            })
      const [driver] = drivers
      const opening = isAmount
        ? 'amount'
        : outcome.kind === 'churns'
          ? 'churns'
          : outcome.kind === 'buys'
            ? 'buys'
            : 'other'
      return foundResult({
        reading:
          asked === undefined
            ? say((words) => words.predict.reading)
            : fillText(
                say((words) => words.predict.readingOne),
                { segment: asked.name },
              ),
        facts: [
          all,
          ...shares.map((share) => share.fact),
          ...[auc, selected || undefined, days].filter((each) => each !== undefined),
        ],
        sentences: [
          ...(asked === undefined
            ? []
            : [
                fillSentence(
                  say((words) => words.predict.one),
                  { segment: nameSlot(asked.name), share: slotOf(asked.fact) },
                ),
              ]),
          fillSentence(
            say((words) => words.predict[opening]),
            {
              share: slotOf(all),
              mean: slotOf(all),
              days: days === undefined ? nameSlot(alike('')) : slotOf(days),
              outcome: nameSlot(alike(prediction.yes ?? outcome.is ?? outcome.column ?? '')),
            },
          ),
          ...(highest === undefined || highest === asked || shares.length < 2
            ? []
            : [
                fillSentence(
                  say((words) => words.predict.highest),
                  { segment: nameSlot(highest.name), share: slotOf(highest.fact) },
                ),
              ]),
          ...(auc === undefined
            ? []
            : [
                fillSentence(
                  say((words) => words.predict.skill),
                  { auc: slotOf(auc) },
                ),
              ]),
          ...(driver === undefined
            ? []
            : [
                fillSentence(
                  say((words) => words.predict.driver),
                  {
                    driver: nameSlot({
                      en: predictionFeature(driver.feature, 'en'),
                      zh: predictionFeature(driver.feature, 'zh'),
                    }),
                  },
                ),
                fillSentence(
                  say((words) => words.predict.cause),
                  {},
                  'caution',
                ),
              ]),
          ...(!selected
            ? []
            : [
                fillSentence(
                  say((words) => words.predict.selected),
                  { selected: slotOf(selected) },
                ),
              ]),
          fillSentence(
            say((words) => words.predict.next),
            {},
            'next',
          ),
        ],
        table: {
          columns: (['segment', 'customers', 'expected'] as const).map((id) => ({
            label: say((words) => words.predict.columns[id]),
            align: id === 'segment' ? 'left' : 'right',
          })),
          rows: shares.map(({ name, customers, fact: { display } }) => [
            name,
            localizeFigure(customers, 'customers'),
            display,
          ]),
          more: 0,
        },
        how: { sentence: say((words) => words.predict.how) },
        snapshot: snapshot.id,
        ...(snapshot.asOf === undefined ? {} : { asOf: snapshot.asOf }),
        rows: shares.length,
        withheld: (prediction.segments?.shares ?? []).filter(
          ({ customers, segment }) => customers < minCustomers || !mayTell.segments.has(segment),
        ).length,
        links: [{ kind: 'file', label: { en: 'scores', zh: '得分' }, path: 'report/predictions.csv' }],
      })
    }),
})
