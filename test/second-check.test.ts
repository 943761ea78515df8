import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimsOf } from '../scripts/second-check/claim.ts'
import { findingsIn } from '../scripts/second-check/findings.ts'
import { readShipped } from '../scripts/second-check/read-shipped.ts'
import { type Part, Sheet, type SheetFact, Shipped } from '../scripts/second-check/shipped.ts'

const both = (text: string): { en: string; zh: string } => ({ en: text, zh: text })
const higher = { relation: 'higher', ratio: 2, display: { en: '2 times the figure', zh: '是全体客户的 2 倍' } } as const
const fact = (given: Partial<SheetFact> & Pick<SheetFact, 'id'>): SheetFact => ({
  label: both(given.id),
  value: 4,
  unit: 'orders',
  kind: 'median',
  display: { en: '4 orders', zh: '4 单' },
  ...given,
})

const sheet = Sheet.parse({
  segment: 'S1',
  name: { en: 'Frequent buyers', zh: '高频客户' },
  hash: 'a1',
  facts: [
    fact({ id: 'frequency.median', all: { value: 2, display: { en: '2 orders', zh: '2 单' } }, comparison: higher }),
    fact({
      id: 'customers.share',
      unit: 'share',
      kind: 'share',
      value: 0.28,
      display: both('28%'),
      denominator: both('all customers'),
    }),
    fact({
      id: 'product:9.share',
      unit: 'share',
      kind: 'share',
      value: 0.12,
      label: both('Red Lamp'),
      display: both('12%'),
    }),
    fact({
      id: 'country:(other).share',
      unit: 'share',
      kind: 'share',
      label: both('country: other'),
      display: both('4%'),
    }),
  ],
})
const ids = sheet.facts.map(({ id }) => id)

type Given = { en?: Part[]; zh?: Part[]; subject?: string; copy?: string; facts?: string[] }
function shipped({ en, zh, subject = '', copy = '', facts = ids }: Given): Shipped {
  const language = en === undefined && zh !== undefined ? 'zh' : 'en'
  const sentence = (parts: Part[]) => ({ parts, facts, kind: 'evidence', origin: 'model' })
  const plain = { en: 'They come back, and it shows.', zh: '客户会再来，看得出来。' }[language]
  const lines = {
    en: ['See what is new', 'A few ideas', 'Look round', 'Have a look', 'Come and see us', 'New things have come in'],
    zh: ['来看看', '几个点子', '逛逛店铺', '看一看', '欢迎您', '新品到了'],
  }[language]
  const [first = '', preheader = '', action = '', title = '', push = '', sms = ''] = lines
  return Shipped.parse({
    persona: {
      language,
      handle: { en: 'Frequent buyers', zh: '高频客户' }[language],
      handleFacts: ['frequency.median'],
      summary: sentence(en ?? zh ?? [plain]),
      ...{ who: [], wants: [], risks: [], actions: [] },
    },
    copies: [
      {
        angle: 'thanks',
        email: { subject: subject || first, preheader, body: [sentence([copy || plain])], action },
        push: { title, body: push },
        sms,
        origins: { subject: 'model', preheader: 'rule', action: 'rule', title: 'rule', push: 'rule', sms: 'rule' },
        facts: ids,
      },
    ],
  })
}
const rulesFor = (given: Given): string[] => [
  ...new Set(
    findingsIn(
      claimsOf(shipped({ copy: given.zh ? '谢谢您的订单。' : 'Thank you for your orders.', ...given }), sheet, 'x'),
    ).map(({ rule }) => rule),
  ),
]

const orders = { fact: 'frequency.median', text: '4 orders' }
const ofAll = { fact: 'frequency.median', text: '2 orders' }
const share = { fact: 'customers.share', text: '28%' }
const ordersChinese = { fact: 'frequency.median', text: '4 单' }

