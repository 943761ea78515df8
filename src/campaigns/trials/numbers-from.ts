import { ShoalError } from '../../workspace/errors.ts'

const yesAndNo = new Map([
  ['true', 1],
  ['yes', 1],
  ['是', 1],
  ['false', 0],
  ['no', 0],
  ['否', 0],
])

/**
 * A column as numbers; yes and no are 1 and 0.
 * @throws ShoalError experiment/empty where a cell is, experiment/not-numbers where one is none: units left out would bias every figure
 */
export function numbersFrom(texts: readonly string[], where: { file: string; column: string }): Float64Array {
  const empty = texts.filter((text) => text === '').length
  if (empty > 0) throw new ShoalError('experiment/empty', { ...where, rows: empty })
  const numbers = Float64Array.from(texts, (text) => yesAndNo.get(text.toLowerCase()) ?? Number(text))
  const odd = numbers.filter((number) => !Number.isFinite(number)).length
  if (odd > 0) throw new ShoalError('experiment/not-numbers', { ...where, rows: odd })
  return numbers
}
