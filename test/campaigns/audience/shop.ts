import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { inProcess } from '../../doors/cli/in-process.ts'

/** Customers whose figures can be told from their numbers. */
export const customers = Array.from({ length: 300 }, (_, i) => `K${String(i).padStart(3, '0')}`)

/**
 * Orders of 300 customers. The i-th has placed 1, 5 or 9 (by i % 3) for 10, 20 or 30 each, the last one i % 100 days before 31 March; the
 * odd ones live in Germany, the others in France; every fifth bought T-5 from the category Cups, all others T-0 from Tea.
 */
function orders(): string {
  const lines = customers.flatMap((customer, i) =>
    Array.from({ length: 1 + (i % 3) * 4 }, (_, n) => {
      const day = new Date(Date.UTC(2026, 2, 31) - ((i % 100) + n * 10) * 86_400_000).toISOString().slice(0, 10)
      const product = i % 5 === 0 ? 'T-5,Blue cup,Cups' : 'T-0,Green tea,Tea'
      return `${i * 20 + n},${customer},${day},${product},1,${((i % 3) + 1) * 10},${i % 2 === 1 ? 'Germany' : 'France'}`
    }),
  )
  return `order,customer,date,product,description,category,quantity,price,country\n${lines.join('\n')}\n`
}

/** A workspace with these orders and three segments, and a file of contacts in which everybody agreed. */
export async function shop(
  cleanUp: (work: () => void) => void = onTestFinished,
): Promise<{ folder: string; contacts: string }> {
  const root = mkdtempSync(join(tmpdir(), 'shoal-audience-'))
  cleanUp(() => rmSync(root, { recursive: true, force: true }))
  writeFileSync(join(root, 'orders.csv'), orders())
  const contacts = join(root, 'contacts.csv')
  writeFileSync(
    contacts,
    `customer,email,consent\n${customers.map((id) => `${id},${id}@shop.example,yes`).join('\n')}\n`,
  )
  const folder = join(root, 'w')
  const argv = ['run', join(root, 'orders.csv'), '--into', folder, '--no-report', '--k', '3']
  expect(await inProcess(argv, { folder: root })).toMatchObject({ code: 0 })
  return { folder, contacts }
}

/** Runs a command that must succeed in a workspace, and gives its JSON. */
export async function shoalIn(folder: string, ...argv: string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await inProcess([...argv, '--json'], { folder })
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return JSON.parse(stdout) as Record<string, unknown>
}
