import { describe, expect, it } from 'vitest'
import { shareFlow } from '../../../src/writing/charts/share-flow.ts'

const band = (label: string, above: number, below: number) => ({
  label,
  above,
  below,
  aboveText: `${above * 100}%`,
  belowText: `${below * 100}%`,
  tip: label,
})

const widths = (markup: string): number[] => [...markup.matchAll(/width="([\d.]+)"/g)].map(([, width]) => Number(width))

describe('the flow of shares', () => {
  it('divides both bars by the shares', () => {
    const { text } = shareFlow({ above: 'a', below: 'b', bands: [band('S1', 0.25, 0.75), band('S2', 0.75, 0.25)] })
    expect(widths(text)).toEqual([109.5, 328.5, 328.5, 109.5])
  })

  it('gives no width to a segment that returned more than it bought', () => {
    const { text } = shareFlow({ above: 'a', below: 'b', bands: [band('S1', 0.5, 1.1), band('S2', 0.5, -0.1)] })
    expect(widths(text)).toEqual([219, 438, 219, 0])
  })

  it('leaves out a label that would touch another', () => {
    const bands = [band('S1', 0.98, 0.5), band('S2', 0.01, 0.25), band('S3', 0.01, 0.25)]
    const { text } = shareFlow({ above: 'a', below: 'b', bands })
    expect([...text.matchAll(/>1%</g)]).toHaveLength(1)
  })
})
