import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addGrowth, filesIn, type Remembering } from '../../src/actions/watched-files.ts'
import { withEngine } from '../../src/actions/with-engine.ts'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith, header, orders } from '../doors/cli/shoal.ts'

async function json(argv: string[]) {
  const { code, stdout } = await inProcess([...argv, '--json'])
  return { code, ...JSON.parse(stdout) }
}

/** Lines as they are written behind one another: some without a customer, some that cannot be split. */
const batch = (n: number): string =>
  [
    `N${n},C${n % 9},2026-01-${10 + (n % 18)},P1,2,30.00`,
    n % 3 === 0 ? `N${n},,2026-01-20,P2,1,5.00` : `N${n},NEW${n % 4},2026-01-20,P2,1,5.00`,
    ...(n % 5 === 0 ? ['cut,off'] : []),
    '',
  ].join('\n')

it('lines that are written for long are one step in a few files, and what was read is the file as it is', async () => {
  const folder = folderWith({ 'orders.csv': orders() })
  const [at, inbox] = [join(folder, 'w'), folderWith({ 'live.csv': `${header}\n${batch(0)}` })]
  const path = join(inbox, 'live.csv')
  await json(['run', join(folder, 'orders.csv'), '--into', at, '--no-report'])
  await json(['watch', inbox, '--once', '-w', at])
  const context = {
    folder: at,
    language: undefined,
    now: () => new Date(),
    progress: () => undefined,
    trace: () => undefined,
    environment: {},
    signal: new AbortController().signal,
    usualLanguage: 'en' as const,
  }
  const remembered: Remembering = { files: new Map() }
  const parts: number[] = []
  await withEngine(context, async (workspace, engine) => {
    for (let n = 1; n <= 40; n++) {
      appendFileSync(path, batch(n))
      const [file] = filesIn(inbox, workspace, new Map())
      if (file?.grown === undefined) throw new Error('the file has not grown')
      await addGrowth(workspace, engine, file, file.grown, { remembered, isWhole: false }, context)
      const { earlier } = JSON.parse(workspace.state.latest('import')?.document ?? '{}')
      parts.push(earlier.length)
    }
    // The first import, live.csv, and all that was written behind it.
    expect(workspace.state.steps().filter(({ kind }) => kind === 'import')).toHaveLength(3)
  })
  expect(Math.max(...parts)).toBeLessThan(20)
  await json(['report', '-w', at])
  const whole = join(folder, 'whole')
  writeFileSync(join(folder, 'live.csv'), readFileSync(path))
  await json(['run', join(folder, 'orders.csv'), join(folder, 'live.csv'), '--into', whole])
  const rejects = (of: string): string[] =>
    readFileSync(join(of, 'report', 'rejects.csv'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('live'))
      .sort()
  expect(rejects(at)).toEqual(rejects(whole))
  expect(rejects(at).length).toBe(14 + 9)
  const spend = (of: string): string[] =>
    readFileSync(join(of, 'report', 'customers.csv'), 'utf8')
      .split('\n')
      .map((line) => [line.split(',')[0], ...line.split(',').slice(-8)].join())
      .sort()
  expect(spend(at)).toEqual(spend(whole))
  expect((await json(['doctor', '-w', at])).code).toBe(0)
  // Nothing that was reported is read again; it all goes back at once.
  expect((await json(['watch', inbox, '--once', '-w', at])).added).toEqual([])
  await json(['clean', '-w', at])
  expect(readdirSync(join(at, '.shoal', 'data')).length).toBeLessThan(30)
  const { undone } = await json(['undo', '-w', at])
  expect(undone).toBe('import')
  expect((await json(['status', '-w', at])).import.rowsIn).toBe(240 + 3)
})
