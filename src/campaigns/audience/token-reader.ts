import type { AudienceWanted } from '../../language/error-data.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { readTokens, type Token } from './read-tokens.ts'

/** The tokens of an expression, and how far they were read. */
export class TokenReader {
  readonly #text: string
  readonly #tokens: readonly Token[]
  #place = 0

  /** @throws ShoalError audience/syntax */
  constructor(text: string) {
    this.#text = text
    this.#tokens = readTokens(text)
  }

  /** The token that comes next; behind the last one the end, again and again. */
  get next(): Token {
    return this.ahead(0)
  }

  /** The token so many places behind the next. */
  ahead(places: number): Token {
    return this.#tokens[Math.min(this.#place + places, this.#tokens.length - 1)] ?? { is: 'end', text: '', at: 1 }
  }

  take(): Token {
    const token = this.next
    this.#place++
    return token
  }

  /** Takes a mark where it comes next, and says whether it did. */
  takeMark(mark: string): boolean {
    const isNext = this.next.is === 'mark' && this.next.text === mark
    if (isNext) this.#place++
    return isNext
  }

  /** What is wrong with the token that comes next. @param wanted what would be right in its place @param meant what was meant in its stead */
  fault(wanted: readonly AudienceWanted[], token = this.next, meant?: string): ShoalError {
    return new ShoalError('audience/syntax', {
      expression: this.#text,
      at: token.at,
      found: token.text,
      wanted: [...wanted],
      ...(meant === undefined ? {} : { meant }),
    })
  }
}
