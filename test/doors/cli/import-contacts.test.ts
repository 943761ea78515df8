import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { inProcess } from './in-process.ts'

it('an import of contacts says what it took: addresses, consent, and the rows whose address is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-contacts-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const orders = join(folder, 'orders.csv')
  const people = join(folder, 'people.csv')
  writeFileSync(
    orders,
    `order,customer,date,amount\n${[1, 2, 3, 4, 5].map((n) => `O${n},K${n},2026-01-0${n},1${n}.50`).join('\n')}\n`,
  )
  writeFileSync(
    people,
    'customer,email,consent\nK1,a@shop.example,yes\nK2,b@shop.example,no\nK3,c@shop.example,\nK4,broken at shop,yes\nK5,d@shop.example,yes\n',
  )
  await inProcess(['init', join(folder, 'w')], { folder })
  await inProcess(['import', orders], { folder: join(folder, 'w') })
  const { stdout, stderr } = await inProcess(['import', people, '--append'], { folder: join(folder, 'w') })
  expect(stderr).toBe('')
  expect(stdout).toContain(
    '4 with an address. Of their mailboxes 2 agreed to mails, 1 refused, and of 1 nothing is said',
  )
  expect(stdout).toContain('One address is no e-mail address and cannot be written to (row 5).')
  expect(stdout).toMatch(/email +contact \(to write to them; no figure is made of it\)/)
  expect(stdout).toMatch(/consent +contact \(/)
})

it('an import of contacts beside segments that stand does not send back to finding them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-contacts-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const orders = join(folder, 'orders.csv')
  const people = join(folder, 'people.csv')
  const lines = Array.from({ length: 60 }, (_, n) => `O${n},K${n % 30},2026-01-${10 + (n % 20)},${(n % 3) * 50 + 10}`)
  writeFileSync(orders, `order,customer,date,amount\n${lines.join('\n')}\n`)
  writeFileSync(people, 'customer,email,consent\nK1,a@shop.example,yes\n')
  const last = (text: string) => text.trimEnd().split('\n').at(-1)
  await inProcess(['init', join(folder, 'w')], { folder })
  const run = (...argv: string[]) => inProcess(argv, { folder: join(folder, 'w') })
  expect(last((await run('import', orders)).stdout)).toBe('Next: shoal segment')
  await run('segment', '--k', '3')
  expect(last((await run('import', people, '--append')).stdout)).toBe(
    'Next: shoal report; then "shoal brief" drafts a campaign',
  )
})
