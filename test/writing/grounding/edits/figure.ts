import type { Edit } from '../corruption.ts'
import { openMatches, replaceSpan } from '../protected-spans.ts'
import { passesFor, shownNumbers } from '../shown-numbers.ts'

const figure = /(?<![\d.,A-Za-z])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g
const scales = new Map([
  ['k', 1e3],
  ['万', 1e4],
  ['m', 1e6],
  ['million', 1e6],
])
const onlyHigher = /over|more than|at least|or more|逾|超过|以上|或更多|至少/
const onlyLower = /within|no more than|内/

/** Another value in place of a figure: far from all that the cited facts show, and not true by a mere “over” or “within”. */
export const changeFigure: Edit = (scene) => {
  const shown = shownNumbers(scene.cited)
  const { text } = scene.source
  if (shown.length === 0) return []
  const factors = onlyHigher.test(text)
    ? [1.3, 1.6, 2.4]
    : onlyLower.test(text)
      ? [0.4, 0.6, 0.75]
      : [0.45, 0.6, 0.75, 1.3, 1.6, 2.4]
  return openMatches(scene, figure).flatMap((match) => {
    const value = Number(match.found.replaceAll(',', ''))
    const scale = scaleAfter(text.slice(match.end))
    return factors
      .map((factor) => writtenLike(match.found, value * factor * (1 + 0.1 * scene.random())))
      .filter((written) => written !== match.found && canStand(written, text.slice(match.end)))
      .filter((written) => !passesFor(Number(written.replaceAll(',', '')) * scale, shown))
      .map((written) => replaceSpan(text, match, written))
  })
}

function scaleAfter(rest: string): number {
  const word = /^ ?(k|万|million|m)(?![a-z])/.exec(rest)?.[1]
  return word === undefined ? 1 : (scales.get(word) ?? 1)
}

/** The value with as many decimals and the same grouping as the figure that it replaces. */
function writtenLike(found: string, value: number): string {
  const decimals = found.split('.')[1]?.length ?? 0
  return value.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: value >= 1000,
  })
}

/** No percentage of a whole above 100, and no “1 orders”. */
function canStand(written: string, rest: string): boolean {
  const value = Number(written.replaceAll(',', ''))
  return value !== 0 && value !== 1 && !(rest.startsWith('%') && value > 100)
}
