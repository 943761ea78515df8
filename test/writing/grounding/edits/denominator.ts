import type { Edit, EditScene } from '../corruption.ts'
import { replaceByTable } from '../protected-spans.ts'

const english = [
  [/(?<=[\d%] )of (?:all )?revenue\b/g, 'of all customers', 'of all orders'],
  [/\bof (?:all )?revenue(?= comes)/g, 'of all orders'],
  [/(?<=% )of (?:all customers|our customers|customers|the base)(?! (?:is|are)\b)/g, 'of all revenue', 'of all orders'],
  [/(?<=for [\d.]+% )of the segment's customers\b/g, "of the segment's orders", "of the segment's revenue"],
  [/(?<=[%nfr] )of (?:the segment's|these) customers(?= (?:bought|are))/g, "of the segment's orders"],
  [/(?<=by [\d.]+% )of these customers\b/g, 'of these orders', 'of the revenue'],
  [/(?<=% |of )the orders of this segment\b/g, 'the customers of this segment'],
  [/(?<=% |third |quarter |fifth )of (?:the segment's|their) orders\b/g, 'of these customers', 'of their spend'],
  [/(?<=Every (?:third|fifth) )customer\b/g, 'order'],
  [/(?<=half|third|quarter|fifth|tenth|five|ten|six|eight|four) of (?:our|the) customers\b/g, ' of the orders'],
  [/(?<=% )of orders(?= are)/g, 'of customers', 'of revenue'],
  [/\bof (?:each|a) customer's orders\b/g, 'of all customers', 'of revenue'],
  [/\bof the items they buy\b/g, 'of the orders they place'],
  [/(?<=% )of them(?= bought| are)/g, 'of their orders'],
  [/(?<=by [\d.]+% )of them\b/g, 'of revenue'],
  [/(?<=% )of a customer's spend\b/g, 'of all orders', "of the shop's revenue"],
  [/(?<=to [\d.]+% )of the segment\b(?!['’])/g, 'of the revenue'],
] as const
const chinese = [
  [/(?<=% 的)销售额/g, '订单', '客户'],
  [/(?<=成多?的|一半的|以上的)销售额/g, '订单'],
  [/^销售额的(?=百分之)/g, '订单的'],
  [/占全体客户的/g, '占全部销售额的', '占全部订单的'],
  [/占客户总数的/g, '占销售额的', '占订单总数的'],
  [/(?<=[%成半多一] ?的)客户(?=买过)/g, '订单里'],
  [/(?<=[%成半多一] ?的)客户(?=在英国|来自)/g, '订单', '销售额'],
  [/(?<=[%\d点一二三四五六七八九十] ?的)人(?=买过)/g, '订单'],
  [/(?<=[%成半多一二三四五六七八九十] ?的)订单(?=在(?:上午|下午|周|工作))/g, '客户', '销售额'],
  [/的订单(?=占|平均占)/g, '的销售额', '的客户'],
  [/占订单的/g, '占销售额的', '占客户的'],
  [/(?<=英国|德国)客户占/g, '订单占', '销售额占'],
  [/(?<=来自(?:德国|法国))的占/g, '的订单占', '的销售额占'],
  [/(?<=买过 [^的]+ 的)客户占/g, '订单占'],
  [/(?<!净)消费额的/g, '订单的'],
  [/的花费用在/g, '的订单用在'],
  [/客户占比/g, '销售额占比', '订单占比'],
  [/(?<=上午)订单的平均/g, '销售额的平均'],
  [/客户里就有一位/g, '买家的订单里就有一单'],
] as const

/** A share told as one of something else, where that other share is another figure or on no sheet. */
export const changeDenominator: Edit = (scene) => {
  if (scene.source.reader === 'customer') return []
  const shares = totalShares(scene)
  const cited = scene.cited.filter((fact) => fact.id.endsWith('.share')).map((fact) => 100 * fact.value)
  // Where both shares are nearly one figure, the sentence would stay about true.
  if (cited.some((value) => shares.some((share) => Math.abs(value - share) < 3))) return []
  return replaceByTable(scene, scene.language === 'en' ? english : chinese)
}

/** In percent: what the segment has of customers, revenue and orders, but for the shares that the text cites. */
function totalShares(scene: EditScene): number[] {
  const orders = scene.sheet.facts.find((fact) => fact.id === 'orders')
  const ofOrders = orders?.all === undefined ? [] : [(100 * orders.value) / orders.all.value]
  const shares = scene.sheet.facts.filter(
    (fact) => ['customers.share', 'revenue.share'].includes(fact.id) && !scene.source.facts.includes(fact.id),
  )
  // A share of a segment's own customers or orders has nothing to be mistaken for among these.
  const ofAll = scene.cited.some((fact) => ['customers.share', 'revenue.share'].includes(fact.id))
  return ofAll ? [...ofOrders, ...shares.map((fact) => 100 * fact.value)] : []
}
