import { anyOf } from '../any-of.ts'
import { inOrder } from '../in-order.ts'
import type { RoleWords } from '../role-words.ts'

/** All customers, by whatever name. */
const all = inOrder('', [
  inOrder('', /(?:全体|所有|全部|整体|店铺整体|全店|总体)(?:的)?/, /(?:复购)?(?:客户|顾客|用户|买家|消费者)?(?:群体)?/),
  /大盘|平均水平|客户总体|全店平均|店铺平均|整个客户群/,
]).source

export const rolesZh: RoleWords = {
  all: new RegExp(all),
  allBefore: anyOf(
    '',
    // 全体客户的, without a comparison or another figure between the two.
    `${all}[^，。；！？、\\ue002：高低多少更快慢长短近早（）()占]{0,14}$`,
    `${all}[：:]\\s?$`,
    `${all}(?:则|却|只|仅)?(?:高达|只有|至少|不少|大多)\\s?$`,
    inOrder(
      '',
      all,
      /[^，。；：！？\ue002]{0,10}(?:中位数|平均数|均值|平均|典型值|间隔|水平)(?:则|却)?(?:为|是|有|只有|：|:)?\s?$/,
    ),
    inOrder('', all, /(?:中|里)?(?:来)?看[，,]?\s?(?:则)?(?:为|是|有)?\s?$/),
    /后者(?:则|却|只|仅)?(?:为|是|有)?\s?$/,
  ),
  allAfter: inOrder('', /^\s?/, [
    inOrder('', /[（(]/, all, /(?![^）)]*\ue002)/),
    inOrder('', /(?:的)?/, all, /(?:水平|平均)/),
  ]),
  ownAfter: /^(?!)/,
  contrastBefore: inOrder(
    '',
    [/而不是|而非|不是|相比|相较于?|对比/, /高于|低于|多于|少于|超过|不及|长于|短于/, /\ue002\s?[对比]/],
    /\s?(?:约|近|逾)?\s?$/,
  ),
  ofFigureAfter: /^(?!)/,
  ofFigureBefore: /(?:全体|整体|所有|\ue002|平均)[^，。；]{0,6}的\s?$/,
}
