import type { Language } from '../../../language/language.ts'
import { roles } from '../lexicon/roles.ts'
import type { HeldFigure } from './hold-figure.ts'
import type { Quantity } from './quantity.ts'

/**
 * Settles whose figure each one is, the segment's or that of all customers, from the words beside it. A figure of all customers that is told as
 * the segment's own, or the other way round, is wrong. `bare` is the text with its figures blanked.
 */
export function settleRoles(
  figures: readonly HeldFigure[],
  bare: string,
  language: Language,
  segments: number,
): HeldFigure[] {
  const words = roles[language]
  const settled: HeldFigure[] = []
  let lastHint: 'all' | 'own' | undefined
  const hints = figures.map((figure, index) => {
    const before = bare.slice(Math.max(0, figure.start - 72), figure.start)
    const after = bare.slice(figure.end, figure.end + 64)
    const joined =
      index > 0 &&
      /^\ue002+(?:,? and |,? or | to | for | over | in | with | on | - |-| in \ue000+ and |、|\s?[和与到至、]\s?|\s)$/.test(
        bare.slice(figures[index - 1]?.start, figure.start),
      )
    const hint: 'all' | 'own' | undefined =
      words.allAfter.test(after) || words.allAfter.test(after.replace(/^ and \ue002+/, ''))
        ? 'all'
        : (words.allBefore.test(before) && !opensContrast(before, after)) || (joined && lastHint === 'all')
          ? 'all'
          : words.ownAfter.test(after)
            ? 'own'
            : undefined
    lastHint = hint
    return { hint, contrast: words.contrastBefore.test(before) }
  })
  const isMarked = hints.some(({ hint }) => hint === 'all')
  const hasMarkerBeside = ({ start, end }: HeldFigure): boolean => {
    const before =
      bare
        .slice(0, start)
        .split(/[,;:，；：]/)
        .at(-1) ?? ''
    const after = bare.slice(end).split(/[,;:，；：]/)[0] ?? ''
    return words.all.test(`${before} ${after}`)
  }
  figures.forEach((figure, index) => {
    const { hint, contrast } = hints[index] ?? { hint: undefined, contrast: false }
    const mayBeAll = hint === 'all' || (hint === undefined && (contrast || (!isMarked && hasMarkerBeside(figure))))
    const isOfOthers = /(?:\bothers?|其他|其余|另外)\s?(?:的\s?)?$/i.test(bare.slice(0, figure.start))
    const held = figure.held.filter(
      (quantity) =>
        fitsRole(quantity, hint, mayBeAll) &&
        (quantity.role !== 'count' || isOfOthers === (quantity.value === segments - 1)),
    )
    settled.push(
      figure.held.length === 0 || held.length > 0
        ? { ...figure, held }
        : { ...figure, held, wrong: figure.form === 'percent' ? 'denominator' : 'figure' },
    )
  })
  return settled
}

function fitsRole(quantity: Quantity, hint: 'all' | 'own' | undefined, mayBeAll: boolean): boolean {
  if (quantity.role === 'own') return hint !== 'all' || isOfAll(quantity) || quantity.unit === 'customers'
  if (quantity.role === 'all') return mayBeAll
  return true
}

/** A share of all customers or of all revenue is the segment's own figure, whatever stands behind it. */
const isOfAll = ({ fact }: Quantity): boolean => fact?.denominator?.en.includes('all customers') === true

/** "Above that of all customers (£1,212 against £642)": the bracket holds both figures, the segment’s own first. */
const opensContrast = (before: string, after: string): boolean =>
  /[(（]\s?$/.test(before) &&
  /^\s?(?:,? ?(?:against|versus|vs\.?|compared|not|instead|rather|to)\b|，?\s?(?:对|比|而))[^)）]*\ue002/i.test(after)
