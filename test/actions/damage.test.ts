import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith, header, orders } from '../doors/cli/shoal.ts'

it('a byte that turned over on the disk is found, whichever file it is in, and the way back is named', async () => {
  const folder = folderWith({
    'orders.csv': orders(),
    'more.csv': `${header}\nN1,C1,2026-01-10,P1,2,30.00\nN2,,2026-01-10,P1,2,30.00\n`,
  })
  const at = join(folder, 'w')
  await inProcess(['run', join(folder, 'orders.csv'), '--into', at])
  await inProcess(['import', join(folder, 'more.csv'), '--append', '-w', at])
  const data = join(at, '.shoal', 'data')
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.parquet'))
  expect(files.length).toBeGreaterThan(6)
  for (const file of files) {
    const bytes = readFileSync(join(data, file))
    for (const place of [4, Math.floor(bytes.length / 2), bytes.length - 9]) {
      const flipped = Buffer.from(bytes)
      flipped.writeUInt8(flipped.readUInt8(place) ^ 1, place)
      writeFileSync(join(data, file), flipped)
      const { code, stdout } = await inProcess(['doctor', '-w', at])
      expect([code, stdout], file).toEqual([3, expect.stringContaining(`${file} in`)])
      expect(stdout).toContain('shoal undo')
    }
    writeFileSync(join(data, file), bytes)
  }
  expect((await inProcess(['doctor', '-w', at])).code).toBe(0)
})
