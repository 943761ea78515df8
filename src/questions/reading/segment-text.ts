import type { FoundTime } from '../time/found-time.ts'
import type { Lexicon } from './build-lexicon.ts'
import { numberInWords } from './number-in-words.ts'
import type { Piece, Sense } from './sense.ts'
import type { Token } from './tokenise.ts'

interface Span {
  end: number
  senses: Sense[]
}

const figure = /^([£$€¥])?(\d[\d,]*(?:\.\d+)?[km]?)(%)?$/
const chineseNumeral = /^[一二两三四五六七八九十百千万零]$/
const scale = /^[万千百]$/

/** Numbers that begin at a token: in digits, in English words, in Chinese numerals. */
function numbersAt(tokens: readonly Token[], at: number): Span[] {
  const { key, text } = tokens[at]
  const found: Span[] = []
  const digits = text.replace(/,$/, '').match(figure)
  if (digits !== null) {
    const value = numberInWords(digits[2])
    const unit = digits[1] !== undefined ? 'money' : digits[3] !== undefined ? 'percent' : undefined
    if (value !== undefined) {
      found.push({ end: at + 1, senses: [{ kind: 'number', value: unit === 'percent' ? value / 100 : value, unit }] })
      const next = tokens[at + 1]?.key ?? ''
      const scaled = scale.test(next)
        ? numberInWords(`${digits[2].replaceAll(',', '')}${next}`)
        : numberInWords(`${digits[2]} ${next}`)
      if (scaled !== undefined && next !== '')
        found.push({ end: at + 2, senses: [{ kind: 'number', value: scaled, unit }] })
    }
    return found
  }
  const isWord = (value: number | undefined): value is number => value !== undefined && value > 0
  if (chineseNumeral.test(key)) {
    let end = at
    while (end < tokens.length && chineseNumeral.test(tokens[end].key)) end++
    const value = numberInWords(
      tokens
        .slice(at, end)
        .map((token) => token.key)
        .join(''),
    )
    return isWord(value) ? [{ end, senses: [{ kind: 'number', value, unit: undefined }] }] : []
  }
  if (key !== 'a' && key !== 'an') {
    const value = numberInWords(key)
    if (isWord(value)) found.push({ end: at + 1, senses: [{ kind: 'number', value, unit: undefined }] })
  }
  const pair = numberInWords(`${key} ${tokens[at + 1]?.key ?? '-'}`)
  if (isWord(pair)) found.push({ end: at + 2, senses: [{ kind: 'number', value: pair, unit: undefined }] })
  return found
}

function phrasesAt(tokens: readonly Token[], at: number, lexicons: readonly Lexicon[]): Span[] {
  return lexicons
    .flatMap((lexicon) => lexicon.get(tokens[at].key) ?? [])
    .flatMap(({ keys, sense }) =>
      at + keys.length <= tokens.length && keys.every((key, index) => tokens[at + index].key === key)
        ? [{ end: at + keys.length, senses: [sense] }]
        : [],
    )
}

const bounding = /^(?:than|least|most|over|under|above|below|exceeding|exactly|for|within|超|过|于|少|满|到)$/
const unit = /^(?:year|month|day|年|月|天)$/

/** "Over two years" is a span though a contract of two years is a value: such a name of a value means nothing there. */
function boundsSpan(tokens: readonly Token[], at: number, { end }: Span): boolean {
  const { key } = tokens[at]
  const isNumber = /^\d+$/.test(key) || numberInWords(key) !== undefined
  const before = at === 0 ? '' : tokens[at - 1].key
  return isNumber && bounding.test(before) && unit.test(tokens[end - 1].key) && end - at <= 3
}

function timesAt(tokens: readonly Token[], at: number, times: readonly FoundTime[]): Span[] {
  return times.flatMap(({ start, bare, end, meaning }): Span[] => {
    if (tokens[at].start !== start && tokens[at].start !== bare) return []
    // "November's revenue": the ending belongs to the token and not to the time.
    const last = tokens.findIndex((token) => token.end === end || (token.end === end + 2 && token.text.endsWith("'s")))
    return last < at ? [] : [{ end: last + 1, senses: [{ kind: 'time', meaning }] }]
  })
}

const contentKinds: ReadonlySet<Sense['kind']> = new Set([
  'measure',
  'dimension',
  'value',
  'time',
  'missing',
  'definition',
])

/**
 * Parts a text into pieces so that as few words as possible stay unknown, then into as few pieces as possible: the longest phrases win, in Chinese too, where no blanks part words.
 *
 * @returns all pieces in their order; one without senses is a word that nothing knows
 */
export function segmentText(
  text: string,
  tokens: readonly Token[],
  lexicons: readonly Lexicon[],
  times: readonly FoundTime[],
): Piece[] {
  const best: { cost: number; span: Span }[] = []
  const costAt = (at: number): number => (at >= tokens.length ? 0 : best[at].cost)
  for (let at = tokens.length - 1; at >= 0; at--) {
    const phrases = phrasesAt(tokens, at, lexicons).filter(
      (span) => !span.senses.some((sense) => sense.kind === 'value') || !boundsSpan(tokens, at, span),
    )
    const known = [...timesAt(tokens, at, times), ...phrases, ...numbersAt(tokens, at)]
    const sign = !/[\p{L}\p{N}]/u.test(tokens[at].key)
    const unknown: Span = { end: at + 1, senses: sign ? [{ kind: 'empty' }] : [] }
    let chosen = { cost: (sign ? 1 : 100) + costAt(at + 1), span: unknown }
    for (const span of known) {
      // Among as many pieces, those that name something.
      const cost = (span.senses.some((sense) => contentKinds.has(sense.kind)) ? 0.99 : 1) + costAt(span.end)
      if (cost < chosen.cost) chosen = { cost, span }
    }
    const all = known.filter((span) => span.end === chosen.span.end).flatMap((span) => span.senses)
    best[at] = { cost: chosen.cost, span: { end: chosen.span.end, senses: all.length > 0 ? all : chosen.span.senses } }
  }
  const pieces: Piece[] = []
  for (let at = 0; at < tokens.length; at = best[at].span.end) {
    const { end, senses } = best[at].span
    const last = tokens[end - 1]
    const words = text.slice(tokens[at].start, last.end)
    pieces.push({
      start: tokens[at].start,
      end: last.end,
      words,
      senses,
      plural: /[a-z]s$/.test(words) && last.text !== last.key,
    })
  }
  return pieces
}
