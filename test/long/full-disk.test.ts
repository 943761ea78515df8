import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith, header, shoal } from '../doors/cli/shoal.ts'
import { startFaultServer } from '../writing/models/fault-server.ts'
import { keepEvidence, longTimeout } from './length.ts'

const calm = { busy: 0, failing: 0, cut: 0, broken: 0, half: 0 }
const answers = join(import.meta.dirname, '../writing/model-personas/persona-answers.ts')

/** A disk of its own, of so many kilobytes; undefined where this user may not mount one. */
function smallDisk(kilobytes: number): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-disk-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder])
  onTestFinished(() => {
    if (status === 0) spawnSync('umount', [folder])
    rmSync(folder, { recursive: true, force: true })
  })
  return status === 0 ? folder : undefined
}

const orders = (from: number, to: number): string =>
  `${header}\n${Array.from({ length: to - from }, (_, i) => {
    const n = from + i
    const day = new Date(Date.UTC(2025, 0, 1 + (n % 300))).toISOString().slice(0, 10)
    return `O${n},C${(n * 7919) % 300},${day},P${n % 4000}-${(n * 31) % 997},${1 + (n % 5)},${1 + ((n * 31) % 90)}.${10 + (n % 90)}`
  }).join('\n')}\n`

it(
  'a full disk changes nothing, and is said in a sentence',
  async ({ skip }) => {
    const disk = smallDisk(3_000)
    if (disk === undefined) return skip('only a user who may mount a file system can try this')
    const from = folderWith({
      'small.csv': orders(0, 2_000),
      'large.csv': orders(0, 150_000),
      'more.csv': orders(2_000, 4_000),
    })
    const cwd = join(disk, 'w')
    const here = (argv: string[]): ReturnType<typeof inProcess> => inProcess(argv, { folder: cwd })
    await here(['run', join(from, 'small.csv'), '--into', cwd, '--no-report'])
    const status = async (): Promise<unknown> => JSON.parse((await here(['status', '--json'])).stdout)
    const before = await status()
    const isRefusal = [2, expect.stringMatching(/^The disk of .* is full\. Nothing was changed\.\n/)]
    const refused = async (argv: string[]): Promise<void> => {
      const { code, stderr } = await here(argv)
      expect([code, stderr], argv.join(' ')).toEqual(isRefusal)
    }
    const tooLarge = await shoal(['import', join(from, 'large.csv')], { cwd })
    expect([tooLarge.code, tooLarge.stderr]).toEqual(isRefusal)
    const server = await startFaultServer({ seed: 1, latency: 150, rates: calm, answers })
    onTestFinished(server.close)
    writeFileSync(join(cwd, 'shoal.yaml'), `model: {name: small, baseUrl: '${server.url}'}\n`)
    expect((await here(['personas', '--formats', 'csv'])).code).toBe(0)
    const filler = join(disk, 'filler')
    const fillUp = (): void => {
      for (const size of [1 << 20, 1 << 16, 1 << 12, 1]) fill(filler, size)
    }
    const more = ['personas', '--variants', '2', '--formats', 'csv']
    // The plan is told, and the disk is full before the first answer is to be kept.
    const stopped = await shoal(more, { cwd, onStderr: fillUp })
    expect([stopped.code, stopped.stderr]).toEqual([2, expect.stringMatching(/\nThe disk of .* is full\. /)])
    await refused(['import', join(from, 'more.csv'), '--append'])
    await refused(['segment'])
    await refused(['report'])
    await refused(more)
    await refused(['run', join(from, 'small.csv'), '--into', join(disk, 'new')])
    expect(existsSync(join(disk, 'new'))).toBe(false)
    rmSync(filler)
    expect(await status()).toEqual(before)
    expect(readdirSync(join(cwd, '.shoal', 'data'))).toHaveLength(1)
    expect((await here(['report'])).code).toBe(0)
    expect((await here(more)).code).toBe(0)
    keepEvidence('full-disk', 'A full disk', [
      'On a file system of 3 MB: an import that is too large for it, and, with no byte left, `import --append`, `segment`, `report`, `personas` by a model, and `run`.',
      'Each ended with exit code 2 and the sentence that the disk is full; with space again the workspace was as before, without leftovers, and went on.',
    ])
  },
  longTimeout,
)

/** Appends to a file until not one more piece of this size fits. */
function fill(path: string, size: number): void {
  const piece = Buffer.alloc(size, 1)
  try {
    for (;;) writeFileSync(path, piece, { flag: 'a' })
  } catch {
    // The disk is as full as pieces of this size can make it.
  }
}
