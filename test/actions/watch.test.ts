import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wholeRecords } from '../../src/customers/sources/grown-file.ts'
import { copiesOf } from '../doors/cli/copies-of.ts'
import { inProcess } from '../doors/cli/in-process.ts'
import { header, orders } from '../doors/cli/shoal.ts'

const more = (from: number): string =>
  `${header}\n${Array.from({ length: 5 }, (_, i) => `N${from + i},C${i},2026-01-${10 + i},P1,2,30.00`).join('\n')}\n`

async function json(argv: string[]) {
  const { code, stdout } = await inProcess([...argv, '--json'])
  return { code, ...JSON.parse(stdout) }
}

const shop = copiesOf(async (folder) => {
  mkdirSync(join(folder, 'inbox'))
  writeFileSync(join(folder, 'orders.csv'), orders())
  await json(['run', join(folder, 'orders.csv'), '--into', join(folder, 'w'), '--no-report'])
})

async function workspace() {
  const folder = await shop()
  return { at: join(folder, 'w'), inbox: join(folder, 'inbox') }
}

it('adds the files of a folder once, and says which it could not', async () => {
  const { at, inbox } = await workspace()
  writeFileSync(join(inbox, 'a.csv'), more(0))
  writeFileSync(join(inbox, 'b.csv'), 'x,y\n1,2\n')
  writeFileSync(join(inbox, 'empty.csv'), '')
  const { code, added, refused } = await json(['watch', inbox, '--once', '-w', at])
  expect([code, added, refused]).toMatchObject([
    3,
    [{ file: 'a.csv', rows: 5, used: 5, newCustomers: 0 }],
    [{ file: 'b.csv', code: 'file/headers-differ' }],
  ])
  expect((await json(['watch', inbox, '--once', '-w', at])).added).toEqual([])
})

it('waits until a file is whole, and what it reported is there though it is killed', async () => {
  const { at, inbox } = await workspace()
  const main = join(import.meta.dirname, '../../src/doors/cli/main.ts')
  const child = spawn(process.execPath, [main, 'watch', inbox, '-w', at], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const path = join(inbox, 'c.csv')
  writeFileSync(path, more(0))
  for (let i = 1; i <= 4; i++) {
    await sleep(600)
    appendFileSync(path, more(i * 5).slice(header.length + 1))
  }
  expect(said).not.toContain('c.csv')
  while (!said.includes('c.csv: 25 rows added')) await sleep(50)
  child.kill('SIGKILL')
  const { import: imported } = await json(['status', '-w', at])
  expect(imported.files).toEqual(['orders.csv', 'c.csv'])
})

it('takes whole lines behind those of a file as they are written, by their place in the file', async () => {
  const { at, inbox } = await workspace()
  const path = join(inbox, 'live.csv')
  writeFileSync(path, more(0))
  expect((await json(['watch', inbox, '--once', '-w', at])).added).toMatchObject([{ file: 'live.csv', rows: 5 }])
  appendFileSync(
    path,
    'N90,C1,2026-01-20,P1,2,30.00\nN91,NEW,2026-01-20,"P\n1",2,30.00\nN92,,2026-01-20,P1,2,30.00\nN93,C2,2026-0',
  )
  const main = join(import.meta.dirname, '../../src/doors/cli/main.ts')
  const child = spawn(process.execPath, [main, 'watch', inbox, '-w', at], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (said.includes('live.csv: 3 rows'))
      appendFileSync(path, said.includes('live.csv: 1 row') ? '' : '1-20,P1,2,30.00\n')
  })
  while (!said.includes('live.csv: 1 row')) await sleep(20)
  child.kill('SIGKILL')
  const { import: imported } = await json(['status', '-w', at])
  expect([imported.rowsIn, imported.rowsUsed, imported.customers]).toEqual([240 + 9, 240 + 8, 61])
  await json(['report', '-w', at])
  expect(readFileSync(join(at, 'report', 'rejects.csv'), 'utf8')).toContain('live.csv,9,no-customer,N92')
  // The whole file by hand changes nothing; written anew, it is read as another one.
  expect((await json(['import', path, '--append', '-w', at])).added.rows).toBe(0)
  writeFileSync(path, more(100) + more(200).slice(header.length + 1) + more(300).slice(header.length + 1))
  expect((await json(['watch', inbox, '--once', '-w', at])).added).toMatchObject([
    { file: 'live.csv', rows: 15, used: 15 },
  ])
})

