import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentSnapshot } from '../../../src/actions/current.ts'
import { changeFacts } from '../../../src/agent/tools/change/change-facts.ts'
import { changeSentences } from '../../../src/agent/tools/change/change-sentences.ts'
import { openDuckDb } from '../../../src/engine/duckdb.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import type { Change } from '../../../src/questions/change/change.ts'
import { customerTurnover } from '../../../src/questions/change/customer-turnover.ts'
import { explainChange } from '../../../src/questions/change/explain-change.ts'
import type { QuestionDesk } from '../../../src/questions/desk.ts'
import { openDesk } from '../../../src/questions/open-desk.ts'
import { openGuard } from '../../../src/questions/privacy/open-guard.ts'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import { openWorkspace, type Workspace } from '../../../src/workspace/workspace.ts'
import { inProcess } from '../../doors/cli/in-process.ts'

interface Line {
  order: string
  customer: string
  day: string
  product: string
  quantity: number
  price: number
  country: string
}

/** Orders of eight months; in August more customers buy, in smaller baskets and at other prices, and some give back. */
const lines: Line[] = Array.from({ length: 8 }, (_, month) => month + 1).flatMap((month) =>
  Array.from({ length: month === 8 ? 60 : 40 + (month % 3) }, (_, customer): Line[] => {
    const common = {
      customer: `C${(customer * (month === 8 ? 3 : 1)) % 90}`,
      country: customer % 4 === 0 ? 'France' : 'Germany',
    }
    const day = `2025-0${month}-${String((customer % 27) + 1).padStart(2, '0')}`
    const order = `O${month}-${customer}`
    const bought = {
      ...common,
      order,
      day,
      product: `P${customer % 5}`,
      quantity: month === 8 ? 2 : 4,
      price: 10 + (customer % 3),
    }
    const again = { ...bought, order: `${order}b`, product: 'P9', quantity: 1 }
    const back = { ...bought, order: `R${month}-${customer}`, day: `2025-0${month}-28`, quantity: -1 }
    return [bought, ...(customer % 6 === 0 ? [again] : []), ...(customer % 11 === 0 ? [back] : [])]
  }).flat(),
)

// The data reach the last day of August, so that it is a whole month.
const last = {
  order: 'O-last',
  customer: 'C0',
  day: '2025-08-31',
  product: 'P0',
  quantity: 2,
  price: 10,
  country: 'France',
}
lines.push(last)

const text = [
  'order_id,customer_id,order_date,product,quantity,unit_price,country',
  ...lines.map((line) =>
    [line.order, line.customer, line.day, line.product, line.quantity, line.price, line.country].join(','),
  ),
].join('\n')

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** The same sums by hand, from the lines as they stand in the file. */
const sumsOf = (month: string, of: (line: Line) => boolean = () => true) => {
  const there = lines.filter((line) => line.day.startsWith(`2025-${month}`) && of(line))
  const bought = there.filter(({ quantity }) => quantity > 0)
  const worth = (some: readonly Line[]): number => sum(some.map(({ quantity, price }) => quantity * price))
  return {
    revenue: worth(there),
    gross: worth(bought),
    units: sum(bought.map(({ quantity }) => quantity)),
    orders: new Set(bought.map(({ order }) => order)).size,
    buyers: new Set(bought.map(({ customer }) => customer)).size,
  }
}

let folder: string
let workspace: Workspace
let engine: Engine
let desk: QuestionDesk

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shoal-change-'))
  writeFileSync(join(folder, 'orders.csv'), text)
  await inProcess(['run', join(folder, 'orders.csv'), '--into', join(folder, 'w'), '--no-report'])
  workspace = openWorkspace(join(folder, 'w'))
  engine = await openDuckDb()
  desk = await openDesk(workspace, engine)
})

afterAll(() => {
  engine?.close()
  workspace?.state.close()
  rmSync(folder, { recursive: true, force: true })
})

const august = { kind: 'calendar' as const, year: 2025, part: { unit: 'month' as const, value: 8 } }

