import type { Language } from '../../../language/language.ts'
import { faultsOf, type Rule } from '../rule.ts'

/** Words of a shop and its trade. */
const trade: Record<Language, RegExp> = {
  en: /\b(?:shops?|stores?|shopping|shoppers?|orders?|ordered|ordering|products?|baskets?|shelf|shelves|purchas\w+|goods)\b/gi,
  zh: /店铺|本店|店里|门店|小店|逛店|这家店|店家|网店|下单|订单|商品|购买|购物|货架|新品/g,
}

/** Facts that only orders can give. */
const ofOrders = /^(?:frequency|recency|monetary|orders|revenue|average_order_value|interpurchase_time|product:)/

/** Where no orders are known, nothing is said of a shop: these may be the customers of a bank or of a telecom. */
export const businessRule: Rule = (reading) => {
  const { sheet, language } = reading.context
  return sheet.facts.length === 0 || sheet.facts.some(({ id }) => ofOrders.test(id))
    ? []
    : faultsOf(reading, 'trait', [trade[language]])
}
