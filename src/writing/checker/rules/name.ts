import { deniedColumn } from '../claims/denied-column.ts'
import type { FoundName } from '../claims/find-names.ts'
import type { KnownName } from '../claims/known-names.ts'
import type { Fault } from '../fault.ts'
import { deadlines } from '../lexicon/deadlines.ts'
import { placeWords } from '../lexicon/places.ts'
import type { Reading } from '../reading.ts'
import { faultAt, faultsOf, type Rule } from '../rule.ts'

/** Names are those of this sheet’s cited facts: no other segment, no other product, none that is made up. */
export const nameRule: Rule = (reading) => [
  ...reading.names.filter((name) => !isLicensed(name, reading)).map((name) => faultAt(reading, 'name', name)),
  ...faultsOf(reading, 'name', [placeWords[reading.context.language]]).filter(
    (fault) => !/^(?:turkey|china|jersey|chad|jordan|georgia)$/.test(fault.found),
  ),
  ...unknownNames(reading),
]

const isLicensed = (found: FoundName, reading: Reading): boolean =>
  found.names.some((name) => licenses(name, found, reading))

function licenses(name: KnownName, found: FoundName, { context, facts, text, words }: Reading): boolean {
  const isOwnSheet = name.segment === context.sheet.segment
  if (name.kind === 'segment' || name.kind === 'segment-id') return isOwnSheet
  if (facts.some(({ id }) => id === name.fact)) return true
  if (name.kind === 'day') {
    if (context.reader === 'customer') return !deadlines.test(words)
    const ids = facts.map(({ id }) => id)
    return !ids.some((id) => id.startsWith('weekday:')) && isAdviceOnTime(words, ids)
  }
  if (name.kind === 'time') return !facts.some(({ id }) => id.startsWith('daytime:'))
  // A column or value that is also a common word names nothing by itself.
  if (name.kind === 'header')
    return (
      !/[A-Z_].*[A-Z_]|[_()\d]/.test(found.text) || facts.some(({ id }) => id.startsWith(`attribute:${found.text}`))
    )
  if (name.kind === 'value' && deniesColumn(found.text, facts)) return true
  if (name.kind === 'value') return !/[\s\d]/.test(text.slice(found.start, found.end))
  return false
}

/** "No internet service" tells the No of a cited column InternetService. */
const deniesColumn = (said: string, facts: Reading['facts']): boolean => {
  const [, denied] = /^(?:no|without) (.+)$/i.exec(said) ?? []
  return denied !== undefined && facts.some((fact) => deniedColumn(fact) === denied.toLowerCase())
}

/** A day is named as the time to send where the facts are about the weekend or the hours. */
const isAdviceOnTime = (words: string, ids: string[]): boolean =>
  ids.some((id) => /^(?:weekend|working_hours|evening|morning)_share/.test(id)) ||
  /\b(?:send|schedule|mail|test|post)\b|发送|推送|安排/i.test(words)

/** Quoted strings and capitalised names that no sheet knows. */
function unknownNames(reading: Reading): Fault[] {
  const { language, shape, reader } = reading.context
  const speaksOfGoods =
    reading.figures.length > 0 || /\b(?:bought|buy|product|purchase|item)|买|购|商品/i.test(reading.words)
  const quoted = faultsOf(reading, 'name', [/["“「『《]([^"“”「」『』《》]{2,80})["”」』》]/g]).filter(
    ({ start, end, found }) =>
      speaksOfGoods &&
      !/^.[\ue000-\ue00f\s]+.$/.test(reading.words.slice(start, end)) &&
      !isWording(reading.words, start, end) &&
      found !== '',
  )
  if (language === 'zh' || shape === 'line') return quoted
  // A sentence begins with a capital, and so does what follows a colon; a run of two capitalised words within it is a name.
  const inside = /(?<=[a-z,;'"\ue000-\ue00f] )(?:[A-Z][a-z'-]+)(?: (?:of |the |and |de )?[A-Z][a-z'-]+)+/g
  const cited = reading.facts.flatMap(({ label }) => label.en.toLowerCase())
  const isPartOfCited = (name: string): boolean =>
    cited.some((label) =>
      name
        .toLowerCase()
        .split(' ')
        .every((word) => label.includes(word)),
    )
  const capitals =
    reader === 'customer'
      ? []
      : faultsOf(reading, 'name', [inside]).filter(
          ({ found }) =>
            !isPartOfCited(found) && !/^(?:Black Friday|Cyber Monday|Google Ads|Instagram Stories)$/.test(found),
        )
  return [...quoted, ...capitals]
}

/** Words in quotes that are a wording, not a name: the label of a button, a subject line. */
const isWording = (words: string, start: number, end: number): boolean =>
  /^\s?(?:按钮|字样|话题|主题|栏目|标签|文案|消息|这一|为题|的理由)|^\s?(?:button|label|headline|subject|link|message|page|note|section)\b/i.test(
    words.slice(end),
  ) ||
  /(?:button|label|headline|subject(?: line)?|link|called|titled|saying|按钮|主题|标题|文案|写上|题为)\s?[:：]?\s?$/i.test(
    words.slice(Math.max(0, start - 16), start),
  )
