import type { Hedge, WrittenFigure } from '../figures/written-figure.ts'
import type { Quantity } from './quantity.ts'

/** Parts that people name; between two of them, "over half" says which. */
const simpleParts = [0, 0.1, 0.2, 0.25, 1 / 3, 0.5, 2 / 3, 0.75, 0.8, 0.9, 1.001]

/**
 * Whether a written number tells a quantity truly: as the sheet shows it, or finer and right. Rounded further only
 * with a rounding word, and then on the side that the word names and close enough.
 */
export function tells(figure: WrittenFigure, { value, shown }: Pick<Quantity, 'value' | 'shown'>): boolean {
  const { value: written, hedge } = figure
  if (figure.form === 'vague') return shown >= written && shown < (figure.most ?? written)
  if (sameSign(written, shown) && isExact(figure, value, shown))
    return hedge === undefined || holdsExactly(hedge, written, value)
  return hedge !== undefined && sameSign(written, shown) && holdsRounded(figure, hedge, Math.abs(value))
}

const sameSign = (a: number, b: number): boolean => a < 0 === b < 0

function isExact({ value: written, step, form, scaled }: WrittenFigure, value: number, shown: number): boolean {
  const near = 1e-9 * Math.max(1, Math.abs(shown))
  if (Math.abs(written - shown) <= near) return true
  // "A third" is 33 % where the sheet shows 33 %; where it shows 5.1 %, "one in twenty" needs a word that rounds.
  if (form === 'fraction')
    return Math.abs(written - shown) < (Number.isInteger(Number((shown * 100).toFixed(6))) ? 0.005 + near : 0.0005)
  // "£716k" says by its k that the rest is rounded away, where two digits or more are left.
  const isRounded = scaled === true && Math.abs(written) >= 10 * step
  return step > 0 && (isRounded || step < precisionOf(shown)) && Math.abs(written - value) <= step / 2 + near
}

/** The weight of the last digit that is not zero. */
function precisionOf(number: number): number {
  if (number === 0) return 1
  const digits = Math.abs(number).toPrecision(10)
  const [, mantissa = '', exponent = '0'] = /^([\d.]+)(?:e([+-]\d+))?$/.exec(digits) ?? []
  const trimmed = mantissa.includes('.') ? mantissa.replace(/0+$/, '').replace(/\.$/, '') : mantissa
  const decimals = trimmed.split('.')[1]?.length ?? 0
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(trimmed)?.[0].length ?? 0)
  return 10 ** (zeros - decimals + Number(exponent))
}

/** "Over 9 orders" is false of exactly 9, "about 9" and "at least 9" are true. */
function holdsExactly(hedge: Hedge, written: number, value: number): boolean {
  if (hedge === 'above') return value > written + 1e-9
  if (hedge === 'below' || hedge === 'nearly') return value < written - 1e-9
  return true
}

function holdsRounded(figure: WrittenFigure, hedge: Hedge, value: number): boolean {
  const written = Math.abs(figure.value)
  const isAbove = value > written
  if ((hedge === 'above' || hedge === 'atLeast') && !isAbove) return false
  if ((hedge === 'below' || hedge === 'nearly' || hedge === 'atMost') && value >= written) return false
  const off = Math.abs(value - written)
  if (figure.form === 'fraction')
    return hedge === 'about'
      ? off <= 0.12 * value
      : withinPart(written, value) && off <= (isAbove ? 0.35 : hedge === 'nearly' ? 0.12 : 0.25) * written
  if (figure.form === 'times')
    return hedge === 'about' ? off <= 0.12 * value && off <= 0.5 : isAbove ? off < 1 : off <= 0.12 * written
  const round = roundness(written)
  if (off > (hedge === 'about' ? round / 2 : round)) return false
  if (figure.form === 'percent' && written >= 0.1 && round > 0.04 && off < 0.0205) return true
  return off <= 0.075 * Math.max(value, written)
}

/** True where no other simple part lies between the two. */
const withinPart = (written: number, value: number): boolean => {
  const [low, high] = written < value ? [written, value] : [value, written]
  return !simpleParts.some((part) => part > low + 0.004 && part < high - 0.004 && Math.abs(part - written) > 0.03)
}

/** How round a number is: 3,000 is round to a thousand, 350 to fifty, 47 to one. */
function roundness(written: number): number {
  const precision = precisionOf(written)
  const last = Math.round(written / precision) % 10
  return last === 5 ? precision * 5 : precision
}
