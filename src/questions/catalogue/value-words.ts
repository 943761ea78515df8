import { type ColumnConcept, chatColumnsEn, type ValueConcept } from '../../language/en/chat-columns.ts'
import { chatColumnsZh } from '../../language/zh/chat-columns.ts'
import type { ColumnNames } from './column-names.ts'

/** What says yes and no in columns of exports. */
const yesForms = new Set(['yes', 'y', 'true', 't', '1', '是', '有'])
const noForms = new Set(['no', 'n', 'false', 'f', '0', '否', '无', '没有'])

export const isYes = (value: string): boolean => yesForms.has(value.toLowerCase())
export const isNo = (value: string): boolean => noForms.has(value.toLowerCase())

/** How exports write values that have words of their own, by the column that holds them. */
const forms: readonly { of: ColumnConcept; is: RegExp; means: ValueConcept }[] = [
  { of: 'gender', is: /^(?:f|female|w|woman|女|女性)$/, means: 'female' },
  { of: 'gender', is: /^(?:m|male|man|男|男性)$/, means: 'male' },
  {
    of: 'churn',
    is: /^(?:yes|y|true|t|1|是|attrited customer|attrited|churned|left|exited|流失|已流失)$/,
    means: 'churned',
  },
  {
    of: 'churn',
    is: /^(?:no|n|false|f|0|否|existing customer|existing|stayed|retained|未流失|留存)$/,
    means: 'stayed',
  },
  { of: 'senior', is: /^(?:yes|y|true|t|1|是)$/, means: 'senior' },
  { of: 'contract', is: /^(?:month-to-month|monthly|month to month|月付)$/, means: 'monthly' },
  { of: 'contract', is: /^(?:one year|1 year|one-year|12 months|一年)$/, means: 'one-year' },
  { of: 'contract', is: /^(?:two year|two years|2 years?|two-year|24 months|两年)$/, means: 'two-years' },
  { of: 'internet', is: /^(?:fib(?:er|re)(?: optics?)?|光纤)$/, means: 'fibre' },
  { of: 'payment-method', is: /^electronic check$/, means: 'electronic-check' },
  { of: 'payment-method', is: /^mailed check$/, means: 'mailed-check' },
  { of: 'payment-method', is: /^bank transfer/, means: 'bank-transfer' },
  { of: 'payment-method', is: /^credit card/, means: 'credit-card' },
  { of: 'marital-status', is: /^(?:married|已婚)$/, means: 'married' },
  { of: 'marital-status', is: /^(?:single|未婚)$/, means: 'single' },
  { of: 'marital-status', is: /^(?:divorced|离异)$/, means: 'divorced' },
]

/** What a value of a column means, where such values have words of their own. */
export const meaningOf = (value: string, { concept }: ColumnNames): ValueConcept | undefined =>
  forms.find(({ of, is }) => of === concept && is.test(value.toLowerCase()))?.means

/** Other words for a value of a column: "women" for F, "with a partner" for Yes, "fibre" for Fiber optic. @param values of the column, this one among them */
export function valueWords(
  value: string,
  names: ColumnNames,
  values: readonly string[],
): { en: readonly string[]; zh: readonly string[] } {
  const meant = meaningOf(value, names)
  const plain = [value.replace(/\s*\(.*\)$/, ''), value.replaceAll('-', ' ')].filter((word) => word !== value)
  const en = [...plain, ...(meant === undefined ? [] : chatColumnsEn.values[meant])]
  const zh = [...plain, ...(meant === undefined ? [] : chatColumnsZh.values[meant])]
  const has = values.some(isYes) && isYes(value) && values.some(isNo)
  // Where another value says no in other words ("No internet service"), it is not known which of them is meant: then both have the words.
  const hasNot = values.some(isNo) && (isNo(value) || /^no /i.test(value))
  // Of 1 and 0 it is known only by the column's name that they say so: a class may be numbered too.
  const isSaid =
    !/^[01]$/.test(value) || names.concept !== undefined || names.en.some((name) => /^(?:has|is) /.test(name))
  if (names.concept !== 'churn' && isSaid && (has || hasNot)) {
    const say = has ? 'having' : 'lacking'
    en.push(...names.en.flatMap(chatColumnsEn[say]))
    zh.push(...names.zh.flatMap(chatColumnsZh[say]))
  }
  return { en, zh }
}
