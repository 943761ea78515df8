import type { Language } from '../../../language/language.ts'
import type { Fault } from '../fault.ts'
import { anyOf } from '../lexicon/any-of.ts'
import { inOrder } from '../lexicon/in-order.ts'
import { blank } from '../plain-text.ts'
import type { Reading } from '../reading.ts'
import { faultsOf, type Rule } from '../rule.ts'

/** What the shop would have to keep, and nobody said that it can. */
const promises: Record<Language, RegExp> = {
  en: anyOf(
    'gi',
    /\b(?:reply|answer|respond|response|help)\w* (?:\w+ )?(?:immediately|instantly|at once|right away|within (?:minutes|hours|the hour))/,
    /\b(?:immediate|instant) (?:reply|answer|response|help|assistance)\b|\bno waiting\b|\b(?:around|round) the clock\b/,
    /\b(?:next|same)[- ]day (?:delivery|dispatch)\b|\bwe(?:'ll| will) (?:deliver|dispatch|ship)\b/,
    /\b(?:is|are) (?:now |back |still )?(?:available|in stock)\b|\bback in stock\b/,
    /\b(?:nearby|nearest|local) (?:\w+ )?(?:shops?|stores?|branch(?:es)?)\b|\bour (?:online )?catalogu?e\b/,
  ),
  zh: anyOf(
    'g',
    /(?:立即|马上|立刻|即时|第一时间)(?:会)?(?:得到|收到|获得)?(?:回复|答复|解答|响应|发货|送货|送达)|无需等待|全天候|随时在线/,
    /(?:安排|保证|负责)(?:送货|发货|配送)|当日(?:达|发)|次日达/,
    /有现货|现货供应|已?到货|库存充足|附近的?(?:门店|店铺|商店|分店)|线下门店/,
  ),
}

/** When something would arrive, or until when it would have to be ordered. */
const arrivals: Record<Language, RegExp> = {
  en: anyOf(
    'gi',
    inOrder(
      '',
      /\b(?:(?:get|have|receive) (?:it|them|yours?|your \w+)|arriv(?:es?|ing)|deliver(?:ed|y)|with you|at your door|in time)\b/,
      /[^.!?]{0,30}?\b(?:by|before|on|until|for|within|in)\b[^.!?]{0,12}?/,
      /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|christmas|easter|hours|days|the weekend)\b/,
    ),
    inOrder(
      '',
      /\border (?:by|before|until) (?:\w+ ){0,2}?/,
      /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|tomorrow|tonight|christmas)\b/,
    ),
  ),
  zh: anyOf(
    'g',
    /(?:周|星期|礼拜)[一二三四五六日天](?:之?前|就|便)?(?:能|可|可以|即可)?(?:送达|收到|到手|到家|下单)/,
    /(?:今天|明天|当天|次日)[^，。！]{0,6}(?:送达|收到)/,
  ),
}

/** Names of days are read too, whatever the facts say of days. */
function arrivalsIn(reading: Reading): Fault[] {
  const open = reading.terms.reduce((rest, { start, end }) => blank(rest, start, end), reading.text)
  return faultsOf(reading, 'offer', [arrivals[reading.context.language]], open)
}

/** What would have passed between the shop and this reader. */
const happened: Record<Language, RegExp> = {
  en: anyOf(
    'gi',
    /\bthank(?:s| you) for (?:\w+ )?(?:reaching out|contacting|writing to|visiting|waiting|joining|signing up|subscribing|your (?:message|question|enquiry|inquiry|patience|interest|visit|feedback|review|call|reply))\b/,
    /\bwe understand (?:that )?you\b|\b(?:as|like) you (?:asked|requested)\b|\byou(?:'ve| have)? (?:asked|requested|contacted|told) us\b/,
    /\b(?:your )?order (?:is |was |has been |have been )?(?:repeated|placed|confirmed|processed|shipped|dispatched|received|completed)\b/,
    /\byour (?:cart|wish ?list)\b|\byour (?:brand[- ])?new (?:purchases?|order)\b/,
    /\bwelcome to (?:our|the) (?:\w+ )?(?:shop|store|family|community|club|world)\b/,
  ),
  zh: anyOf(
    'g',
    /感谢您?的?(?:来信|来电|咨询|询问|反馈|留言|等待|耐心|关注|来访|参与|注册|评价)|(?:您|你)(?:之前|此前)?(?:咨询|询问|反馈|提出|提到)的/,
    /(?:订单|下单)(?:已|已经)?(?:成功|完成|确认|提交|发出|发货)|(?:您|你)的(?:购物车|收藏)/,
    /(?:新|刚|刚刚)(?:买|购买|下单|入手)的|欢迎(?:您|你)?加入/,
  ),
}

/** To customers nothing is promised that no campaign defines, and nothing told of dealings with them that nobody knows of. */
export const promiseRule: Rule = (reading) => {
  const { reader, language } = reading.context
  if (reader !== 'customer') return []
  return [
    ...faultsOf(reading, 'offer', [promises[language]]),
    ...arrivalsIn(reading),
    ...faultsOf(reading, 'trait', [happened[language]]),
  ]
}
