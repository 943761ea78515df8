import { describe, expect, it } from 'vitest'
import type { QueryAnswer } from '../../../src/questions/desk.ts'
import { openDesk } from '../../../src/questions/open-desk.ts'
import { mostLimits } from '../../../src/questions/privacy/limits-asked.ts'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import { askedShop } from './asked-shop.ts'

const shop = askedShop()
const { signal } = new AbortController()
const ask = (query: object, ledger: string): Promise<QueryAnswer> =>
  shop().desk.answer(TypedQuery.parse(query), { ledger, lifted: false }, signal)

/** An answer without what was asked: what somebody learns who moves the limit. */
const learned = (answer: QueryAnswer) =>
  answer.kind === 'found'
    ? { rows: answer.result.rows.map(({ keys, cells }) => [keys, cells]), withheld: answer.result.withheld }
    : answer.kind

describe('a limit that is moved', () => {
  it.each([4433.1, 4433.3])('past %s shows nothing of a row that is kept back', async (value) => {
    const having = (limit: number) => [{ per: 'row', measure: 'revenue', op: 'at-least', value: limit }]
    const query = { measures: ['revenue'], dimensions: ['country'] }
    const before = await ask({ ...query, having: having(4000) }, `before ${value}`)
    const after = await ask({ ...query, having: having(value) }, `after ${value}`)
    expect(before.kind).toBe('found')
    expect(learned(after)).toEqual(learned(before))
  })

  it('past the largest customer shows nothing of that one', async () => {
    const kinds = await Promise.all(
      [1297, 100_000].map(async (value) => {
        const having = [{ per: 'customer', measure: 'revenue', op: 'at-least', value }]
        return (await ask({ measures: ['buyers'], having }, `largest ${value}`)).kind
      }),
    )
    expect(kinds).toEqual(['withheld', 'withheld'])
  })

  it('below the smallest customer shows nothing of that one', async () => {
    const [row] = await shop().sql('SELECT min(s)::DOUBLE FROM (SELECT sum(amount) AS s FROM raw GROUP BY customer)')
    const smallest = Number(row?.[0])
    const spentAtLeast = (value: number, by: string[] = []) => ({
      measures: ['buyers'],
      dimensions: by,
      having: [{ per: 'customer', measure: 'revenue', op: 'at-least', value }],
    })
    for (const by of [[], ['country']]) {
      const [all, allButOne] = [
        await ask(spentAtLeast(smallest - 0.01, by), `all ${by}`),
        await ask(spentAtLeast(smallest + 0.01, by), `all but one ${by}`),
      ]
      expect(learned(all)).toEqual(learned(allButOne))
    }
  })

  it('again and again comes to an end before it finds one customer, and what was asked is answered still', async () => {
    const spent = (value: number, measure = 'revenue') => ({
      measures: ['buyers'],
      having: [{ per: 'customer', measure, op: 'at-least', value }],
    })
    const first = learned(await ask(spent(500), 'search'))
    for (let asked = 1; asked < mostLimits; asked++) await ask(spent(500 + asked / 100), 'search')
    const further = await Promise.all([ask(spent(900), 'search'), ask(spent(400, 'monetary'), 'search')])
    expect(further.map((answer) => answer.kind === 'withheld' && answer.text.en)).toEqual([
      expect.stringContaining('so many limits'),
      expect.stringContaining('so many limits'),
    ])
    expect(learned(await ask(spent(500), 'search'))).toEqual(first)
    expect((await ask(spent(2, 'orders'), 'search')).kind).toBe('found')
  })

  it('over a row that is kept back beside what was told shows nothing of it, however many rows there are', async () => {
    const { workspace, engine } = shop()
    const desk = await openDesk(workspace, engine, { mostHeld: 3 })
    const until = (to: string, having: object[] = []) =>
      TypedQuery.parse({
        measures: ['revenue'],
        dimensions: ['product'],
        time: { kind: 'between', from: '2025-01-01', to },
        having,
      })
    const inTalk = (query: TypedQuery, ledger: string) => desk.answer(query, { ledger, lifted: false }, signal)
    const told = async (ledger: string) => {
      await inTalk(until('2025-12-15'), ledger)
      return (having: object[]) => inTalk(until('2025-12-16', having), ledger)
    }
    const later = await (await told('which'))([])
    const all = await shop().ask(until('2025-12-16'))
    if (later.kind !== 'found') throw new Error(later.kind)
    const shown = later.result.rows.map(({ keys }) => keys[0]?.value)
    const keptBack = all.rows.filter(({ keys }) => !shown.includes(keys[0]?.value ?? null))
    expect(keptBack.length).toBeGreaterThan(0)
    for (const [place, { cells }] of keptBack.entries()) {
      const figure = Number(cells[0]?.value)
      const past = (value: number) => [{ per: 'row', measure: 'revenue', op: 'at-least', value }]
      const [below, above] = [
        await (await told(`below ${place}`))(past(figure - 0.01)),
        await (await told(`above ${place}`))(past(figure + 0.01)),
      ]
      expect(learned(below)).toEqual(learned(above))
    }
  })

  it('still says how many customers spent more than it, where they are many', async () => {
    const having = [{ per: 'customer', measure: 'revenue', op: 'more-than', value: 500 }]
    const answer = await ask({ measures: ['buyers'], having }, 'many')
    const [row] = await shop().sql(
      'SELECT count(*)::DOUBLE FROM (SELECT customer FROM raw GROUP BY customer HAVING sum(amount) > 500)',
    )
    expect(answer.kind === 'found' && answer.result.rows[0]?.cells[0]?.value).toBe(row?.[0])
  })
})

