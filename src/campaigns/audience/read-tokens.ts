import { ShoalError } from '../../workspace/errors.ts'
import { keywordOf, prefixOf } from './words.ts'

/** A piece of an expression; `at` counts its first character from 1. */
export interface Token {
  is: 'word' | 'quoted' | 'number' | 'mark' | 'end'
  /** Of a quoted text what is between the quotes; of a number its digits, with % where it is a share. */
  text: string
  at: number
}

/** The marks of Chinese keyboards mean the same. */
const sameMarks: Record<string, string> = {
  '（': '(',
  '）': ')',
  '：': ':',
  '＞': '>',
  '＜': '<',
  '＝': '=',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
}

const pieces = new RegExp(
  [
    '(?<space>\\s+)',
    '(?<quoted>"(?:[^"\\\\]|\\\\.)*"|\'[^\']*\'|“[^”]*”|「[^」]*」)',
    '(?<number>-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?(?:%|(?![\\p{L}\\p{M}\\p{N}_.\\-/@])))',
    '(?<mark><=|>=|!=|<>|[<>=():（）：＞＜＝≥≤≠])',
    // "the first 500" in Chinese: a word ends before it.
    '(?<word>前(?=\\d)|[\\p{L}\\p{M}\\p{N}_](?:(?!前\\d)[\\p{L}\\p{M}\\p{N}_.\\-/@&+])*)',
  ].join('|'),
  'uys',
)

/** Chinese is written without spaces: what joins parts an unquoted word wherever it stands in it. */
const inWord = /并且|或者|减去|除去|且|或/u

/**
 * The pieces of an expression, with one of the kind "end" behind them.
 * @throws ShoalError audience/syntax
 */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  pieces.lastIndex = 0
  let index = 0
  let at = 1
  while (index < text.length) {
    pieces.lastIndex = index
    const found = pieces.exec(text)
    if (found === null) throw unreadable(text, at, index)
    const { quoted, number, mark, word } = found.groups ?? {}
    if (quoted !== undefined) tokens.push({ is: 'quoted', text: unquoted(quoted), at })
    else if (number !== undefined) tokens.push({ is: 'number', text: number, at })
    else if (mark !== undefined) tokens.push({ is: 'mark', text: mark === '<>' ? '!=' : (sameMarks[mark] ?? mark), at })
    else if (word !== undefined) tokens.push(...wordsIn(word, at))
    at += [...found[0]].length
    index = pieces.lastIndex
  }
  return [...tokens, { is: 'end', text: '', at }]
}

function unreadable(text: string, at: number, index: number): ShoalError {
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0)
  const isOpen = character === '"' || character === "'" || character === '“' || character === '「'
  return new ShoalError('audience/syntax', {
    expression: text,
    at,
    found: character,
    wanted: isOpen ? ['closing-quote'] : ['term'],
  })
}

const unquoted = (quoted: string): string =>
  quoted.startsWith('"') ? quoted.slice(1, -1).replace(/\\(.)/gsu, '$1') : quoted.slice(1, -1)

/** A word, or several that Chinese writes as one. */
function wordsIn(word: string, at: number): Token[] {
  const joined = inWord.exec(word)
  if (joined !== null) {
    const [join] = joined
    const before = word.slice(0, joined.index)
    const after = word.slice(joined.index + join.length)
    const joinAt = at + [...before].length
    return [
      ...(before === '' ? [] : wordsIn(before, at)),
      { is: 'word', text: join, at: joinAt },
      ...(after === '' ? [] : wordsIn(after, joinAt + [...join].length)),
    ]
  }
  // 非洲 is a place: only before another script, or before a word that opens a term, does 非 mean "not".
  const rest = word.slice(1)
  if (word.startsWith('非') && rest !== '' && (!/^\p{Script=Han}/u.test(rest) || opensTerm(rest)))
    return [{ is: 'word', text: '非', at }, ...wordsIn(rest, at + 1)]
  return [{ is: /^\d+(\.\d+)?$/.test(word) ? 'number' : 'word', text: word, at }]
}

const opensTerm = (word: string): boolean => {
  const keyword = keywordOf(word)
  return prefixOf(word) !== undefined || keyword === 'all' || keyword === 'bought'
}
