import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith, header, orders } from '../doors/cli/shoal.ts'

const more = (from: number): string =>
  `${header}\n${Array.from({ length: 5 }, (_, i) => `N${from + i},C${i},2026-01-${10 + i},P1,2,30.00`).join('\n')}\n`

async function json(argv: string[]) {
  const { code, stdout } = await inProcess([...argv, '--json'])
  return { code, ...JSON.parse(stdout) }
}

async function workspace() {
  const folder = folderWith({ 'orders.csv': orders() })
  const [at, inbox] = [join(folder, 'w'), join(folder, 'inbox')]
  mkdirSync(inbox)
  await json(['run', join(folder, 'orders.csv'), '--into', at, '--no-report'])
  return { at, inbox }
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