describe('the second check', () => {
  it.each<[string, Given]>([
    [
      'a figure beside that of all customers',
      { en: ['They place more orders, ', orders, ' against ', ofAll, ' of all customers.'] },
    ],
    [
      'a product more often bought',
      {
        en: [
          { fact: 'product:9.share', text: 'Red Lamp' },
          ' was bought by ',
          { fact: 'product:9.share', text: '12%' },
          ' of them.',
        ],
      },
    ],
    [
      'Chinese',
      { zh: ['典型客户下过 ', ordersChinese, '，多于全体客户的 ', { fact: 'frequency.median', text: '2 单' }, '。'] },
    ],
    ['number words that count nothing', { en: ['Show them one of the new products at a time.'] }],
    ['copy that names a product', { subject: 'Have you seen Red Lamp?' }],
  ])('finds nothing in what is true: %s', (_, given) => {
    expect(rulesFor(given)).toEqual([])
  })

  it.each<[string, Given, string]>([
    ['a slot that is not its fact', { en: ['They have ', { ...orders, text: '5 orders' }, ' each.'] }, 'slot'],
    ['a fact that is not on the sheet', { en: ['They come back.'], facts: ['gone'] }, 'slot'],
    ['the figure of all customers as their own', { en: ['They have ', ofAll, ' in the typical case.'] }, 'slot'],
    ['a digit outside a slot', { en: ['They ordered 7 times.'] }, 'figure'],
    ['a number word', { en: ['They order seven times as much.'] }, 'figure'],
    ['a Chinese numeral', { zh: ['客户平均下过七单。'] }, 'figure'],
    ['a Chinese share', { zh: ['占客户的百分之九十。'] }, 'figure'],
    ['a direction', { en: ['They order less, only ', orders, ' against ', ofAll, ' of all customers.'] }, 'direction'],
    ['a direction without a figure', { zh: ['这些客户偶尔下单。'] }, 'direction'],
    ['a direction that no fact has', { en: ['They are big spenders indeed.'] }, 'direction'],
    ['a topic beside an adjective', { en: ['They have a low order frequency.'] }, 'direction'],
    ['a comparison in words alone', { en: ['They come in less than all customers.'] }, 'direction'],
    ['a superlative', { en: ['They are the most valuable of all.'] }, 'rank'],
    ['a trait', { en: ['They are price-sensitive shoppers.'] }, 'trait'],
    ['a Chinese trait', { zh: ['这些客户追求高端商品。'] }, 'trait'],
    ['the wrong whole', { en: ['They bring in ', share, ' of the revenue.'] }, 'unit'],
    ['an average that is a median', { en: ['On average they place ', orders, '.'] }, 'unit'],
    ['sex', { en: ['She comes back every time.'] }, 'personal'],
    ['age', { zh: ['多为年轻的顾客。'] }, 'personal'],
    ['an unknown product', { en: ['They come back for the Blue Kettle.'] }, 'name'],
    ['an offer as advice', { en: ['Send them a discount soon.'] }, 'offer'],
    ['an offer in copy', { copy: 'Use your voucher in the shop.' }, 'offer'],
    ['talk of segments', { copy: 'We thank our frequent buyers.' }, 'segment'],
    ['a figure in copy', { copy: 'Three new things have come in.' }, 'figure'],
    ['a product that few of them have', { subject: 'Running low on Red Lamp?' }, 'bought'],
    ['a line twice in a mail', { subject: 'Thank you for your orders.' }, 'repeated'],
    ['a word with the name of another fact in it', { en: ['These mothers come back.'] }, 'personal'],
    ['a half sentence', { en: ['They come back and'] }, 'whole'],
  ])('finds %s', (_, given, rule) => {
    expect(rulesFor(given)).toContain(rule)
  })

  it('reads a report and the list of a model’s run alike', () => {
    const written = shipped({})
    const report = { groups: [{ segments: [{ sheet, variants: [written] }] }] }
    const list = [{ segment: 'S1', sheet: 'a1', written }]
    const claims = readShipped('x.json', report, new Map())
    expect(claims).toHaveLength(9)
    expect(readShipped('x.json', list, new Map([['a1', sheet]]))).toEqual(claims)
  })

  it('imports nothing of what it checks', () => {
    const folder = join(import.meta.dirname, '../scripts/second-check')
    const imports = readdirSync(folder).flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/from '([^']+)'/g)].map(([, target]) => target),
    )
    expect(imports).toContain('zod')
    expect(imports.filter((target) => !/^(\.\/|zod$|node:)/.test(target ?? ''))).toEqual([])
  })

  it('stops at a sheet that it does not have', () => {
    expect(() => readShipped('x.json', [{ sheet: 'b2', written: shipped({}) }], new Map())).toThrow('b2')
  })
})