it('reads a file that was written anew in the same size, and one that stayed as it was not', async () => {
  const { at, inbox } = await workspace()
  const path = join(inbox, 'day.csv')
  writeFileSync(path, more(0))
  await json(['watch', inbox, '--once', '-w', at])
  utimesSync(path, new Date(), new Date())
  expect((await json(['watch', inbox, '--once', '-w', at])).added).toEqual([])
  writeFileSync(path, more(5))
  expect((await json(['watch', inbox, '--once', '-w', at])).added).toMatchObject([
    { file: 'day.csv', rows: 5, used: 5 },
  ])
})

it('reads what was imported before no second time, and lines behind it once', async () => {
  const { at, inbox } = await workspace()
  writeFileSync(join(at, 'shoal.yaml'), 'cleaning:\n  keepDuplicates: true\n')
  const path = join(inbox, 'orders.csv')
  writeFileSync(path, orders())
  await json(['import', path, '-w', at])
  expect((await json(['watch', inbox, '--once', '-w', at])).added).toEqual([])
  appendFileSync(path, 'N90,C1,2026-01-20,P1,2,30.00\n')
  expect((await json(['watch', inbox, '--once', '-w', at])).added).toMatchObject([{ rows: 1, used: 1 }])
  expect((await json(['status', '-w', at])).import.rowsUsed).toBe(241)
})

it('takes no half of a line for a line', async () => {
  const { at, inbox } = await workspace()
  const main = join(import.meta.dirname, '../../src/doors/cli/main.ts')
  const path = join(inbox, 'half.csv')
  writeFileSync(path, more(0).slice(0, -4))
  const child = spawn(process.execPath, [main, 'watch', inbox, '-w', at], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  while (!said.includes('Watching')) await sleep(20)
  await sleep(3_500)
  expect(said).not.toContain('half.csv')
  writeFileSync(path, more(0))
  while (!said.includes('half.csv: 5 rows added')) await sleep(50)
  child.kill('SIGKILL')
  expect((await json(['status', '-w', at])).import).toMatchObject({ rowsIn: 245, rowsUsed: 245 })
})

it('finds files whatever their names are written like, and watches no file', async () => {
  const { at, inbox } = await workspace()
  const odd = join(inbox, 'in[1]')
  mkdirSync(odd)
  writeFileSync(join(odd, 'A.CSV'), more(0))
  writeFileSync(join(odd, '~$A.xlsx'), 'locked')
  expect((await json(['watch', odd, '--once', '-w', at])).added).toMatchObject([{ file: 'A.CSV', rows: 5 }])
  expect((await json(['import', odd, '-w', at])).quality.rowsIn).toBe(5)
  expect(await json(['watch', join(odd, 'A.CSV'), '-w', at])).toMatchObject({
    code: 2,
    error: { code: 'file/not-folder' },
  })
})

it('ends records where they end, whatever stands between quotes', () => {
  const records = fc.array(
    fc.array(
      fc.oneof(
        fc.stringMatching(/^[^",\n]*$/),
        fc.string().map((text) => `"${text.replaceAll('"', '""')}"`),
      ),
      { minLength: 1 },
    ),
  )
  fc.assert(
    fc.property(records, fc.nat(), (rows, cut) => {
      const texts = rows.map((cells) => `${cells.join(',')}\n`)
      const bytes = Buffer.from(texts.join(''))
      expect(wholeRecords(bytes, 44)).toBe(bytes.length)
      const ends = texts.map((_, index) => Buffer.byteLength(texts.slice(0, index + 1).join('')))
      const at = cut % (bytes.length + 1)
      expect(wholeRecords(bytes.subarray(0, at), 44)).toBe(Math.max(0, ...ends.filter((end) => end <= at)))
    }),
  )
})
