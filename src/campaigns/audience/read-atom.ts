import type { AudienceWanted } from '../../language/error-data.ts'
import { type Atom, type Comparison, comparisons, type Top } from './expression.ts'
import type { TokenReader } from './token-reader.ts'
import { keywordOf, type Prefix, prefixOf, tierOf } from './words.ts'

/** Reads one property of customers. @throws ShoalError audience/syntax */
export function readAtom(tokens: TokenReader): Atom {
  const { next } = tokens
  if (next.is !== 'word' && next.is !== 'quoted') throw tokens.fault(['term'])
  if (next.is === 'word') {
    const keyword = keywordOf(next.text)
    if (keyword === 'all') {
      tokens.take()
      return { is: 'all' }
    }
    if (keyword === 'bought') return readBought(tokens)
    if (keyword !== undefined) throw tokens.fault(['term'])
    const second = tokens.ahead(1)
    if (second.is === 'mark' && second.text === ':') return readPrefixed(tokens, prefixOf(next.text))
    if (prefixOf(next.text) === 'predicted') {
      tokens.take()
      return readScore(tokens)
    }
  }
  return readComparison(tokens, tokens.take().text)
}

function readBought(tokens: TokenReader): Atom {
  tokens.take()
  const { next } = tokens
  if (next.is === 'word' && keywordOf(next.text) === 'category') {
    tokens.take()
    return { is: 'bought-category', category: readName(tokens, 'category') }
  }
  return { is: 'bought', product: readName(tokens, 'product') }
}

function readPrefixed(tokens: TokenReader, prefix: Prefix | undefined): Atom {
  if (prefix === undefined) throw tokens.fault(['prefix'])
  tokens.take()
  tokens.take()
  switch (prefix) {
    case 'segment':
      return { is: 'segment', segment: readWords(tokens, 'segment') }
    case 'tier': {
      const token = tokens.next
      const tier = tierOf(readName(tokens, 'tier'))
      if (tier === undefined) throw tokens.fault(['tier'], token)
      return { is: 'tier', tier }
    }
    case 'rfm':
      return { is: 'rfm', group: readWords(tokens, 'rfm-group') }
    case 'look-alike':
      return { is: 'look-alike', segment: readName(tokens, 'segment'), top: readTop(tokens) }
    case 'attribute':
      return readComparison(tokens, `attribute:${readName(tokens, 'column')}`)
    case 'predicted':
      return tokens.next.is === 'mark' ? readScore(tokens) : { is: 'predicted-top', top: readTop(tokens) }
  }
}

/** A name from the data, quoted or not; a number is one too. */
function readName(tokens: TokenReader, wanted: AudienceWanted): string {
  const { next } = tokens
  const isName =
    next.is === 'quoted' || next.is === 'number' || (next.is === 'word' && keywordOf(next.text) === undefined)
  if (!isName) throw tokens.fault([wanted])
  return tokens.take().text
}

/** A name of several words, which is meant whole though it has no quotes: "rfm:lost customers". */
function readWords(tokens: TokenReader, wanted: AudienceWanted): string {
  const isQuoted = tokens.next.is === 'quoted'
  const words = [readName(tokens, wanted)]
  const isWord = (places: number): boolean => {
    const token = tokens.ahead(places)
    return token.is === 'word' && keywordOf(token.text) === undefined
  }
  let more = 0
  while (!isQuoted && !isSegmentId(words[0] ?? '') && isWord(more)) more++
  // Before a colon stands no word of a name, but a prefix: what should join the two is misspelt.
  const { is, text } = tokens.ahead(more)
  if (is === 'mark' && text !== ')') return words.join(' ')
  for (; more > 0; more--) words.push(tokens.take().text)
  return words.join(' ')
}

function readTop(tokens: TokenReader): Top {
  if (tokens.next.is !== 'word' || keywordOf(tokens.next.text) !== 'top') throw tokens.fault(['top'])
  tokens.take()
  const { next } = tokens
  if (next.is !== 'number') throw tokens.fault(['share-or-count'])
  const value = Number(next.text.replace('%', ''))
  const isShare = next.text.endsWith('%')
  const fits = isShare ? value > 0 && value <= 100 : Number.isInteger(value) && value > 0
  if (!fits) throw tokens.fault(['share-or-count'])
  tokens.take()
  return isShare ? { percent: value } : { count: value }
}

function readScore(tokens: TokenReader): Atom {
  const comparison = readMark(tokens)
  const { next } = tokens
  if (next.is !== 'number') throw tokens.fault(['number'])
  tokens.take()
  return { is: 'predicted', comparison, score: numberIn(next.text) }
}

function readComparison(tokens: TokenReader, field: string): Atom {
  if (isSegmentId(field) && tokens.next.is !== 'mark')
    throw tokens.fault(['comparison'], tokens.next, `segment:${field.toUpperCase()}`)
  const comparison = readMark(tokens)
  const { next } = tokens
  if (next.is === 'number') {
    tokens.take()
    return { is: 'compare', field, comparison, value: numberIn(next.text) }
  }
  return { is: 'compare', field, comparison, value: readName(tokens, 'value') }
}

function readMark(tokens: TokenReader): Comparison {
  const { next } = tokens
  const found = next.is === 'mark' ? comparisons.find((mark) => mark === next.text) : undefined
  if (found === undefined) throw tokens.fault(['comparison'])
  tokens.take()
  return found
}

const numberIn = (text: string): number => (text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text))

const isSegmentId = (word: string): boolean => /^s\d+$/i.test(word)
