import type { FigureWords } from '../lexicon/figure-words.ts'
import type { WrittenFigure } from './written-figure.ts'

/** Adds to a figure what its neighbourhood says of it: the rounding word, and whether it is a distance. */
export function withSurroundings(figure: WrittenFigure, text: string, words: FigureWords): WrittenFigure {
  const before = text.slice(Math.max(0, figure.start - 48), figure.start)
  const after = text.slice(figure.end, figure.end + 32)
  const isPart = figure.form === 'times' || figure.form === 'fraction'
  const hedge =
    words.hedgesBefore.find(([pattern]) => pattern.test(before))?.[1] ??
    (isPart ? words.hedgesOfPart.find(([pattern]) => pattern.test(before))?.[1] : undefined) ??
    words.hedgesAfter.find(([pattern]) => pattern.test(after))?.[1]
  const change =
    words.changeAfter.find(([pattern]) => pattern.test(after))?.[1] ??
    words.changeBefore.find(([pattern]) => pattern.test(before))?.[1]
  return {
    ...figure,
    ...(hedge === undefined || figure.hedge !== undefined ? {} : { hedge }),
    ...(change === undefined || figure.change !== undefined ? {} : { change }),
  }
}
