import { isKnown, type NotKnown, notKnown } from './not-known.ts'
import type { Metric } from './trial.ts'

/** With fewer units than this of whom anything came, the mean of an arm and its spread are a matter of luck, and an interval of a difference is far too sure of itself. */
export const fewestWithAny = 10

/** Whether enough came of the units of every group to say something of an amount; of a rate always: its intervals hold for small counts. */
export const tellsAmounts = (
  { kind, values, came }: Metric,
  groups: readonly Uint32Array[],
  fewest: number = fewestWithAny,
): boolean =>
  kind === 'rate' ||
  groups.every((units) => {
    let count = 0
    for (const unit of units) if (came === undefined ? values[unit] !== 0 : came[unit] === 1) count++
    return count >= fewest
  })

/** A figure of an amount, where enough came for it. @param tells what tellsAmounts says */
export const enough = <T extends object>(figure: T, tells: boolean): T | NotKnown =>
  tells || !isKnown(figure) ? figure : notKnown('too-few-with-any')
