import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keptEase } from '../../../src/customers/recommendations/ease-model.ts'
import { removeOutdated } from '../../../src/customers/recommendations/kept-files.ts'
import { easeLambda } from '../../../src/customers/recommendations/methods.ts'
import { historyOf } from '../../../src/customers/recommendations/purchases.ts'
import { fitEase } from '../../../src/numerics/ease.ts'
import { purchasesOf } from './made-up.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shoal-ease-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const { matrix } = historyOf(purchasesOf([[0, 1], [1, 2], [2]].map((products) => [{ day: 1, products }])))
const signal = new AbortController().signal

describe('EASE in a thread of its own', () => {
  it('is what it is here, and is kept beside the snapshot for the next time', async () => {
    const first = await keptEase(folder, signal)(matrix)
    expect(first).toEqual(fitEase(matrix, easeLambda))
    const [name = '', ...others] = readdirSync(folder)
    expect([name, others]).toEqual([expect.stringMatching(/^ease-[0-9a-f]{16}\.bin$/), []])
    // It is read: a run that may fit nothing has it.
    expect(await keptEase(folder, AbortSignal.abort())(matrix)).toEqual(first)
  })

  it('is fitted once where it is asked for twice at a time', async () => {
    const ease = keptEase(folder, signal)
    const [one, other] = await Promise.all([ease(matrix), ease(matrix)])
    expect(one).toBe(other)
  })

  it('is fitted anew where the file holds something else: other figures, or a fit to other purchases', async () => {
    const first = await keptEase(folder, signal)(matrix)
    const [name = ''] = readdirSync(folder)
    const bytes = readFileSync(join(folder, name))
    for (const at of [0, bytes.length - 1]) {
      const changed = Uint8Array.from(bytes)
      changed[at] ^= 1
      writeFileSync(join(folder, name), changed)
      expect(await keptEase(folder, signal)(matrix)).toEqual(first)
      expect(readFileSync(join(folder, name))).toEqual(bytes)
    }
  })

  it('is fitted anew for other purchases, and where the file was cut off', async () => {
    const first = await keptEase(folder, signal)(matrix)
    const [name = ''] = readdirSync(folder)
    truncateSync(join(folder, name), 4)
    expect(await keptEase(folder, signal)(matrix)).toEqual(first)
    expect(readFileSync(join(folder, name))).toHaveLength(64 + first.byteLength)
    const more = historyOf(purchasesOf([[0, 1], [1, 2], [0]].map((products) => [{ day: 1, products }])))
    await keptEase(folder, signal)(more.matrix)
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('ends at once where the run is cancelled, and leaves nothing', async () => {
    const random = Array.from({ length: 300 }, (_, row) => [row * 4, row * 4 + 1, row * 4 + 2, (row * 7) % 1200])
    const large = historyOf(purchasesOf(random.map((products) => [{ day: 1, products }])))
    const controller = new AbortController()
    const fitting = keptEase(folder, controller.signal)(large.matrix)
    setTimeout(() => controller.abort(), 20)
    await expect(fitting).rejects.toMatchObject({ code: 'run/cancelled' })
    await expect(keptEase(folder, controller.signal)(matrix)).rejects.toMatchObject({ code: 'run/cancelled' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('of the parts that a snapshot adds to is removed, and nothing else there', async () => {
    const earlier = mkdtempSync(join(tmpdir(), 'shoal-ease-'))
    await keptEase(earlier, signal)(matrix)
    writeFileSync(join(earlier, 'lines.parquet'), '')
    // A run was killed as it wrote.
    writeFileSync(join(earlier, 'ease-0123456789abcdef.bin.4194305.tmp'), '')
    await keptEase(folder, signal)(matrix)
    removeOutdated({ earlier: [earlier.split('/').at(-1) ?? ''] }, folder)
    expect([readdirSync(earlier), readdirSync(folder)]).toEqual([['lines.parquet'], [expect.stringMatching(/^ease-/)]])
    rmSync(earlier, { recursive: true })
  })
})
