import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cdnowOrders } from '../../customers/value/cdnow-orders.ts'
import { fromFolder } from './from-folder.ts'
import { inProcess } from './in-process.ts'
import { folderWith, orders, shoal } from './shoal.ts'

/** Lines of CDNOW's first customers, where what is tested is the same of few as of many. */
const some = 1_500

async function json(argv: string[]) {
  const { code, stdout } = await inProcess([...argv, '--json'])
  return { code, ...JSON.parse(stdout) }
}

describe('shoal value', () => {
  it('says what CDNOW’s customers are worth, and the report says the same', async () => {
    const cwd = folderWith({ 'cdnow.csv': cdnowOrders() })
    const run = (...argv: string[]) => inProcess([...argv, '-w', join(cwd, 'shop')])
    await fromFolder(['run', 'cdnow.csv', '--into', 'shop', '--keep-duplicates', '--no-report'], cwd)
    const { code, stdout } = await shoal(['value', '-w', 'shop'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^2,349 customers are expected to bring [\d,]+ in the next 12 months \(95 % interval/)
    expect(stdout).toContain('Chosen: MBG/NBD with Gamma-Gamma.')
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('Next: shoal report; then "shoal brief" drafts a campaign')
    const csv = readFileSync(join(cwd, 'shop/report/value.csv'), 'utf8').trimEnd().split('\n')
    expect(csv).toHaveLength(2350)
    expect(csv[0]).toBe(
      '\uFEFFcustomer,tier,revenue,value_so_far,chance_still_buying,expected_purchases,lifetime_value',
    )
    const status = JSON.parse((await run('status', '--json')).stdout)
    expect(status.next).toBe('report')
    await run('report')
    const [sentence = ''] = stdout.split('\n')
    const report = readFileSync(join(cwd, 'shop/report/report.md'), 'utf8')
    expect(report).toContain('## What customers are worth')
    expect(report.replaceAll('\\', '')).toContain(sentence)
    const document = JSON.parse(readFileSync(join(cwd, 'shop/report/report.json'), 'utf8'))
    const { facts } = document.sheets[0]
    const fact = facts.find(({ id }: { id: string }) => id === 'lifetime_value.mean')
    expect(fact.interval.low).toBeLessThan(fact.value)
    expect(fact.value).toBeCloseTo(document.value.segments[0].lifetimeValue.mean, 9)
    expect(facts.map(({ id }: { id: string }) => id)).toContain('still_buying.mean')
    await run('value', '--margin', '0.4')
    expect(JSON.parse((await run('status', '--json')).stdout).stale).toEqual(['report'])
  }, 60_000)

  it('comes to the same whether files were added one after another or read at once', async () => {
    const folder = folderWith({
      'all.csv': cdnowOrders((_, place) => place < some),
      'first.csv': cdnowOrders((date, place) => place < some && date < '1998-01-01'),
      'then.csv': cdnowOrders((date, place) => place < some && date >= '1998-01-01'),
    })
    const at = (name: string): string => join(folder, name)
    for (const name of ['once', 'parts']) await json(['init', at(name)])
    await json(['import', at('all.csv'), '--keep-duplicates', '-w', at('once')])
    await json(['import', at('first.csv'), '--keep-duplicates', '-w', at('parts')])
    await json(['import', at('then.csv'), '--append', '--keep-duplicates', '-w', at('parts')])
    const { value: once } = await json(['value', '-w', at('once')])
    const { value: parts } = await json(['value', '-w', at('parts')])
    expect({ ...parts, snapshot: '' }).toEqual({ ...once, snapshot: '' })
  })

  it('tells the value so far where there is too little for a forecast, and what is missing', async () => {
    const folder = folderWith({ 'orders.csv': orders() })
    await json(['run', join(folder, 'orders.csv'), '--into', join(folder, 'w')])
    const { stdout } = await inProcess(['value', '-w', join(folder, 'w')])
    expect(stdout).toContain('There is no forecast: 60 customers are too few, at least 100 are needed.')
    expect(stdout).toContain('What follows is the value so far, which says nothing of the future.')
    expect(stdout).not.toContain('Lifetime value')
    await inProcess(['report', '-w', join(folder, 'w'), '--lang', 'zh'])
    expect(readFileSync(join(folder, 'w/report/report.md'), 'utf8')).toContain('没有预测：只有 60 位客户')
  })

  it('leaves nobody behind who was forgotten', async () => {
    const folder = folderWith({ 'orders.csv': orders() })
    const at = join(folder, 'w')
    await json(['run', join(folder, 'orders.csv'), '--into', at])
    await json(['value', '-w', at])
    expect(readFileSync(join(at, 'report/value.csv'), 'utf8')).toContain('C5,')
    await json(['forget', 'C5', '-w', at])
    expect(existsSync(join(at, 'report/value.csv'))).toBe(false)
  })
})

it('the report says what it leaves out once segments are others, and status what is out of date', async () => {
  const folder = folderWith({ 'cdnow.csv': cdnowOrders((_, place) => place < some) })
  const at = join(folder, 'w')
  await json(['run', join(folder, 'cdnow.csv'), '--into', at, '--keep-duplicates', '--no-report'])
  await json(['value', '-w', at])
  expect((await json(['report', '-w', at])).leftOut).toEqual([])
  await json(['segment', '--k', '4', '-w', at])
  const { stdout } = await inProcess(['report', '-w', at])
  expect(stdout).toContain('Not in the report: customer value')
  expect(readFileSync(join(at, 'report/report.md'), 'utf8')).not.toContain('What customers are worth')
  expect((await json(['status', '-w', at])).views).toMatchObject([{ kind: 'value', old: true }])
  expect((await inProcess(['status', '-w', at])).stdout).toContain('Out of date: customer value')
}, 30_000)