describe('a share', () => {
  it('does not tell what it is of where that is kept back', async () => {
    const until = (to: string) => ({ time: { kind: 'between', from: '2025-01-01', to } })
    const germany = { filters: [{ dimension: 'country', op: 'is', values: ['Germany'] }], share: true }
    const revenue = { measures: ['revenue'] }
    expect((await ask({ ...revenue, ...until('2025-12-15') }, 'shares')).kind).toBe('found')
    expect((await ask({ ...revenue, ...until('2025-12-16') }, 'shares')).kind).toBe('withheld')
    expect((await ask({ ...revenue, ...germany, ...until('2025-12-16') }, 'shares')).kind).toBe('withheld')
  })
})

const lifted = (query: object, ledger: string): Promise<QueryAnswer> =>
  shop().desk.answer(TypedQuery.parse(query), { ledger, lifted: true }, signal)
const figure = (answer: QueryAnswer) => (answer.kind === 'found' ? answer.result.rows[0]?.cells[0]?.value : answer.kind)
const figureOf = async (sql: string) => (await shop().sql(sql))[0]?.[0]

describe('products by a word in their names', () => {
  const mugs = (values: string[]) => ({
    measures: ['units'],
    filters: [{ dimension: 'product', op: 'holds', values }],
  })

  it('are all whose names hold it, in capitals or not', async () => {
    // RED MUG, BLUE MUG, and O'Neil's.
    const due = await figureOf(
      "SELECT sum(quantity)::DOUBLE FROM raw WHERE quantity > 0 AND product IN ('P1', 'P2', 'P4')",
    )
    expect(figure(await ask(mugs(['mug']), 'mugs'))).toBe(due)
  })

  it('are read back as such', async () => {
    const answer = await lifted(mugs(['mug']), 'read')
    expect(answer.kind === 'found' && answer.result.reading.en).toContain('product: every one with “mug” in its name')
  })

  it('cannot be asked for where no name holds it', async () => {
    expect((await lifted(mugs(['umbrella']), 'none')).kind).toBe('cannot')
  })
})

describe('buyers of a product', () => {
  it('are followed to what else they buy', async () => {
    const filters = [
      { dimension: 'product', op: 'of-buyers', values: ['P1'] },
      { dimension: 'product', op: 'is', values: ['P3'] },
    ]
    const bought = (code: string) => `SELECT customer FROM raw WHERE product = '${code}' AND quantity > 0`
    const due = await figureOf(
      `SELECT count(DISTINCT customer)::DOUBLE FROM (${bought('P3')}) WHERE customer IN (${bought('P1')})`,
    )
    expect(figure(await lifted({ measures: ['buyers'], filters }, 'both'))).toBe(due)
  })
})

describe('the top share of customers', () => {
  const top = (value: number, share = false) => ({
    measures: [share ? 'revenue' : 'buyers'],
    having: [{ per: 'customer', measure: 'revenue', op: 'top', value }],
    share,
  })

  it('brings what those with the highest revenue brought', async () => {
    const due = await figureOf(
      `SELECT sum(amount) FILTER (place <= 30)::DOUBLE / sum(amount)::DOUBLE
       FROM (SELECT sum(amount) AS amount, row_number() OVER (ORDER BY sum(amount) DESC) AS place FROM raw GROUP BY customer)`,
    )
    expect(figure(await lifted(top(0.2, true), 'share'))).toBeCloseTo(Number(due), 9)
  })

  it('is not told where one customer more would be unmasked by it', async () => {
    expect((await ask(top(0.5), 'moved')).kind).toBe('found')
    expect((await ask(top(0.51), 'moved')).kind).toBe('withheld')
  })

  it('holds few customers where it is small, and is withheld', async () => {
    expect((await ask(top(0.05), 'few')).kind).toBe('withheld')
  })
})
