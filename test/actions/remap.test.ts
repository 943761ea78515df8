import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith } from '../doors/cli/shoal.ts'

const header = 'order,who,date,sku,quantity,price,file_index'
const line = (n: number, date: string, quantity: string): string =>
  `O${n},K${n % 12},${date},"T ""${n % 3}""",${quantity},${2 + (n % 9)}.50,x${n}`
const day = (n: number): string => `0${1 + (n % 9)}/0${1 + (n % 6)}/2026`
const table = (lines: string[]): string => `${[header, ...lines].join('\n')}\n`
const first = table([
  ...Array.from({ length: 60 }, (_, n) => line(n, day(n), `${1 + (n % 3)}`)),
  'O90,K1',
  line(91, '', '2'),
])
/** The first date that says that months come first, and a quantity that is none. */
const second = table([line(100, '03/25/2026', '2'), line(101, '04/01/2026', 'two'), 'O99', line(3, day(3), '1')])
const events = 'who,event_time,event_type\nK1,2026-03-01,view\nK2,2026-03-01,view\nK3,2026-03-01,cart\nK2,never,view\n'

async function json(argv: string[]) {
  const { code, stdout } = await inProcess([...argv, '--json'])
  return { code, ...JSON.parse(stdout) }
}

it('files that contradict those before are read with them anew, as if all had come at once', async () => {
  const folder = folderWith({ 'a.csv': first, 'b.csv': second, 'e.csv': events })
  const path = (name: string): string => join(folder, name)
  const [at, whole] = [path('w'), path('whole')]
  const named = ['--column', 'customer=who']
  const run = await json(['run', path('a.csv'), path('e.csv'), '--into', at, '--k', '3', ...named])
  expect(run.import.ambiguousDates).toBe(true)
  const refused = await json(['import', path('b.csv'), '--append', '-w', at])
  expect(refused).toMatchObject({ code: 2, error: { code: 'columns/two-styles' } })
  expect((await json(['status', '-w', at])).import.rowsIn).toBe(62)
  const added = await json(['import', path('b.csv'), '--append', '--remap', '-w', at])
  const all = (await json(['run', path('a.csv'), path('b.csv'), path('e.csv'), '--into', whole, ...named])).import
  expect(added.added).toMatchObject({ rows: 4, replaced: 0 })
  // What is due next is told by the segments, which stand in one of the two.
  expect({ ...added, snapshot: '', replaces: [], added: undefined, next: all.next }).toEqual({
    ...all,
    code: 0,
    snapshot: '',
  })
  expect(added.ambiguousDates).toBe(false)
  // The segments stand, and rejected rows are where they were.
  const status = await json(['status', '-w', at])
  expect([status.segments.k, status.stale]).toEqual([3, ['report']])
  await json(['report', '-w', at])
  const rejects = (of: string): string => readFileSync(join(of, 'report', 'rejects.csv'), 'utf8')
  expect(rejects(at)).toBe(rejects(whole))
  expect(rejects(at)).toContain('a.csv,62,wrong-column-count')
  // Back to before it, and on from there.
  expect(await json(['undo', '-w', at])).toMatchObject({ undone: 'import' })
  writeFileSync(path('c.csv'), table([line(200, '01/02/2026', '1')]))
  expect(await json(['import', path('c.csv'), '--append', '-w', at])).toMatchObject({ code: 0, added: { rows: 1 } })
})
