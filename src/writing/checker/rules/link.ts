import { anyOf } from '../lexicon/any-of.ts'
import { faultsOf, type Rule } from '../rule.ts'

const links = [
  /\bhttps?:\/\/[^\s，。；）]+|\bwww\.[^\s，。；）]+/gi,
  /\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /\b[a-z0-9-]+\.(?:com|co\.uk|net|org|io|shop|store|cn|de|fr|eu|app|dev|info|biz|example)\b(?:\/[^\s，。；）]*)?/gi,
  anyOf(
    'g',
    /(?<![\d.,£$€¥])(?:\+\d{1,3}[\s-]?)(?:\(?\d{2,4}\)?[\s-]?){2,5}\d{2,4}\b/,
    /\b0\d{2,4}[\s-]\d{3,4}[\s-]?\d{3,4}\b|(?<!\d)1[3-9]\d{9}(?!\d)/,
    /\b(?:400|800)-\d{3,4}-\d{3,4}\b/,
  ),
]

/** Links, addresses and telephone numbers are those that the campaign gives. */
export const linkRule: Rule = (reading) => {
  const settled = reading.terms.reduce(
    (text, { start, end }) => text.slice(0, start) + '\ue003'.repeat(end - start) + text.slice(end),
    reading.text,
  )
  return faultsOf(reading, 'link', links, settled)
}
