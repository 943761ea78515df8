import { z } from 'zod'
import { nameOfSegment, standing } from '../../actions/standing.ts'
import { localizeFigure } from '../../facts/format.ts'
import { viewTexts as en } from '../../language/en/chat-views.ts'
import type { Localized } from '../../language/language.ts'
import { viewTexts as zh } from '../../language/zh/chat-views.ts'
import { askedInstead, inSegment } from './asked-instead.ts'
import { fillSentence } from './fill-sentence.ts'
import { fillText } from './fill-text.ts'
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

/** What customers are worth, as it was worked out last. */
export const valueTool = defineTool({
  ...wordsOfTool('value', ['segment']),
  effect: 'reads',
  input,
  narrowed: (catalogue) => input.extend({ segment: segmentField(catalogue).optional() }),
  run: ({ segment: named }, context) =>
    orCannot(async () => {
      const { snapshot, segmentation, views } = await standing(context.action)
      const { value } = views
      if (value === undefined) {
        const filters = inSegment(named)
        const offers = await askedInstead(context.desk, [
          { measures: ['revenue'], filters, ...(named === undefined ? { dimensions: ['segment'] } : {}) },
          { measures: ['revenue-per-customer'], filters, ...(named === undefined ? { dimensions: ['segment'] } : {}) },
        ])
        return { kind: 'cannot', text: say((words) => words.missing.value), offers }
      }
      const mayTell = await toldSegments(context)
      if (mayTell.segments.size === 0) return segmentsWithheld(mayTell)
      const { all, forecast, currency } = value
      const money = (id: string, label: Localized, amount: number, customers: number, population = 'all') =>
        toolFact(
          snapshot.id,
          { id, label, value: amount, unit: 'money', kind: 'total', population, customers, better: 'higher' },
          currency,
        )
      const column = (of: keyof typeof en.value.columns) => say((words) => words.value.columns[of])
      const segments = value.segments
        .filter(({ segment }) => mayTell.segments.has(segment))
        .map((each) => ({ ...each, name: nameOfSegment(segmentation, each.segment) }))
      const months = forecast === undefined ? '' : String(Math.round(forecast.horizonMonths))
      const horizon = toolFact(snapshot.id, {
        id: 'horizon',
        label: say((words) => words.value.horizon('')),
        value: forecast?.horizonMonths ?? 0,
        unit: 'number',
        customers: all.customers,
        display: { en: en.value.horizon(months), zh: zh.value.horizon(months) },
      })
      const revenue = money('revenue', column('soFar'), all.revenue, all.customers)
      const perSegment = segments.flatMap(({ segment, name, customers, lifetimeValue }) =>
        lifetimeValue === undefined
          ? []
          : [
              money(`${segment}.total`, both(name, column('total')), lifetimeValue.total, customers, segment),
              money(`${segment}.each`, both(name, column('each')), lifetimeValue.mean, customers, segment),
              toolFact(snapshot.id, {
                id: `${segment}.share`,
                label: both(name, column('total')),
                value: lifetimeValue.total / (all.lifetimeValue?.total || 1),
                unit: 'share',
                kind: 'share',
                population: segment,
                customers,
              }),
            ],
      )
      const interval = all.lifetimeValue?.interval
      const total = all.lifetimeValue && money('total', column('total'), all.lifetimeValue.total, all.customers)
      const [low, high] = (['low', 'high'] as const).map((end) =>
        interval === undefined ? undefined : money(`total.${end}`, column('total'), interval[end], all.customers),
      )
      const facts = [horizon, revenue, ...perSegment, ...[total, low, high].filter((fact) => fact !== undefined)]
      const known = new Map(facts.map((fact) => [fact.id, slotOf(fact)]))
      const none = nameSlot(alike('–'))
      const of = (segment: string) => ({
        total: known.get(`${segment}.total`) ?? none,
        each: known.get(`${segment}.each`) ?? none,
        share: known.get(`${segment}.share`) ?? none,
      })
      const asked = segments.find(({ segment, name }) => isNamed(named, segment, name))
      if (named !== undefined && asked?.lifetimeValue === undefined)
        return nothingOfSegment(named, asked === undefined ? mayTell : undefined)
      const told = segments.filter(({ lifetimeValue }) => lifetimeValue !== undefined)
      const [most] = told.toSorted((a, b) => (b.lifetimeValue?.total ?? 0) - (a.lifetimeValue?.total ?? 0))
      const [dearest] = told.toSorted((a, b) => (b.lifetimeValue?.mean ?? 0) - (a.lifetimeValue?.mean ?? 0))
      return {
        kind: 'found',
        result: {
          reading: fillText(
            say((words) => (asked === undefined ? words.value.reading : words.value.readingOne)),
            { months: horizon.display, segment: asked?.name ?? alike('') },
          ),
          facts,
          sentences: [
            ...(asked === undefined
              ? []
              : [
                  fillSentence(
                    say((words) => words.value.one),
                    { segment: nameSlot(asked.name), months: slotOf(horizon), ...of(asked.segment) },
                  ),
                ]),
            ...(total === undefined || low === undefined || high === undefined
              ? [
                  fillSentence(
                    say((words) => words.value.refused),
                    {},
                    'caution',
                  ),
                ]
              : [
                  fillSentence(
                    say((words) => words.value.total),
                    { months: slotOf(horizon), total: slotOf(total), low: slotOf(low), high: slotOf(high) },
                  ),
                ]),
            ...(most === undefined || most === asked
              ? []
              : [
                  fillSentence(
                    say((words) => words.value.best),
                    { segment: nameSlot(most.name), ...of(most.segment) },
                  ),
                ]),
            ...(dearest === undefined || dearest.segment === most?.segment || dearest === asked
              ? []
              : [
                  fillSentence(
                    say((words) => words.value.first),
                    { segment: nameSlot(dearest.name), ...of(dearest.segment) },
                  ),
                ]),
            fillSentence(
              say((words) => words.value.soFar),
              { revenue: slotOf(revenue) },
            ),
            ...(value.unknown.length === 0
              ? []
              : [
                  fillSentence(
                    say((words) => words.value.notOff),
                    {},
                    'caution',
                  ),
                ]),
            ...(most === undefined
              ? []
              : [
                  fillSentence(
                    say((words) => words.value.next),
                    { segment: nameSlot((asked ?? most).name) },
                    'next',
                  ),
                ]),
          ],
          table: {
            columns: (['segment', 'customers', 'soFar', 'each', 'total'] as const).map((id) => ({
              label: column(id),
              align: id === 'segment' ? 'left' : 'right',
            })),
            rows: segments.map(({ name, customers, revenue: soFar, lifetimeValue }) => [
              name,
              localizeFigure(customers, 'customers'),
              localizeFigure(soFar, 'money', currency),
              lifetimeValue === undefined ? alike('') : localizeFigure(lifetimeValue.mean, 'money', currency),
              lifetimeValue === undefined ? alike('') : localizeFigure(lifetimeValue.total, 'money', currency),
            ]),
            more: 0,
          },
          chart: {
            kind: 'bar',
            title: column('total'),
            unit: 'money',
            x: { label: column('segment'), values: segments.map(({ name }) => name) },
            series: [
              {
                label: column('total'),
                points: segments.map(({ lifetimeValue }) => ({
                  value: lifetimeValue?.total ?? null,
                  display:
                    lifetimeValue === undefined ? alike('') : localizeFigure(lifetimeValue.total, 'money', currency),
                })),
              },
            ],
          },
          how: { sentence: say((words) => words.value.how) },
          snapshot: snapshot.id,
          asOf: value.asOf,
          days: value.window,
          rows: value.segments.length,
          withheld: value.segments.length - segments.length,
          links: [],
        },
      }
    }),
})

const both = (name: Localized, label: Localized): Localized => ({
  en: `${label.en}, ${name.en}`,
  zh: `${name.zh}${label.zh}`,
})
