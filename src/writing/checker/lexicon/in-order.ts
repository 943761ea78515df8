import { anyOf } from './any-of.ts'

/**
 * One pattern out of pieces that follow each other. A list is a choice: `inOrder('i', /an? /, [/new|old/, /blue/], / hat/)` is /an? (?:new|old|blue) hat/i.
 * A string is taken as it is, so that it may repeat the piece before it: '{0,4}'.
 */
export const inOrder = (flags: string, ...pieces: readonly (RegExp | string | readonly RegExp[])[]): RegExp =>
  new RegExp(
    pieces
      .map((piece) =>
        typeof piece === 'string'
          ? piece
          : piece instanceof RegExp
            ? piece.source
            : `(?:${anyOf('', ...piece).source})`,
      )
      .join(''),
    flags,
  )
