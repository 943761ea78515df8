/** A function to be minimised, with its gradient. */
export type Objective = (at: Float64Array) => { value: number; gradient: Float64Array }

export interface Minimum {
  at: Float64Array
  value: number
  /** Largest absolute component of the gradient there. */
  slope: number
  iterations: number
}

const most = 500

/**
 * Minimises by BFGS with a backtracking line search (Nocedal and Wright, Numerical Optimization, 2nd ed., algorithm 6.1 and 3.1).
 * @param tolerance ends where no component of the gradient is larger
 */
export function minimise(objective: Objective, start: ArrayLike<number>, tolerance = 1e-8): Minimum {
  const n = start.length
  let at = Float64Array.from(start)
  let { value, gradient } = objective(at)
  let inverse = identity(n)
  let iterations = 0
  for (; iterations < most && slopeOf(gradient) > tolerance; iterations++) {
    let direction = inverse.map((row) => -dot(row, gradient))
    if (dot(direction, gradient) >= 0) {
      inverse = identity(n)
      direction = Array.from(gradient, (component) => -component)
    }
    const step = search(objective, at, value, gradient, direction)
    if (step === undefined) break
    const gained = value - step.value
    const moved = step.at.map((component, i) => component - (at[i] ?? 0))
    const turned = step.gradient.map((component, i) => component - (gradient[i] ?? 0))
    inverse = updated(inverse, moved, turned)
    ;({ at, value, gradient } = step)
    // Nothing is left to gain but the last digits.
    if (gained <= 1e-15 * Math.abs(value)) break
  }
  return { at, value, slope: slopeOf(gradient), iterations }
}

const slopeOf = (gradient: Float64Array): number =>
  gradient.reduce((most, component) => Math.max(most, Math.abs(component)), 0)

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

const identity = (n: number): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)))

/** The first of ever shorter steps that goes down enough; undefined where none does. */
function search(
  objective: Objective,
  at: Float64Array,
  value: number,
  gradient: Float64Array,
  direction: readonly number[],
): { at: Float64Array<ArrayBuffer>; value: number; gradient: Float64Array } | undefined {
  const slope = dot(direction, gradient)
  // In logarithms of parameters no step of more than a factor of e² is sensible.
  const longest = direction.reduce((most, component) => Math.max(most, Math.abs(component)), 0)
  for (let length = Math.min(1, 2 / longest); length > 1e-12; length /= 2) {
    const next = Float64Array.from(at, (component, i) => component + length * (direction[i] ?? 0))
    const found = objective(next)
    if (Number.isFinite(found.value) && found.value <= value + 1e-4 * length * slope) return { at: next, ...found }
  }
  return undefined
}

/** The inverse of the Hessian after a step (BFGS, equation 6.17); as it was where the step has no curvature. */
function updated(inverse: readonly number[][], moved: Float64Array, turned: Float64Array): number[][] {
  const curvature = dot(moved, turned)
  if (curvature <= 1e-14) return inverse.map((row) => [...row])
  const product = inverse.map((row) => dot(row, turned))
  const scale = (1 + dot(turned, product) / curvature) / curvature
  return inverse.map((row, i) =>
    row.map((entry, j) => {
      const [si, sj] = [moved[i] ?? 0, moved[j] ?? 0]
      return entry + scale * si * sj - ((product[i] ?? 0) * sj + si * (product[j] ?? 0)) / curvature
    }),
  )
}