async function changeOf(measure: string): Promise<Change> {
  const asking = { desk, asker: { ledger: 'test', lifted: true }, signal: new AbortController().signal }
  const answer = await explainChange(asking, { measure, time: august })
  if (answer.kind !== 'found') throw new Error(answer.kind)
  return answer.change
}

describe('why a figure changed', () => {
  it('finds the change of revenue, and its factors as they are counted by hand', async () => {
    const [july, augustSums] = [sumsOf('07'), sumsOf('08')]
    const change = await changeOf('revenue')
    expect(change).toMatchObject({
      days: { from: '2025-08-01', to: '2025-08-31' },
      againstDays: { from: '2025-07-01', to: '2025-07-31' },
    })
    expect(change.difference).toBeCloseTo(augustSums.revenue - july.revenue, 6)
    // L(V₁, V₀) ln(x₁ / x₀), written out once more.
    const weight = (augustSums.gross - july.gross) / Math.log(augustSums.gross / july.gross)
    const factor = (of: (sums: typeof july) => number): number => weight * Math.log(of(augustSums) / of(july))
    const expected = {
      buyers: factor(({ buyers }) => buyers),
      'orders-per-customer': factor(({ orders, buyers }) => orders / buyers),
      'units-per-order': factor(({ units, orders }) => units / orders),
      'price-per-unit': factor(({ gross, units }) => gross / units),
      returned: july.gross - july.revenue - (augustSums.gross - augustSums.revenue),
    }
    expect(Object.fromEntries(change.factors.map(({ factor: id, contribution }) => [id, contribution]))).toEqual(
      Object.fromEntries(Object.entries(expected).map(([id, value]) => [id, expect.closeTo(value, 6)])),
    )
  })

  it.each(['revenue', 'orders', 'average-order-value', 'return-rate'])(
    'has contributions to %s that add up to the change, by factors and by every dimension',
    async (measure) => {
      const { factors, by, difference } = await changeOf(measure)
      if (factors.length > 0) expect(sum(factors.map(({ contribution }) => contribution))).toBeCloseTo(difference, 6)
      expect(by.length).toBeGreaterThan(0)
      for (const { parts, rest } of by)
        expect(sum(parts.map(({ contribution }) => contribution)) + rest.contribution).toBeCloseTo(difference, 6)
    },
  )

  it('finds what each country did by hand', async () => {
    const of = (country: string): number =>
      sumsOf('08', (line) => line.country === country).revenue -
      sumsOf('07', (line) => line.country === country).revenue
    const countries = (await changeOf('revenue')).by.find(({ dimension }) => dimension === 'country')
    expect(
      Object.fromEntries((countries?.parts ?? []).map(({ value, contribution }) => [value, contribution])),
    ).toEqual({
      Germany: expect.closeTo(of('Germany'), 6),
      France: expect.closeTo(of('France'), 6),
    })
  })

  it('parts the change by who was gained, lost and kept, and says nothing where these are few', async () => {
    const change = await changeOf('revenue')
    const { turnover } = change
    const who = (month: string) =>
      new Set(lines.filter(({ day }) => day.startsWith(`2025-${month}`)).map(({ customer }) => customer))
    expect(turnover?.lost.customers).toBe([...who('07')].filter((id) => !who('08').has(id)).length)
    expect(sum(Object.values(turnover ?? {}).map(({ contribution }) => contribution))).toBeCloseTo(change.difference, 6)
    const { signal } = new AbortController()
    expect(await desk.turnover?.(change, { ledger: 'few', lifted: false }, signal)).toBeUndefined()
  })

  it('tells who was gained, lost and kept once, and not again of periods that differ by an order', async () => {
    const { id: snapshot } = currentSnapshot(workspace).snapshot
    const orders = { engine, snapshot, guard: openGuard(workspace.state, 10) }
    const talk = { ledger: 'turnover', lifted: false }
    const { days, againstDays } = await changeOf('revenue')
    const told = await customerTurnover(orders, { days, againstDays }, talk)
    expect(Object.values(told ?? {}).map(({ customers }) => customers >= 10)).toEqual([true, true, true])
    const dayLess = { days: { ...days, to: '2025-08-30' }, againstDays }
    expect(await customerTurnover(orders, dayLess, talk)).toBeUndefined()
    expect(await customerTurnover(orders, { days, againstDays }, talk)).toEqual(told)
    expect(await customerTurnover(orders, dayLess, { ...talk, ledger: 'another' })).toBeDefined()
  })

  it('looks at what a figure varies by anyway under the same name as the rest, so that it counts as told', async () => {
    const names = new Set<string>()
    const asking = {
      desk: {
        ...desk,
        answer: (...[query, asker, signal]: Parameters<QuestionDesk['answer']>) => {
          names.add(asker.ledger)
          return desk.answer(query, asker, signal)
        },
      },
      asker: { ledger: 'one', lifted: true },
      signal: new AbortController().signal,
    }
    await explainChange(asking, { measure: 'orders', time: august })
    expect([...names]).toEqual(['one'])
  })

  it('says that the other period is kept back, and not that there is nothing, where it is beside what was told', async () => {
    const asker = { ledger: 'told before', lifted: false }
    const { signal } = new AbortController()
    const july = (to: string) => ({ kind: 'between' as const, from: '2025-07-01', to })
    const told = (to: string) => desk.answer(TypedQuery.parse({ measures: ['revenue'], time: july(to) }), asker, signal)
    expect((await told('2025-07-27')).kind).toBe('found')
    expect((await told('2025-07-31')).kind).toBe('withheld')
    const against = { to: 'period' as const, time: july('2025-07-31') }
    const answer = await explainChange({ desk, asker, signal }, { measure: 'revenue', time: august, against })
    expect(answer.kind).toBe('withheld')
  })

  it('of new customers is not parted by country: somebody may have a first day with orders in two countries', async () => {
    const january = { kind: 'calendar' as const, year: 2025, part: { unit: 'month' as const, value: 1 } }
    const asking = { desk, asker: { ledger: 'new', lifted: true }, signal: new AbortController().signal }
    const against = { to: 'period' as const, time: january }
    const answer = await explainChange(asking, { measure: 'new-customers', time: august, against })
    expect(answer.kind === 'found' && answer.change.by.map(({ dimension }) => dimension)).not.toContain('country')
    expect(answer.kind).toBe('found')
  })

  it('says first that it did not go the way that the question supposes, and that days were cut to the data', async () => {
    const change = await changeOf('revenue')
    const isLower = change.after < change.before
    const told = (supposed: 'higher' | 'lower', language: 'en' | 'zh'): string[] =>
      changeSentences(change, changeFacts(change), { supposed, isCut: true }).map((sentence) =>
        sentence[language].map(({ text: words }) => words).join(''),
      )
    const [wrong, right] = isLower ? (['higher', 'lower'] as const) : (['lower', 'higher'] as const)
    expect(told(wrong, 'en')[0]).toBe(`Revenue did not ${isLower ? 'rise' : 'fall'} in these days.`)
    expect(told(wrong, 'zh')[0]).toContain(isLower ? '并没有上升' : '并没有下降')
    expect(told(right, 'en').join(' ')).not.toContain('did not')
    expect(told(right, 'en').join(' ')).toContain('The data end on 31 August 2025')
  })

  it('says that it rose or fell only beyond what it varies by anyway', async () => {
    const change = await changeOf('revenue')
    const opening = (usual: Change['usual']): string => {
      const changed: Change = { ...change, ...(usual === undefined ? {} : { usual }) }
      return (
        changeSentences(changed, changeFacts(changed))[0]
          ?.en.map(({ text: words }) => words)
          .join('') ?? ''
      )
    }
    expect(change.usual?.periods).toBeGreaterThanOrEqual(4)
    expect(opening({ spread: 0.01, periods: 7, isBeyond: true })).toMatch(/^Revenue (fell|rose) by /)
    expect(opening({ spread: 2, periods: 7, isBeyond: false })).toMatch(/^Revenue was .* (lower|higher) /)
  })
})
