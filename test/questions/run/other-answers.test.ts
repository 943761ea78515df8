import { expect, it } from 'vitest'
import type { QueryAnswer } from '../../../src/questions/desk.ts'
import { openDesk } from '../../../src/questions/open-desk.ts'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import { askedShop } from './asked-shop.ts'

const shop = askedShop()

const answer = (query: object, ledger = 'other answers', lifted = false): Promise<QueryAnswer> =>
  shop().desk.answer(TypedQuery.parse(query), { ledger, lifted }, new AbortController().signal)

/** The sentence of an answer without figures, and what it offers. */
async function refused(query: object): Promise<[string, object[]]> {
  const found = await answer(query, 'refusals', true)
  if (found.kind !== 'cannot') throw new Error(found.kind)
  return [found.text.en, [...found.instead]]
}

it.each([
  [
    { measures: ['recency'], dimensions: ['product'] },
    'There is no such thing as days since the last order by product: it is not known that way.',
    { measures: ['recency'], dimensions: [] },
  ],
  [
    { measures: ['recency'], time: { kind: 'last', count: 1, unit: 'month' } },
    'Days since the last order holds as of the as-of date and cannot be asked of a period.',
    { measures: ['recency'], time: undefined },
  ],
  [
    { measures: ['average-order-value'], dimensions: ['country'], share: true },
    'Average order value is no sum or count, so that parts of it are no shares of a whole.',
    { share: false },
  ],
  [
    { measures: ['revenue'], order: { by: 'orders', direction: 'desc' } },
    'The result cannot be sorted by orders, which is not in it.',
    { order: undefined },
  ],
  [
    { measures: ['revenue'], compare: { to: 'previous' } },
    'There is no period before: say which days are meant.',
    { compare: undefined },
  ],
  [
    { measures: ['customers'], having: [{ per: 'customer', measure: 'repeat-rate', op: 'more-than', value: 0.5 }] },
    'Repeat rate is no figure of a single customer.',
    { having: [] },
  ],
])('refuses %j, and offers what fits', async (query, sentence, offered) => {
  const [text, instead] = await refused(query)
  expect(text).toBe(sentence)
  expect(instead[0]).toMatchObject(offered)
})

it.each([
  [{ measures: ['sales-of-ice'] }, 'Nothing here is called sales-of-ice.'],
  [{ measures: ['country'] }, 'Nothing here is called country.'],
  [
    { measures: ['revenue'], filters: [{ dimension: 'country', op: 'is', values: ['Germny'] }] },
    'No country is called Germny in the data.',
  ],
  [
    { measures: ['lifetime-value'] },
    'Nobody has worked out yet what customers are worth, or it was of other segments. Run "shoal value".',
  ],
  [{ measures: ['lift'] }, 'No campaign was measured yet. Run "shoal results CAMPAIGN" after one was sent.'],
  [
    { measures: ['discount-share'] },
    'The import has no column of discounts. Import orders that have one, with --column discount=NAME.',
  ],
])('says of %j what is missing', async (query, sentence) => {
  expect((await refused(query))[0]).toBe(sentence)
})

it('takes hostile values for names that nobody has', async () => {
  const hostile = ["x'); DROP TABLE ask_lines; --", '" OR 1=1 --', '/* */', '\n\0', '中文; COPY']
  for (const value of hostile)
    expect(
      (await refused({ measures: ['revenue'], filters: [{ dimension: 'product', op: 'is', values: [value] }] }))[0],
    ).toContain('No product')
  expect((await shop().ask({ measures: ['orders'] })).rows).toHaveLength(1)
})

it('says that days lie outside the data, and offers the nearest of the same kind', async () => {
  const found = await answer({
    measures: ['revenue'],
    time: { kind: 'calendar', year: 2027, part: { unit: 'month', value: 3 } },
  })
  expect(found).toMatchObject({
    kind: 'outside',
    nearest: {
      time: {
        kind: 'between',
        from: `${shop().desk.catalogue.days?.to.slice(0, 7)}-01`,
        to: shop().desk.catalogue.days?.to,
      },
    },
  })
})

