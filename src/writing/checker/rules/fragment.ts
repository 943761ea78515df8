import type { Language } from '../../../language/language.ts'
import { inOrder } from '../lexicon/in-order.ts'
import type { Reading } from '../reading.ts'
import { faultAt, type Rule } from '../rule.ts'

/** A noun with nothing said of it: closed lists, so that "Thank these customers" stays a sentence. */
const nounAlone: Record<Language, RegExp> = {
  en: inOrder(
    'i',
    /^(?:(?:these|those|the|this|our|such|all|most|a|an)\s)*/,
    /(?:(?:recent|frequent|occasional|regular|loyal|big|small|high|low|large|new|old|active|inactive|lapsed|one-time|infrequent|average|typical|long-term|valuable|value|spending|spend|volume|tenure|and|very)[\s-])*/,
    /(?:(?:group|segment) of )?/,
    [/customers?|buyers?|shoppers?|spenders?|clients?|group|segment|people|shop|store/],
    /(?: (?:is|are|wants?|needs?|has|have|may|might|could|should|will|can|tend to))?$/,
  ),
  zh: inOrder(
    '',
    /^/,
    /(?:(?:这些|那些|这群|该|此类|一群|最近|近期|长期|短期|一次性|偶尔|高频|低频|高|低|中|频繁|频|消费|价值|活跃|沉睡|流失|新|老|大|小|额|客单价?|净值|忠诚|传统|普通|主要|核心|年轻|的|、|和|与|且|又|兼|较|很)+)?/,
    /(?:客户|顾客|群体|客群|买家|用户|人群|消费者|店铺)$/,
  ),
}
/** A column and its value, with a colon between them. */
const columnAndValue = /^[\p{L}]{1,8}[：:]\s?[\p{L}\ue000-]{1,12}$/u

/** A sentence says something of something: a noun alone is none. */
export const fragmentRule: Rule = (reading: Reading) => {
  const { language, shape, reader } = reading.context
  if (shape === 'line' || reader === 'customer') return []
  const bare = reading.text.replace(/[.!?。！？…"'”’」』\s]+$/u, '').trim()
  const isFragment = nounAlone[language].test(bare) || (language === 'zh' && columnAndValue.test(bare))
  return isFragment ? [faultAt(reading, 'incomplete', { start: 0, end: reading.text.length })] : []
}
