import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readLines } from '../../../../src/doors/web/page/read-lines.ts'

async function linesOf(bytes: Uint8Array, sizes: readonly number[]): Promise<string[]> {
  async function* parts() {
    let from = 0
    for (const size of [...sizes, bytes.length]) {
      yield bytes.subarray(from, from + size)
      from += size
    }
  }
  const lines: string[] = []
  for await (const line of readLines(parts())) lines.push(line)
  return lines
}

it('gives the same lines however the bytes are cut, through characters too', async () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\n/.test(text))
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.array(fc.nat(7)), fc.boolean(), async (lines, sizes, ends) => {
      const text = lines.join('\n') + (ends ? '\n' : '')
      expect(await linesOf(new TextEncoder().encode(text), sizes)).toEqual(lines)
    }),
  )
})
