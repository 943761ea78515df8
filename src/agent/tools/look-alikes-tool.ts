import { z } from 'zod'
import { recommend } from '../../actions/recommend.ts'
import { nameOfSegment, standing } from '../../actions/standing.ts'
import { localizeFigure } from '../../facts/format.ts'
import { shownName } from '../../facts/shown-name.ts'
import { viewTexts as en } from '../../language/en/chat-views.ts'
import { viewTexts as zh } from '../../language/zh/chat-views.ts'
import { keptBackText } from '../../questions/privacy/kept-back-text.ts'
import { isTooFew } from '../../questions/run/guard.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { fileLink } from './file-link.ts'
import { fillSentence } from './fill-sentence.ts'
import { fillText } from './fill-text.ts'
import { foundResult } from './found-result.ts'
import { inBoth } from './in-both.ts'
import { orCannot, saidOf } from './or-cannot.ts'
import { segmentField } from './segment-field.ts'
import { nameSlot, slotOf } from './slots-of-facts.ts'
import { toldSegments } from './told-segments.ts'
import { defineTool } from './tool.ts'
import { toolFact } from './tool-fact.ts'
import { askerOf } from './with-desk.ts'
import { wordsOfTool } from './words-of-tool.ts'

const say = inBoth(en, zh)

const input = z.strictObject({
  like: z.array(z.string().min(1).max(200)).min(1).max(5).describe('products, by code or name'),
  segment: z.string().max(120).optional().describe('id; absent: all customers'),
})

const isCalled = (text: string, names: readonly string[]): boolean =>
  names.some((name) => name.trim().toLowerCase() === text.trim().toLowerCase())

const namesOf = (like: readonly string[]) => ({ en: like.join(', '), zh: like.join('、') })

/** Ranks customers by how much they buy like the buyers of products; it writes the list. */
export const lookAlikesTool = defineTool({
  ...wordsOfTool('look-alikes', ['like', 'segment']),
  effect: 'writes',
  input,
  narrowed: (catalogue) => input.extend({ segment: segmentField(catalogue).optional() }),
  proposes: ({ like }) =>
    fillText(
      say((words) => words.lookAlikes.propose),
      { products: namesOf(like) },
    ),
  lacks: async ({ like }, desk) => {
    if (!desk.catalogue.dimensions.some(({ id }) => id === 'product')) return undefined
    for (const product of like) {
      const near = await desk.lookUp('product', product, 3)
      if (near.some(({ value, label }) => isCalled(product, [value, label.en, label.zh]))) continue
      const similar = near.map(({ value, label }) => (value === label.en ? value : `${value} (${label.en})`))
      const unknown = new ShoalError('recommend/unknown-product', { product: shownName(product), similar })
      return { kind: 'cannot', text: saidOf(unknown), offers: [] }
    }
    return undefined
  },
  run: ({ like, segment }, context) =>
    orCannot(async () => {
      const { action } = context
      const { lookAlikes, snapshot, asOf } = await recommend.run(
        recommend.input.parse({ like, ...(segment === undefined ? {} : { segment }) }),
        action,
      )
      const { segmentation, minCustomers } = await standing(action)
      if (lookAlikes === undefined || lookAlikes.customers === 0)
        return { kind: 'cannot', text: say((words) => words.lookAlikes.none), offers: [] }
      const mayTell = await toldSegments(context)
      const sizes = segmentation.segments.filter(
        ({ id }) => lookAlikes.segment === undefined || id === lookAlikes.segment,
      )
      const others = sizes.reduce((sum, { customers }) => sum + customers, 0) - lookAlikes.customers
      const isTenthTold = (each: { segment: string; customers: number }): boolean =>
        each.customers >= minCustomers && mayTell.segments.has(each.segment)
      const leftOut = lookAlikes.firstTenth.filter((each) => each.customers > 0 && !isTenthTold(each))
      const left = leftOut.reduce((sum, each) => sum + each.customers, 0)
      // Who is not on the list is who bought it, or is like nobody who did; and beside the segments that are told, all of the first tenth tells of one that is not.
      const isKept =
        !askerOf(context).lifted &&
        (leftOut.length === 1 || [lookAlikes.first, others, left].some((count) => isTooFew(count, minCustomers)))
      const { labels } = en.lookAlikes
      const count = (id: 'first' | 'customers', value: number) =>
        toolFact(snapshot, { id, label: { en: labels[id], zh: zh.lookAlikes.labels[id] }, value, unit: 'customers' })
      const first = count('first', lookAlikes.first)
      const customers = count('customers', lookAlikes.customers)
      const tenths = lookAlikes.firstTenth.filter(isTenthTold).map((each) => {
        const name = nameOfSegment(segmentation, each.segment)
        return {
          name,
          fact: toolFact(snapshot, {
            id: each.segment,
            label: { en: labels.tenth(name.en), zh: zh.lookAlikes.labels.tenth(name.zh) },
            value: each.customers,
            unit: 'customers',
            population: each.segment,
          }),
        }
      })
      const [most] = tenths
      return foundResult({
        reading: fillText(
          say((words) => words.lookAlikes.reading),
          { products: namesOf(like) },
        ),
        facts: [...(isKept ? [] : [first, customers]), ...tenths.map(({ fact }) => fact)],
        sentences: [
          isKept
            ? fillSentence(keptBackText('list', minCustomers), {}, 'caution')
            : fillSentence(
                say((words) => words.lookAlikes.found),
                { customers: slotOf(customers), first: slotOf(first) },
              ),
          ...(most === undefined
            ? []
            : [
                fillSentence(
                  say((words) => words.lookAlikes.most),
                  { segment: nameSlot(most.name), tenth: slotOf(most.fact) },
                ),
              ]),
          fillSentence(
            say((words) => words.lookAlikes.file),
            {},
          ),
          fillSentence(
            say((words) => words.lookAlikes.next),
            {},
            'next',
          ),
        ],
        table: {
          columns: (['segment', 'customers'] as const).map((id) => ({
            label: say((words) => words.lookAlikes.columns[id]),
            align: id === 'segment' ? 'left' : 'right',
          })),
          rows: tenths.map(({ name, fact }) => [name, localizeFigure(fact.value, 'customers')]),
          more: lookAlikes.firstTenth.length - tenths.length,
        },
        how: { sentence: say((words) => words.lookAlikes.how) },
        snapshot,
        asOf,
        rows: lookAlikes.firstTenth.length,
        withheld: lookAlikes.firstTenth.length - tenths.length,
        links: [
          fileLink(
            'file',
            action.folder,
            lookAlikes.path,
            say((words) => words.lookAlikes.labels.list),
          ),
        ],
      })
    }),
})
