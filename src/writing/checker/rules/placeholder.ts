import { anyOf } from '../lexicon/any-of.ts'
import { faultsOf, type Rule } from '../rule.ts'
import { overlaps } from '../span.ts'

const placeholders = [
  /\[[^\]\n]{1,60}\]|【[^】\n]{0,12}(?:姓名|名称|品牌|店铺|商品|链接|日期|填写|插入|您的|客户)[^】\n]{0,12}】/g,
  /\{\{?[^{}\n]*\}?\}?|<[^<>\n]{1,60}>|\$\{?[A-Za-z_]\w*\}?|%[A-Z_]{3,}%|%s\b/g,
  /\bX{3,}\b|(?<![A-Za-z])[xX]{2,}(?=\s?(?:%|days|orders|天|单|元|折))|某某|○○+|××+|_{3,}|…{3,}|\.{5,}/g,
  anyOf(
    'gi',
    /\b(?:TBD|TBC|TODO|FIXME|lorem ipsum|placeholder)\b/,
    /\binsert (?:the |your |a |product |name|here)/,
    /\b(?:your|the) (?:brand|company|shop|store|product) name(?: here)?\b/,
    /\b(?:first|last|customer|product|brand|company)[ _]?name\b(?= here|,|\b_)/,
    /此处(?:填写|插入)|(?:填写|插入)(?:姓名|品牌|商品|链接)|待(?:定|补充|填)/,
  ),
]

/** What a template has left open; the place of a campaign’s code is filled when the message is sent. */
export const placeholderRule: Rule = (reading) => {
  const { slots, names, terms } = reading
  return faultsOf(reading, 'placeholder', placeholders, reading.text).filter(
    (fault) =>
      !slots.some((slot) => overlaps(slot, fault)) &&
      !terms.some((term) => overlaps(term, fault)) &&
      !names.some((name) => name.start <= fault.start && fault.end <= name.end) &&
      !/^\{[a-z]:/.test(fault.found),
  )
}
