import { z } from 'zod'
import { segmentNamed } from '../../actions/segment-named.ts'
import { nameOfSegment, standing } from '../../actions/standing.ts'
import { localizeFigure } from '../../facts/format.ts'
import { formatShare } from '../../facts/format-share.ts'
import { readableName } from '../../facts/readable-name.ts'
import { viewTexts as en } from '../../language/en/chat-views.ts'
import { viewTexts as zh } from '../../language/zh/chat-views.ts'
import { fillSentence } from './fill-sentence.ts'
import { fillText } from './fill-text.ts'
import { foundResult } from './found-result.ts'
import { alike, inBoth } from './in-both.ts'
import { orCannot } from './or-cannot.ts'
import { segmentField } from './segment-field.ts'
import { nameSlot, slotOf } from './slots-of-facts.ts'
import { toldSegments } from './told-segments.ts'
import { defineTool } from './tool.ts'
import { toolFact } from './tool-fact.ts'
import { wordsOfTool } from './words-of-tool.ts'

const say = inBoth(en, zh)

const input = z.strictObject({ segment: z.string().max(120).optional().describe('id or name; absent: all of them') })

/** Products of a segment that are named. */
const named = 5

/** What customers would buy next, as it was worked out last. */
export const recommendTool = defineTool({
  ...wordsOfTool('recommend', ['segment']),
  effect: 'reads',
  input,
  narrowed: (catalogue) => input.extend({ segment: segmentField(catalogue).optional() }),
  run: ({ segment: said }, context) =>
    orCannot(async () => {
      const { snapshot, segmentation, views, minCustomers } = await standing(context.action)
      const { recommendations } = views
      if (recommendations === undefined)
        return { kind: 'cannot', text: say((words) => words.missing.recommend), offers: [] }
      const asked = said === undefined ? undefined : segmentNamed(segmentation, said).id
      const mayTell = await toldSegments(context)
      const segments = recommendations.segments
        .filter(({ segment }) => asked === undefined || segment === asked)
        .map(({ segment, products }) => ({
          segment,
          name: nameOfSegment(segmentation, segment),
          products: products
            .filter(({ customers }) => customers >= minCustomers && mayTell.segments.has(segment))
            .slice(0, named)
            .map((product, index) => {
              const text = alike(readableName(product.name))
              return {
                ...product,
                text,
                fact: toolFact(snapshot.id, {
                  id: `${segment}.${index + 1}`,
                  label: {
                    en: en.recommend.labels.customers(text.en),
                    zh: zh.recommend.labels.customers(text.zh),
                  },
                  value: product.customers,
                  unit: 'customers',
                  population: segment,
                }),
              }
            }),
        }))
      const told = segments.filter(({ products }) => products.length > 0)
      if (told.length === 0) return { kind: 'withheld', text: say((words) => words.recommend.none), offers: [] }
      const { holdOut } = recommendations
      const tested = holdOut.comparisons.find(({ mode }) => mode === 'new')?.methods[0]
      const facts = {
        hit:
          tested &&
          toolFact(snapshot.id, {
            id: 'hit',
            label: say((words) => words.recommend.labels.hit),
            value: tested.hitRate,
            unit: 'share',
            kind: 'share',
            customers: holdOut.customers,
            interval: { low: tested.low, high: tested.high, level: 0.95 },
          }),
        top: toolFact(snapshot.id, {
          id: 'top',
          label: say((words) => words.recommend.labels.top),
          value: holdOut.top,
          unit: 'products',
          customers: recommendations.customers,
        }),
      }
      const [first] = told
      return foundResult({
        reading:
          asked === undefined || first === undefined
            ? say((words) => words.recommend.reading)
            : fillText(
                say((words) => words.recommend.readingOne),
                { segment: first.name },
              ),
        facts: [
          ...told.flatMap(({ products }) => products.map(({ fact }) => fact)),
          ...(facts.hit === undefined ? [] : [facts.hit, facts.top]),
        ],
        sentences: [
          ...told.slice(0, 4).flatMap(({ name, products: [best, ...others] }) =>
            best === undefined
              ? []
              : [
                  fillSentence(
                    say((words) => words.recommend.first),
                    { segment: nameSlot(name), product: nameSlot(best.text), customers: slotOf(best.fact) },
                  ),
                  ...(told.length > 1 || others.length === 0
                    ? []
                    : [
                        fillSentence(
                          say((words) => words.recommend.others),
                          { products: others.map(({ text }) => [nameSlot(text)]) },
                        ),
                      ]),
                ],
          ),
          facts.hit === undefined
            ? fillSentence(
                say((words) => words.recommend.untested),
                {},
                'caution',
              )
            : fillSentence(
                say((words) => words.recommend.hit),
                { hit: slotOf(facts.hit), top: slotOf(facts.top) },
                'caution',
              ),
          ...(first === undefined
            ? []
            : [
                fillSentence(
                  say((words) => words.recommend.next),
                  { segment: nameSlot(first.name) },
                  'next',
                ),
              ]),
        ],
        table: {
          columns: (['segment', 'product', 'customers', 'share'] as const).map((id) => ({
            label: say((words) => words.recommend.columns[id]),
            align: id === 'segment' || id === 'product' ? 'left' : 'right',
          })),
          rows: told.flatMap(({ name, products }) =>
            products.map(({ text, customers, share }) => [
              name,
              text,
              localizeFigure(customers, 'customers'),
              alike(formatShare(share)),
            ]),
          ),
          more: 0,
        },
        how: { sentence: say((words) => words.recommend.how) },
        snapshot: snapshot.id,
        ...(snapshot.asOf === undefined ? {} : { asOf: snapshot.asOf }),
        rows: segments.length,
        withheld: segments.length - told.length,
        links: [
          { kind: 'file', label: { en: 'list of customers', zh: '客户名单' }, path: 'report/recommendations.csv' },
        ],
      })
    }),
})
