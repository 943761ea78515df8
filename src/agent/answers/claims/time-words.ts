import type { Language } from '../../../language/language.ts'
import { anyOf } from '../../../writing/checker/lexicon/any-of.ts'

/** Names of times that stand in no result: "rose from November to October" may be the wrong way round where nothing holds either month. */
export const timeWords: Record<Language, RegExp> = {
  en: anyOf(
    'g',
    /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|(?<!^)\bMay\b/,
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\bQ[1-4]\b|\b(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|Christmas|Easter)\b/,
    /\b(?:first|second|third|fourth|last|next|previous) (?:half|quarter|month|week|year|day)\b/,
  ),
  zh: anyOf(
    'g',
    /[一二三四五六七八九十]+月|(?:周|星期)[一二三四五六日天末]|[一二三四上下本]个?(?:季度|半年|月|周)|[春夏秋冬](?:季|天)|圣诞|春节|去年|今年|前年/,
  ),
}
