import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Recommendations } from '../../src/customers/recommendations/recommendations.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { copiesOf } from '../doors/cli/copies-of.ts'
import { fault, inProcess } from '../doors/cli/in-process.ts'
import { folderWith, orders } from '../doors/cli/shoal.ts'

async function segmented(folder: string, text: string): Promise<void> {
  writeFileSync(join(folder, 'orders.csv'), text)
  await inProcess(['run', join(folder, 'orders.csv'), '--into', join(folder, 'spring'), '--no-report'])
}
const usual = copiesOf((folder) => segmented(folder, orders()))
const workspace = async (): Promise<string> => join(await usual(), 'spring')

async function workspaceOf(text: string): Promise<string> {
  const folder = folderWith()
  await segmented(folder, text)
  return join(folder, 'spring')
}

async function unsegmented(text: string): Promise<string> {
  const folder = folderWith({ 'orders.csv': text })
  const at = join(folder, 'spring')
  await inProcess(['init', at])
  await inProcess(['import', join(folder, 'orders.csv'), '-w', at])
  return at
}
async function ask(at: string, ...argv: string[]) {
  const { code, stdout } = await inProcess(['recommend', '-w', at, '--json', ...argv])
  return { code, ...JSON.parse(stdout) }
}
function stepsOf(at: string) {
  const { state } = openWorkspace(at)
  const steps = state.steps()
  state.close()
  return steps
}
const csvOf = (at: string, name = 'recommendations.csv'): string[] =>
  readFileSync(join(at, 'report', name), 'utf8')
    .slice(1)
    .trimEnd()
    .split('\n')

