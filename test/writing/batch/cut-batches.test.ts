import { expect, it } from 'vitest'
import { cutBatches } from '../../../src/writing/batch/cut-batches.ts'

const of = (...lines: string[]) => lines.map((line) => ({ line }))

it.each([
  ['nothing', [], { requests: 2, bytes: 100 }, []],
  ['at most so many requests', of('a', 'b', 'c'), { requests: 2, bytes: 100 }, [of('a', 'b'), of('c')]],
  [
    'at most so many bytes, ends of lines included',
    of('aa', 'bb', 'cc'),
    { requests: 9, bytes: 6 },
    [of('aa', 'bb'), of('cc')],
  ],
  ['bytes and not characters', of('茶', '茶'), { requests: 9, bytes: 7 }, [of('茶'), of('茶')]],
  [
    'what is too long alone, by itself',
    of('aaaaaaaaa', 'b', 'c'),
    { requests: 9, bytes: 6 },
    [of('aaaaaaaaa'), of('b', 'c')],
  ],
])('a batch holds %s', (_, requests, limits, batches) => {
  expect(cutBatches(requests, limits)).toEqual(batches)
})

it('a batch of OpenAI holds 50,000 requests', () => {
  const requests = Array.from({ length: 100_001 }, () => ({ line: 'x' }))
  expect(cutBatches(requests).map((batch) => batch.length)).toEqual([50_000, 50_000, 1])
})
