import { describe, expect, it } from 'vitest'
import type { QueryAnswer } from '../../../src/questions/desk.ts'
import { openDesk } from '../../../src/questions/open-desk.ts'
import { openGuard } from '../../../src/questions/privacy/open-guard.ts'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import { ledgerGuard } from '../../../src/questions/run/ledger-guard.ts'
import { askedShop } from './asked-shop.ts'

const shop = askedShop()
const { signal } = new AbortController()
const year = {
  filters: [{ dimension: 'country', op: 'is', values: ['France'] }],
  time: { kind: 'between', from: '2025-01-20', to: '2025-12-31' },
}
const answered = (measure: string, ledger: string, lifted = false): Promise<QueryAnswer> =>
  shop().desk.answer(TypedQuery.parse({ ...year, measures: [measure] }), { ledger, lifted }, signal)

/** The one figure of an answer, and how many customers it says it is of. */
async function figureOf(answer: Promise<QueryAnswer>) {
  const told = await answer
  if (told.kind !== 'found') return told.kind
  const [row] = told.result.rows
  return { value: row?.cells[0]?.value, customers: row?.customers }
}

describe('new customers, where a few others bought too', () => {
  it('are told: nothing is said of the others', async () => {
    const { new_customers, buyers } = await counts()
    expect(new_customers).toBeGreaterThanOrEqual(20)
    expect(buyers - new_customers).toBeGreaterThan(0)
    expect(buyers - new_customers).toBeLessThan(20)
    expect(await figureOf(answered('new-customers', 'fresh'))).toEqual({
      value: new_customers,
      customers: new_customers,
    })
  })

  it('keep back how many bought in the same talk, and it is said why', async () => {
    expect((await answered('new-customers', 'talk')).kind).toBe('found')
    const buyers = await answered('buyers', 'talk')
    if (buyers.kind !== 'withheld') throw new Error(buyers.kind)
    expect(buyers.text.en).toContain('Together with an earlier answer')
    expect(buyers.text.en).not.toContain('stand behind this')
    expect(buyers.text.zh).toContain('与本次对话中先前的回答对照')
  })
})

const ask = (query: object, ledger: string): Promise<QueryAnswer> =>
  shop().desk.answer(TypedQuery.parse(query), { ledger, lifted: false }, signal)

describe('the size of a segment that a sheet told', () => {
  it('is not to be had again without the few of one country, and neither is a sheet after that', async () => {
    const { desk } = shop()
    const few = `Côte d'Ivoire`
    const filters = (segment: string) => [
      { dimension: 'segment', op: 'is', values: [segment] },
      { dimension: 'country', op: 'is-not', values: [few] },
    ]
    const sizes = await shop().ask({ measures: ['buyers'], dimensions: ['segment'] })
    const others = await shop().ask({
      measures: ['buyers'],
      dimensions: ['segment'],
      filters: [{ dimension: 'country', op: 'is-not', values: [few] }],
    })
    const segment = sizes.rows.find(({ keys: [key], customers }) => {
      const without = others.rows.find(({ keys: [other] }) => other?.value === key?.value)?.customers ?? 0
      return without >= 20 && (customers ?? 0) > without
    })?.keys[0]?.value
    if (segment === undefined || segment === null) throw new Error('no segment has a few of that country')
    const query = { measures: ['buyers'], filters: filters(segment) }
    expect((await ask(query, 'no sheet')).kind).toBe('found')
    const asker = { ledger: 'a sheet', lifted: false }
    expect((await desk.tellSegments(asker, signal)).segments).toContain(segment)
    expect((await ask(query, 'a sheet')).kind).toBe('withheld')
    expect((await desk.tellSegments(asker, signal)).segments).toContain(segment)
    expect((await desk.tellSegments({ ledger: 'no sheet', lifted: false }, signal)).segments).not.toContain(segment)
  })
})

describe('a mean of what customers spent', () => {
  it.each([
    ['monetary:mean', 'revenue'],
    ['frequency:mean', 'orders'],
  ])('%s tells the %s of all, and none of all but a few is told after it', async (mean, sum) => {
    const dayLess = { measures: [sum], time: { kind: 'between', from: '2025-01-01', to: '2025-12-15' } }
    expect((await ask(dayLess, `no ${mean}`)).kind).toBe('found')
    expect((await ask({ measures: [mean] }, mean)).kind).toBe('found')
    expect((await ask(dayLess, mean)).kind).toBe('withheld')
  })
})

describe('a desk that can keep no more of what it told', () => {
  it('says so, and not that few customers stand behind it', async () => {
    const { workspace, engine } = shop()
    const guard = ledgerGuard(openGuard(workspace.state, 20, 1))
    const desk = await openDesk(workspace, engine, { guard })
    const query = TypedQuery.parse({ ...year, measures: ['buyers'] })
    const told = await desk.answer(query, { ledger: 'full', lifted: false }, signal)
    if (told.kind !== 'withheld') throw new Error(told.kind)
    expect(told.text.en).toContain('can no longer be kept track of')
  })
})

/** Counted from the lines as they were written. */
async function counts(): Promise<{ new_customers: number; buyers: number }> {
  const [row] = await shop().sql(`
    SELECT count(DISTINCT customer) FILTER (first_day >= DATE '2025-01-20')::DOUBLE, count(DISTINCT customer)::DOUBLE
    FROM raw WHERE quantity > 0 AND country = 'France' AND day BETWEEN DATE '2025-01-20' AND DATE '2025-12-31'`)
  return { new_customers: Number(row?.[0]), buyers: Number(row?.[1]) }
}