describe('recommend', () => {
  it('keeps a step of aggregates without a customer in it, which the report shows until the segments change', async () => {
    const at = await workspace()
    expect((await ask(at)).code).toBe(0)
    const step = stepsOf(at).at(-1)
    expect(step?.kind).toBe('recommend')
    const document = Recommendations.parse(JSON.parse(step?.document ?? ''))
    expect(step?.document).not.toMatch(/"C\d+"/)
    expect(document.holdOut.customers).toBe(20)
    await inProcess(['report', '-w', at])
    const shown = (): string => readFileSync(join(at, 'report', 'report.md'), 'utf8')
    expect(shown()).toContain('How good the suggestions are')
    await inProcess(['segment', '--k', '2', '-w', at])
    await inProcess(['report', '-w', at])
    expect(shown()).not.toContain('How good the suggestions are')
  })

  it('goes with what it was made of: undo takes the segments back, and it', async () => {
    const at = await workspace()
    await ask(at)
    const undone = await inProcess(['undo', '-w', at, '--json'])
    expect(JSON.parse(undone.stdout)).toMatchObject({ undone: 'segment' })
    expect(stepsOf(at).map(({ kind }) => kind)).toEqual(['import'])
  })

  it('leaves nothing behind when somebody is forgotten', async () => {
    const at = await workspace()
    await ask(at)
    await ask(at, '--like', 'P1')
    expect(csvOf(at).some((row) => row.startsWith('C27,'))).toBe(true)
    const files = (): string[] => readdirSync(at, { recursive: true, encoding: 'utf8' })
    expect(files().filter((name) => /ease-|recommend-/.test(name)).length).toBeGreaterThan(0)
    await inProcess(['forget', 'C27', '-w', at])
    expect(files().filter((name) => /ease-|recommend|look-alikes/.test(name))).toEqual([])
    expect(stepsOf(at).map(({ kind }) => kind)).not.toContain('recommend')
    await ask(at)
    expect(csvOf(at).some((row) => row.startsWith('C27,'))).toBe(false)
  })

  it('keeps no fit of earlier parts once files were added', async () => {
    const at = await workspace()
    await ask(at)
    const later = join(at, '..', 'later.csv')
    writeFileSync(later, `${orders().split('\n')[0]}\nX1,C1,2025-12-01,P3,1,9.50\nX2,C2,2025-12-02,P4,1,9.50\n`)
    await inProcess(['import', later, '--append', '-w', at])
    await ask(at)
    const kept = readdirSync(join(at, '.shoal', 'data'), { recursive: true, encoding: 'utf8' })
    expect(kept.filter((name) => /recommend-\w+\.json$/.test(name))).toHaveLength(1)
  })

  it('lists only a segment where one is asked for, and says of each customer which', async () => {
    const at = await workspace()
    await ask(at)
    const [all, steps] = [csvOf(at), stepsOf(at).length]
    const { suggestions } = await ask(at, '--segment', 'S1', '--top', '2', '--mode', 'both')
    const rows = csvOf(at, 'recommendations-S1.csv').slice(1)
    expect(rows).toHaveLength(suggestions.listed * 2)
    expect(rows.every((row) => row.split(',')[1] === 'S1')).toBe(true)
    // The list of all stays as it was, and so does the view of all.
    expect([csvOf(at), stepsOf(at).length]).toEqual([all, steps])
    expect(suggestions.segments.map(({ segment }: { segment: string }) => segment)).toEqual(['S1'])
    const { stdout } = await inProcess(['recommend', '--segment', 'S1', '--mode', 'repurchase', '-w', at])
    expect(stdout).toMatch(/ of S1: .*recommendations-S1\.csv/)
    expect(stdout).toContain('What they would buy again, by segment')
    expect(stdout).not.toMatch(/not bought|^ {2}S2 |shoal report/m)
    const { lookAlikes } = await ask(at, '--like', 'p1,P2', '--segment', 'S1')
    expect(lookAlikes.path).toMatch(/look-alikes-S1\.csv$/)
    expect(lookAlikes.firstTenth.map(({ segment }: { segment: string }) => segment)).toEqual(['S1'])
  })

  it('of an earlier import goes with the next report, also where it is of one segment', async () => {
    const at = await workspace()
    await ask(at)
    await ask(at, '--segment', 'S1')
    await inProcess(['import', join(at, '..', 'orders.csv'), '-w', at])
    await inProcess(['segment', '-w', at])
    await inProcess(['report', '-w', at])
    expect(readdirSync(join(at, 'report')).filter((name) => name.startsWith('recommendations'))).toEqual([])
  })

  it('of a segment goes with the next import, though no step tells of it', async () => {
    const at = await workspace()
    await ask(at, '--segment', 'S1')
    await ask(at, '--like', 'P1')
    const lists = (): string[] => readdirSync(join(at, 'report')).filter((name) => name.endsWith('.csv'))
    expect(lists()).toEqual(['look-alikes.csv', 'recommendations-S1.csv'])
    await inProcess(['import', join(at, '..', 'orders.csv'), '-w', at])
    expect(lists()).toEqual([])
  })

  it('is nothing to those who only returned, and is said to be a guess to those who kept nothing', async () => {
    const [header] = orders().split('\n')
    const at = await workspaceOf(
      `${orders().trimEnd()}\nZ1,RETURNER,2025-03-01,P1,-1,9.50\nZ2,COLD,2025-03-01,P1,1,9.50\nZ3,COLD,2025-03-09,P1,-1,9.50\n`,
    )
    expect(header).toMatch(/quantity/)
    const { suggestions } = await ask(at)
    const rows = csvOf(at)
    expect(rows.filter((row) => row.startsWith('RETURNER'))).toEqual([])
    const cold = rows.filter((row) => row.startsWith('COLD,'))
    expect(cold.length).toBeGreaterThan(0)
    for (const row of cold) expect(row).toMatch(/,,"bought by \d+ customers?; nothing is known/)
    expect([suggestions.coldStarts, suggestions.document.customers]).toEqual([1, 61])
    const { stdout } = await inProcess(['recommend', '-w', at])
    expect(stdout).toContain('1 of them sent back all')
  })

  it('works before there are segments, and says so where one is asked for', async () => {
    const at = await unsegmented(orders())
    expect((await ask(at)).suggestions.document.segments).toEqual([])
    expect(csvOf(at)[1]).toMatch(/^C20,,1,/)
    expect(await fault(['recommend', '--segment', 'S1', '-w', at], at)).toMatchObject({
      exit: 2,
      code: 'workspace/nothing-segmented',
    })
  })

  it('says that nothing could be tested where nobody has a second order', async () => {
    const lines = Array.from({ length: 30 }, (_, n) => `O${n},C${n},2025-01-${10 + (n % 15)},P${n % 7},1,${n + 1}`)
    const at = await workspaceOf(`order_id,customer_id,order_date,product,quantity,unit_price\n${lines.join('\n')}\n`)
    const { stdout } = await inProcess(['recommend', '-w', at])
    expect(stdout).toContain('Fewer than 20 customers have a second order')
    expect(stdout).toContain('suggested to')
    expect(stdout).not.toContain('would buy it in their next order')
    await inProcess(['report', '-w', at])
    expect(readFileSync(join(at, 'report', 'report.md'), 'utf8')).toContain(
      'it is not known how good the suggestions are',
    )
  })
})

describe('what recommend cannot do is one sentence', () => {
  it.each([
    ['recommend/unknown-product', ['--like', 'P99']],
    ['recommend/own-is-not-new', ['--method', 'own']],
    ['recommend/too-short', ['--demand', '200']],
    ['segments/unknown', ['--segment', 'S9']],
    ['file/missing', ['--first-customers', 'nowhere.csv']],
    ['input/invalid', ['--top', '0']],
    ['input/invalid', ['--mode', 'old']],
  ])('%s', async (code, argv) => {
    const at = await workspace()
    expect(await fault(['recommend', ...argv, '-w', at], at)).toMatchObject({ exit: 2, code })
    expect(existsSync(join(at, 'report', 'recommendations.csv'))).toBe(false)
  })

  it('first customers who are not here are counted, and a file without their column is told what it has', async () => {
    const at = await workspace()
    const file = join(at, 'first.csv')
    const ask1 = () => inProcess(['recommend', '--first-customers', file, '-w', at])
    writeFileSync(file, 'customer,name\nC1,Anna\nX2,Bert\nX3,Carl\n')
    const { stdout } = await ask1()
    expect(stdout).toContain('2 customers in the file are not here with a purchase')
    expect(stdout).toContain('like the one customer who bought it first')
    writeFileSync(file, 'id,name\nC1,Anna\n')
    const found = await fault(['recommend', '--first-customers', file, '-w', at], at)
    expect(found).toMatchObject({ exit: 2, code: 'recommend/no-customer-column' })
    expect(found.problem).toContain('Its columns: id, name.')
    writeFileSync(file, 'customer,name\n')
    const none = await fault(['recommend', '--first-customers', file, '-w', at], at)
    expect(none.problem).toBe('first.csv lists no customers.')
  })

  it('nobody in the file of first customers is known', async () => {
    const at = await workspace()
    const file = join(at, 'first.csv')
    writeFileSync(file, 'name,customer\nAnna,X1\nBert,X2\n')
    const found = await fault(['recommend', '--first-customers', file, '-w', at], at)
    expect(found).toMatchObject({ code: 'recommend/nobody-known', problem: expect.stringContaining('None of the 2') })
  })

  it.each([
    ['recommend/no-orders', 'customer_id,age,spend\nA,31,10\nB,42,20\nC,25,30\nD,35,50\n'],
    [
      'recommend/no-products',
      'order_id,customer_id,order_date,amount\nO1,A,2025-01-01,10\nO2,B,2025-01-02,20\nO3,C,2025-01-03,5\n',
    ],
    [
      'recommend/too-little',
      'order_id,customer_id,order_date,product,quantity,unit_price\nO1,A,2025-01-01,P1,1,5\nO2,A,2025-01-09,P2,1,5\n',
    ],
  ])('%s', async (code, text) => {
    const at = await unsegmented(text)
    expect(await fault(['recommend', '-w', at], at)).toMatchObject({ exit: 2, code })
  })
})
