import { describe, expect, it } from 'vitest'
import { markerPath } from '../../../src/writing/charts/markers.ts'
import { segmentShades } from '../../../src/writing/charts/palette.ts'

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

describe('the colours of segments', () => {
  it.each(segmentShades)('stand out 3 : 1 from the page: $light, $dark', ({ light, dark }) => {
    expect(contrast(light, '#fbfaf6')).toBeGreaterThanOrEqual(3)
    expect(contrast(dark, '#14181b')).toBeGreaterThanOrEqual(3)
  })

  it('come with twelve different shapes', () => {
    const paths = Array.from({ length: 12 }, (_, place) => markerPath(place, 64))
    expect(new Set(paths).size).toBe(12)
  })
})
