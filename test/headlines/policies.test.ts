import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Policy, replayGroup } from '../../scripts/headlines/adaptive-traffic.ts'
import { testThenCommit, thompson, uniform } from '../../scripts/headlines/policies.ts'
import { seededRandom } from '../../src/numerics/random.ts'

const numbers = (...values: number[]): Float64Array => Float64Array.from(values)
const random = () => seededRandom(9)
const group = {
  test: 't',
  week: 201310,
  texts: [
    { text: 'a', shown: 3000, answered: 30 },
    { text: 'b', shown: 3000, answered: 90 },
  ],
}

describe('replayed visitors', () => {
  it('bring nothing if all headlines are shown alike, and the most if only the best is', () => {
    const best: Policy = () => numbers(0, 1)
    expect(replayGroup(group, uniform, 1, random()).lift).toBeCloseTo(0, 12)
    expect(replayGroup(group, best, 1, random()).lift).toBeCloseTo(0.5, 12)
  })

  it('come in ten batches, and what was seen grows', () => {
    const seen: number[] = []
    const watching: Policy = ({ shown }) => {
      seen.push(shown[0] + shown[1])
      return numbers(0.5, 0.5)
    }
    replayGroup(group, watching, 0.1, random())
    expect(seen).toEqual([0, 60, 120, 180, 240, 300, 360, 420, 480, 540])
  })
})

describe('a test, then commitment', () => {
  it('shows all alike for its part and then the one that was ahead, whatever comes', () => {
    const policy = testThenCommit(0.2)
    expect([...policy({ shown: numbers(0, 0), answered: numbers(0, 0) }, 0, random())]).toEqual([0.5, 0.5])
    expect([...policy({ shown: numbers(99, 99), answered: numbers(3, 2) }, 0.2, random())]).toEqual([1, 0])
    expect([...policy({ shown: numbers(999, 99), answered: numbers(3, 2) }, 0.3, random())]).toEqual([1, 0])
  })

  it('leans on its prior where little was seen, and on what was seen where that is much', () => {
    const prior = { expected: numbers(0, 0.3), sd: 0.3 }
    const few = { shown: numbers(100, 100), answered: numbers(2, 1) }
    const many = { shown: numbers(1e6, 1e6), answered: numbers(20000, 10000) }
    expect([...testThenCommit(0.2, prior)(few, 0.2, random())]).toEqual([0, 1])
    expect([...testThenCommit(0.2, prior)(many, 0.2, random())]).toEqual([1, 0])
  })
})

describe('Thompson sampling', () => {
  const counts = fc.array(fc.record({ shown: fc.nat(5000), share: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    minLength: 2,
    maxLength: 6,
  })

  it('gives shares that add up to 1', () => {
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom(0.3, Number.POSITIVE_INFINITY),
        fc.constantFrom(1, 4, 16),
        (arms, sd, sharpness) => {
          const traffic = {
            shown: Float64Array.from(arms, ({ shown }) => shown),
            answered: Float64Array.from(arms, ({ shown, share }) => Math.floor(shown * share)),
          }
          const shares = thompson({ expected: new Float64Array(arms.length), sd }, sharpness)(traffic, 0, random())
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  it.each([0.3, Number.POSITIVE_INFINITY])(
    'settles on the best once much was seen, with a prior of deviation %f',
    (sd) => {
      const traffic = { shown: numbers(1e6, 1e6), answered: numbers(10000, 12000) }
      expect([...thompson({ expected: numbers(0.2, 0), sd }, 1)(traffic, 0.5, random())]).toEqual([0, 1])
    },
  )

  it('begins with what its prior expects', () => {
    const nothing = { shown: numbers(0, 0), answered: numbers(0, 0) }
    const [less, more] = thompson({ expected: numbers(0, 0.3), sd: 0.3 }, 1)(nothing, 0, random())
    expect(more).toBeGreaterThan(less + 0.2)
  })

  it('explores less the sharper it is', () => {
    const traffic = { shown: numbers(1000, 1000), answered: numbers(20, 26) }
    const share = (sharpness: number): number =>
      thompson({ expected: numbers(0, 0), sd: 0.3 }, sharpness)(traffic, 0.5, random())[0]
    expect(share(4)).toBeLessThan(share(1))
    expect(share(1)).toBeGreaterThan(0)
  })
})
