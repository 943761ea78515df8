import type { Fact } from '../../../facts/fact.ts'
import type { Language } from '../../../language/language.ts'

/** What a share is a share of. */
export type Whole = 'customers' | 'segment' | 'revenue' | 'orders' | 'spend' | 'items' | 'price'

/** The word for a whole, at the end of the noun phrase behind "of", or in the phrase around a Chinese percentage. */
export const wholeWords: Record<Language, readonly (readonly [RegExp, Whole])[]> = {
  en: [
    [/\b(?:revenue|sales|turnover|takings|income|earnings)\b/i, 'revenue'],
    [/\b(?:orders?|purchases|transactions|invoices)\b/i, 'orders'],
    [/\b(?:spend|spending|outlay|expenditure|money)\b/i, 'spend'],
    [/\b(?:items?|pieces|units|goods)\b|what they (?:buy|bought)/i, 'items'],
    [/\b(?:full price|list price|price)\b/i, 'price'],
    [
      /\bsegment(?!')|\bthis group\b|\bthem\b|\bthese (?:customers|buyers|shoppers|people)\b|\bthose here\b/i,
      'segment',
    ],
    [/\b(?:customers?|shoppers|buyers|people|clients|base|everyone|heads?|members|users|households)\b/i, 'customers'],
  ],
  zh: [
    [/销售额|营收|营业额|收入|业绩|流水/, 'revenue'],
    [/订单|下单量|单量/, 'orders'],
    [/消费额|消费|支出|花费|金额/, 'spend'],
    [/件数|件商品|商品被退|退回的商品/, 'items'],
    [/原价/, 'price'],
    [/该群体(?!的(?:订单|销售额|消费))|本群体|群体人数|该客群|这群客户|群体中/, 'segment'],
    [/客户|顾客|用户|买家|人数|人群|的人/, 'customers'],
  ],
}

/** What a fact is a share of, by its denominator; a rate without one is of the segment’s customers. */
export function wholeOf({ denominator, id }: Fact): Whole {
  const of = denominator?.en ?? ''
  if (of === 'all customers') return 'customers'
  if (of.includes('revenue')) return 'revenue'
  if (of.includes('orders')) return 'orders'
  if (of.includes('spend')) return 'spend'
  if (of.includes('items') || id.startsWith('return_rate')) return 'items'
  if (of.includes('price')) return 'price'
  return 'segment'
}
