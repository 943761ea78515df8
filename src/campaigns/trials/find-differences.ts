import { cramersV } from '../../numerics/cramers-v.ts'
import type { Groups } from '../analysis/groups.ts'
import { isKnown } from '../analysis/not-known.ts'
import type { Dimension } from '../analysis/trial.ts'
import type { Finding, NearMiss } from './finding.ts'

const level = 0.05
/** From here on two dimensions part units so much alike that what one shows the other shows too (a strong association by Cohen 1988). */
const alike = 0.5

/**
 * The differences between groups that stand after Holm's correction over all that was looked at, and those that would have passed without it. What dimensions
 * show that part the units alike is one finding, not several.
 */
export function findDifferences(
  { differ }: Groups,
  dimensions: readonly Dimension[],
): { findings: Finding[]; nearMisses: NearMiss[] } {
  const findings: Finding[] = []
  const nearMisses: NearMiss[] = []
  const tests = differ
    .flatMap(({ test, holm, dimension, metric, arm }) =>
      isKnown(test) && holm !== undefined ? [{ dimension, metric, arm, p: test.p, holm }] : [],
    )
    .toSorted((a, b) => a.p - b.p)
  for (const { dimension, metric, arm, p, holm } of tests) {
    if (p >= level) continue
    if (holm >= level) {
      nearMisses.push({ metric, dimension, arm, p, holm })
      continue
    }
    const same = findings.find(
      (finding) =>
        finding.metric === metric && finding.dimensions.some((other) => partAlike(dimensions, dimension, other)),
    )
    if (same === undefined) findings.push({ metric, dimensions: [dimension], seen: [{ arm, dimension, p, holm }] })
    else {
      same.seen.push({ arm, dimension, p, holm })
      if (!same.dimensions.includes(dimension)) same.dimensions.push(dimension)
    }
  }
  return { findings, nearMisses }
}

function partAlike(dimensions: readonly Dimension[], one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [one, other].map((name) => dimensions.find((dimension) => dimension.name === name))
  return a !== undefined && b !== undefined && (cramersV(a.level, b.level) ?? 0) >= alike
}
