import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FreeSql } from '../../../src/questions/free-sql/free-sql.ts'
import { newTalk, smallViews } from './small-views.ts'

const never = new AbortController().signal
const ends: (() => void)[] = []
let free: FreeSql
beforeAll(async () => {
  free = (await smallViews({}, (end) => ends.push(end))).free
})
afterAll(() => {
  for (const end of ends) end()
})

describe('a query in SQL', () => {
  it('is answered in groups of enough customers', async () => {
    const ask = async (sql: string) => {
      const answer = await free.ask(sql, newTalk(), never)
      return answer.kind === 'found' ? [answer.rows, answer.withheld] : [answer.kind, answer.text.en]
    }
    expect(
      await ask(
        'SELECT country, count(DISTINCT customer) AS n, sum(revenue) FROM lines GROUP BY country ORDER BY n DESC',
      ),
    ).toEqual([
      [
        ['France', '69', '7521.00'],
        ['Spain', '22', '2398.00'],
      ],
      1,
    ])
    expect(await ask("SELECT round(sum(revenue) / count(*), 1) AS mean FROM lines WHERE day >= '2011-11-02'")).toEqual([
      [[50]],
      0,
    ])
    expect(
      await ask(
        'SELECT orders, count(*) FROM (SELECT customer, count(*) AS orders FROM lines GROUP BY customer) AS t GROUP BY orders',
      ),
    ).toEqual([[['2', '100']], 0])
    expect(
      await ask(
        "SELECT date_trunc('month', day), CASE WHEN hour < 5 THEN 'early' ELSE 'late' END AS part, count(*) FROM lines GROUP BY ALL ORDER BY part LIMIT 1",
      ),
    ).toEqual([[['2011-11-01', 'early', '100']], 0])
  })

  it.each([
    ['a single customer', 'SELECT sum(revenue) FROM lines WHERE order_no = 40'],
    ['a small country', "SELECT sum(revenue) FROM lines WHERE country = 'Malta'"],
    ['groups of one', 'SELECT order_no, sum(revenue) FROM lines GROUP BY order_no'],
    [
      'groups of one by another name',
      'SELECT c, count(*) FROM (SELECT customer, customer * 1 AS c FROM lines) AS t GROUP BY c',
    ],
  ])('keeps back: %s', async (_, sql) => {
    expect(await free.ask(sql, newTalk(), never)).toMatchObject({ kind: 'withheld', threshold: 20 })
  })

  it.each([150, 250])('keeps back alike where a few customers are past %s and where nobody is', async (limit) => {
    const sql = `SELECT country, count(*) FROM (SELECT customer, country, sum(revenue) AS s FROM lines GROUP BY customer, country) AS t WHERE s > ${limit + 40} GROUP BY country`
    expect(await free.ask(sql, newTalk(), never)).toMatchObject({ kind: 'withheld', threshold: 20 })
  })

  it('keeps back what differs by a customer from what was told', async () => {
    const talk = newTalk()
    expect((await free.ask('SELECT sum(revenue) FROM lines', talk, never)).kind).toBe('found')
    expect((await free.ask('SELECT sum(revenue) FROM lines WHERE customer <> 7', talk, never)).kind).toBe('withheld')
    expect((await free.ask('SELECT avg(revenue) FROM lines WHERE order_no <> 15', talk, never)).kind).toBe('withheld')
  })

  it.each([
    ['single-customers', 'SELECT customer, sum(revenue) FROM lines GROUP BY customer'],
    ['single-customers', 'SELECT country FROM lines'],
    ['single-customers', 'SELECT sum(x) FROM (SELECT sum(revenue) AS x FROM lines) AS t'],
    [
      'single-customers',
      'SELECT sum(x) FROM (SELECT customer, country, sum(revenue) AS x FROM lines GROUP BY country, hour) AS t',
    ],
    ['aggregate', 'SELECT max(revenue) FROM lines'],
    ['aggregate', 'SELECT sum(CASE WHEN order_no = 40 THEN revenue ELSE 0 END) FROM lines'],
    ['aggregate', 'SELECT sum(x) FROM (SELECT customer, revenue * order_no AS x FROM lines) AS t'],
    [
      'aggregate',
      'SELECT sum(x) FROM (SELECT customer, coalesce(sum(revenue), 1) AS x FROM lines GROUP BY customer) AS t',
    ],
    ['aggregate', 'SELECT sum(customer) FROM lines'],
    ['grouped', 'SELECT country, sum(revenue) FROM lines'],
    ['types', 'SELECT count(*) FROM lines WHERE country = 5'],
  ])('refuses, since single customers could show (%s): %s', async (_, sql) => {
    expect(await free.ask(sql, newTalk(), never)).toMatchObject({ kind: 'refused' })
  })
})

describe('limits', () => {
  it('stops what takes too long, and what is cancelled', async () => {
    const { free: hasty } = await smallViews({ longest: 0 })
    expect(await hasty.ask('SELECT sum(revenue) FROM lines', newTalk(), never)).toMatchObject({
      kind: 'refused',
      text: { en: expect.stringContaining('questions.seconds') },
    })
    await expect(hasty.ask('SELECT sum(revenue) FROM lines', newTalk(), AbortSignal.abort())).rejects.toMatchObject({
      code: 'run/cancelled',
    })
  })

  it('refuses more groups than are looked through, and longer texts than are read', async () => {
    const { free: narrow } = await smallViews({ mostGroups: 5 })
    const many = await narrow.ask('SELECT hour, count(*) FROM lines GROUP BY hour', newTalk(), never)
    expect(many).toMatchObject({ kind: 'refused', text: { en: expect.stringContaining('groups') } })
    const long = await narrow.ask(
      `SELECT count(*) FROM lines WHERE hour IN (${'1, '.repeat(2_000)}1)`,
      newTalk(),
      never,
    )
    expect(long).toMatchObject({ kind: 'refused', text: { en: expect.stringContaining('4,000') } })
  })
})
