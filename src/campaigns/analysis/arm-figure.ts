import { momentsOf } from '../../numerics/moments-of.ts'
import { wilsonInterval } from '../../numerics/proportions.ts'
import { criticalT } from '../../numerics/student-t.ts'
import type { Moments } from '../../numerics/welch.ts'
import type { ArmFigure } from './contrast.ts'
import { type NotKnown, notKnown } from './not-known.ts'

/** A metric in one arm with its 95 % interval: Wilson for a rate, Student's t for an amount. */
export function armFigure(kind: 'rate' | 'amount', values: Float64Array): ArmFigure | NotKnown {
  const units = values.length
  if (units === 0) return notKnown('nobody')
  const total = values.reduce((sum, value) => sum + value, 0)
  const interval = kind === 'rate' ? wilsonInterval(total, units) : meanInterval(momentsOf(values))
  return interval === undefined ? notKnown('too-few') : { units, total, mean: total / units, ...interval }
}

function meanInterval({ n, mean: centre, variance }: Moments): { low: number; high: number } | undefined {
  if (n < 2) return undefined
  const half = variance > 0 ? criticalT(0.95, n - 1) * Math.sqrt(variance / n) : 0
  return { low: centre - half, high: centre + half }
}
