import type { Whole } from '../lexicon/wholes.ts'
import type { Reading } from '../reading.ts'
import { findWhole } from './find-whole.ts'
import type { HeldFigure } from './hold-figure.ts'

/** What a Chinese sentence says that a figure is a share of, in the words around it. */
export function wholeNamedZh({ words }: Reading, { start, end }: HeldFigure): Whole | undefined {
  const before = words.slice(Math.max(0, start - 24), start)
  const after = words.slice(end, end + 16)
  const behind = /^\s?的?\s?([^，。；：、（）\ue002]{0,10})/.exec(after)?.[1] ?? ''
  // "Whose rate is 5 %" says what sort of customers, not a share of them.
  const isRelative = /(?:为|是|达到?)\s?$/.test(before)
  const named =
    /^\s?的/.test(after) && !isRelative
      ? findWhole(behind.split(/来自|属于|在|被|买过|集中/)[0] ?? behind, 'zh')
      : undefined
  if (named !== undefined) return named
  const share =
    /占([^，。；：\ue002占]{0,12}?)(?:总数|总额|总量)?(?:的)?\s?(?:约|近|逾|大约|只有|仅|达|高达)?\s?$/.exec(
      before,
    )?.[1]
  if (share !== undefined && share !== '' && !/^(?:比|到|了|据)/.test(share)) return findWhole(share, 'zh', true)
  const counted = /论\s?(销售额|营收|订单|人数|客户|消费额|消费)，[^，。；\ue002]{0,10}占\s?$/.exec(before)?.[1]
  if (counted !== undefined) return findWhole(counted, 'zh')
  const given = /(?:贡献|带来)(?:了)?(?:全部|全体)?(销售额|营收|订单|客户|消费额)的\s?(?:约|近|逾)?\s?$/.exec(
    before,
  )?.[1]
  if (given !== undefined) return findWhole(given, 'zh')
  const subject =
    /(销售额|营收|订单|人数|客户|消费额)(?:却|则|也|仅|只|就|竟|平均)*占(?:到|了)?\s?(?:约|近|逾|大约|只有|仅|达|高达)?\s?$/.exec(
      before,
    )?.[1]
  if (subject !== undefined) return findWhole(subject, 'zh')
  const every = /(销售额|营收|订单|消费额|支出|花费)(?:里|中)(?:就|约)?有\s?$/.exec(before)?.[1]
  if (every !== undefined) return findWhole(every, 'zh')
  const owner = /(销售额|营收|订单|消费额|支出|花费|件数)(?:中|里|当中)?的\s?(?:约|近|逾|大约)?\s?$/.exec(before)?.[1]
  if (owner !== undefined) return findWhole(owner, 'zh')
  const ratio =
    /([^，。；：\ue002]{1,8})(?:占比|份额)(?:却|则|也|仅|只)?(?:为|是|达|达到|高达|只有|有|约)*\s?[（(]?\s?$/.exec(
      before,
    )?.[1]
  if (ratio !== undefined) return findWhole(ratio, 'zh')
  const bare = /(人数|销售额|营收)(?:却|则|也|仅|只)?(?:不到|不足|超过|约|近|逾|为)\s?$/.exec(before)?.[1]
  if (bare !== undefined) return findWhole(bare, 'zh')
  return /(?:贡献|带来)(?:了)?\s?$/.test(before) ? findWhole(behind, 'zh') : undefined
}
