import { describe, expect, it } from 'vitest'
import { retryAfter } from '../../../src/writing/models/retry-after.ts'

const now = Date.parse('2026-11-26T10:00:00Z')

describe('what a provider asks to wait', () => {
  it.each([
    [{ 'retry-after': '20' }, 20_000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '1.5' }, 1_500],
    [{ 'retry-after': 'Thu, 26 Nov 2026 10:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Thu, 26 Nov 2026 09:00:00 GMT' }, 0],
    [{ 'retry-after-ms': '250', 'retry-after': '1' }, 250],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{}, undefined],
  ])('%j is %j milliseconds', (headers, wanted) => {
    expect(retryAfter(new Headers(headers), now)).toBe(wanted)
  })
})