it('withholds a figure of few customers, and never shows it as none', async () => {
  const few = { measures: ['revenue'], filters: [{ dimension: 'country', op: 'is', values: ["Côte d'Ivoire"] }] }
  expect(await answer(few, 'few')).toMatchObject({ kind: 'withheld' })
  expect((await answer(few, 'few', true)).kind).toBe('found')
})

it('keeps back what would follow from a total and the rows that are shown', async () => {
  const found = await answer({ measures: ['revenue'], dimensions: ['country'] }, 'complement')
  if (found.kind !== 'found') throw new Error(found.kind)
  const { rows, total, withheld } = found.result
  expect(rows.map(({ keys }) => keys[0]?.value)).not.toContain("Côte d'Ivoire")
  expect(withheld.rows).toBeGreaterThan(0)
  const shown = rows.reduce((sum, { cells }) => sum + (cells[0]?.value ?? 0), 0)
  const few = (await shop().sql(`SELECT sum(amount)::DOUBLE FROM raw WHERE country LIKE 'C%Ivoire'`))[0]?.[0]
  if (total !== undefined) expect((total.cells[0]?.value ?? 0) - shown).not.toBeCloseTo(Number(few), 2)
})

it('keeps back what differs by few customers from what was told in the same talk', async () => {
  const ledger = 'difference'
  expect((await answer({ measures: ['revenue'] }, ledger)).kind).toBe('found')
  const allBut = { measures: ['revenue'], filters: [{ dimension: 'country', op: 'is-not', values: ["Côte d'Ivoire"] }] }
  expect((await answer(allBut, ledger)).kind).toBe('withheld')
  expect((await answer(allBut, 'another talk')).kind).toBe('found')
})

it('keeps back the total of rows that a figure let in, where it differs by few customers from what was told', async () => {
  const ledger = 'picked rows'
  expect((await answer({ measures: ['revenue'] }, ledger)).kind).toBe('found')
  const large = { per: 'row', measure: 'buyers', op: 'at-least', value: 20 }
  const found = await answer({ measures: ['revenue'], dimensions: ['country'], having: [large], limit: 2 }, ledger)
  if (found.kind !== 'found') throw new Error(found.kind)
  expect(found.result.rows).toHaveLength(2)
  expect(found.result.total).toBeUndefined()
})

it('stops a query that takes longer than it may and says what to do; the next one is answered', async () => {
  const { workspace, engine, desk } = shop()
  const config = { ...workspace.config, questions: { ...workspace.config.questions, seconds: 0.001 } }
  const hasty = await openDesk({ ...workspace, config }, engine)
  const long = TypedQuery.parse({ measures: ['revenue', 'buyers', 'repeat-rate'], dimensions: ['product', 'day'] })
  const { signal } = new AbortController()
  const stopped = await hasty.answer(long, { ledger: 'late', lifted: true }, signal)
  expect(stopped).toMatchObject({ kind: 'cannot', text: { en: expect.stringContaining('questions.seconds') } })
  expect((await desk.answer(long, { ledger: 'late', lifted: true }, signal)).kind).toBe('found')
})

it.each([
  ['2025-05-02', '2025-05-03', 'Germany', 1],
  ['2025-03-03', '2025-03-03', 'EIRE', 1],
  ['2025-06-01', '2025-06-30', 'France', 0],
])(
  'marks the first rows of which more than half came back, as the lines say: %s to %s, %s',
  async (from, to, country, marked) => {
    const filters = [{ dimension: 'country', op: 'is', values: [country] }]
    const time = { kind: 'between', from, to }
    const { rows, mostlyReturned = [] } = await shop().ask({
      measures: ['units'],
      dimensions: ['product'],
      filters,
      time,
    })
    const lines = await shop().sql(`SELECT product FROM raw
    WHERE day BETWEEN '${from}' AND '${to}' AND country = '${country}' GROUP BY product
    HAVING 2 * sum(greatest(-quantity, 0)) > sum(greatest(quantity, 0)) AND sum(greatest(quantity, 0)) > 0`)
    expect(lines).toHaveLength(marked)
    const names = mostlyReturned.map((place) => rows[place]?.keys[0]?.value)
    expect(names).toEqual(lines.map(([product]) => product))
  },
)
