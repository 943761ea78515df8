import { describe, expect, it } from 'vitest'
import { labelPlaces } from '../../../src/writing/charts/label-places.ts'

const mark = (x: number, y: number) => ({ x, y, width: 20 })
const frame = { left: 0, right: 400 }
const anchors = (...marks: ReturnType<typeof mark>[]): string[] => labelPlaces(marks, 14, frame).map((p) => p.anchor)

describe('labels beside marks', () => {
  it('stand to the right', () => expect(anchors(mark(100, 100), mark(200, 100))).toEqual(['start', 'start']))
  it('move aside for another mark', () => expect(anchors(mark(100, 100), mark(122, 100))[0]).toBe('end'))
  it('stay inside the frame', () => expect(anchors(mark(395, 100))).toEqual(['end']))
  it('stand somewhere even where nothing is free', () =>
    expect(anchors(...Array.from({ length: 8 }, () => mark(100, 100)))).toHaveLength(8))
})
