import type { Language } from '../../../src/language/language.ts'

/** Texts of a variant; "code", "rule", "model" or "repaired" says who wrote a sentence, "!" that it interprets. */
interface SampleText {
  handle: string
  summary: string
  who: string[]
  wants: string[]
  risks: string[]
  actions: string[]
  mail: string[]
  subject: { subject: string; preheader: string; action: string }
  push: { title: string; body: string }
  sms: string
}

const stockists: SampleText = {
  handle: 'Steady stockists',
  summary: 'code They order often and bring in {revenue.share} of all revenue.',
  who: ['code The typical customer ordered {frequency.median} and spent {monetary.median}.'],
  wants: ['code {product:20725.share} of them bought the red lunch bag.', 'model! A reliable shelf matters to them.'],
  risks: ['rule! An empty shelf would send them elsewhere.'],
  actions: ['repaired! Tell them first when a favourite is back.'],
  mail: ['model! Your favourites are back on the shelf.', 'model! Have a look before the season begins.'],
  subject: { subject: 'Back on the shelf', preheader: 'The bags that sell themselves', action: 'See what is back' },
  push: { title: 'Back in stock', body: 'The red lunch bag is here again.' },
  sms: 'The red lunch bag is back. Reply STOP to opt out',
}

const regulars: SampleText = {
  ...stockists,
  handle: 'Quiet regulars',
  summary: 'code They ordered {frequency.median}, the last time {recency.median} ago.',
  who: ['code They are {customers.share} of all customers.'],
  wants: [],
}

const zhStockists: SampleText = {
  handle: '稳定进货客',
  summary: 'code 他们下单频繁，贡献了 {revenue.share} 的销售额。',
  who: ['code 典型客户下过 {frequency.median}，共消费 {monetary.median}。'],
  wants: ['code 其中 {product:20725.share} 买过红色午餐袋。', 'model! 货架稳定对他们很重要。'],
  risks: ['rule! 缺货会让他们转向别家。'],
  actions: ['repaired! 心仪的商品到货时，最先告诉他们。'],
  mail: ['model! 您常买的商品又到货了。', 'model! 旺季之前，来看看吧。'],
  subject: { subject: '常买的商品到货了', preheader: '好卖的午餐袋回来了', action: '看看到货商品' },
  push: { title: '到货提醒', body: '红色午餐袋又有货了。' },
  sms: '红色午餐袋又有货了。回复TD退订',
}

const zhRegulars: SampleText = {
  ...zhStockists,
  handle: '安静的常客',
  summary: 'code 他们下过 {frequency.median}，上次下单距今 {recency.median}。',
  who: ['code 他们占全体客户的 {customers.share}。'],
  wants: [],
}

/** By segment, its variants. */
export const sampleTexts: Record<Language, SampleText[][]> = {
  en: [[stockists, { ...stockists, handle: 'Shelf keepers' }], [regulars]],
  zh: [[zhStockists, { ...zhStockists, handle: '常备货客' }], [zhRegulars]],
}
