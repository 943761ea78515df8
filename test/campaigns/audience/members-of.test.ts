import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audienceContext } from '../../../src/actions/audience-context.ts'
import type { AudienceContext } from '../../../src/campaigns/audience/audience-context.ts'
import { membersOf } from '../../../src/campaigns/audience/members-of.ts'
import { parseExpression } from '../../../src/campaigns/audience/parse-expression.ts'
import { wordsOf } from '../../../src/campaigns/audience/words-of.ts'
import { openDuckDb } from '../../../src/engine/duckdb.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { customers, shoalIn, shop } from './shop.ts'

const owed: (() => void)[] = []
let context: AudienceContext

// One shop for all of them: nothing here changes it.
beforeAll(async () => {
  const { folder } = await shop((work) => owed.push(work))
  await shoalIn(folder, 'value')
  await shoalIn(folder, 'predict', '--days', '30')
  const workspace = openWorkspace(folder)
  const engine = await openDuckDb()
  owed.unshift(() => {
    engine.close()
    workspace.state.close()
  })
  context = await audienceContext(engine, workspace)
})

afterAll(() => {
  for (const work of owed) work()
})

const where = (test: (i: number) => boolean): string[] => customers.filter((_, i) => test(i))

describe('the customers whom an expression means', () => {
  it('are those who have what it says', async () => {
    const membersIn = async (text: string) => (await membersOf(parseExpression(text), context)).customers
    const cases: [string, string[]][] = [
      ['all', customers],
      ['orders >= 5', where((i) => i % 3 > 0)],
      ['frequency = 9', where((i) => i % 3 === 2)],
      ['订单数 < 9', where((i) => i % 3 < 2)],
      ['recency <= 10', where((i) => i % 100 < 10)],
      ['"average order value" > 20', where((i) => i % 3 === 2)],
      ['country = germany', where((i) => i % 2 === 1)],
      ['国家 != Germany', where((i) => i % 2 === 0)],
      ['bought "T-5"', where((i) => i % 5 === 0)],
      ['bought "Blue cup"', where((i) => i % 5 === 0)],
      ['bought category tea', where((i) => i % 5 !== 0)],
      ['orders = 9 and country = Germany', where((i) => i % 3 === 2 && i % 2 === 1)],
      ['orders = 9 or country = Germany and bought T-5', where((i) => i % 3 === 2 || (i % 2 === 1 && i % 5 === 0))],
      ['country = Germany minus bought T-5', where((i) => i % 2 === 1 && i % 5 !== 0)],
      ['not (orders = 1 or country = France)', where((i) => i % 3 !== 0 && i % 2 === 1)],
      // With one order there is no time between orders: nothing holds of it, and so its contrary does.
      ['interpurchase_time >= 0', where((i) => i % 3 > 0)],
      ['not interpurchase_time >= 0', where((i) => i % 3 === 0)],
      ['segment:S1 and segment:S2', []],
    ]
    for (const [text, expected] of cases) expect([text, await membersIn(text)]).toEqual([text, expected])
  })

  /** How many customers each of several expressions means. */
  const sizes = async (...texts: string[]): Promise<number[]> => {
    const { steps } = await membersOf(parseExpression(texts.join(' or ')), context)
    return texts.map((text) => steps.find(({ expression }) => expression === text)?.customers ?? -1)
  }
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0)

  it('are all there, once, in the segments, in the tiers and in the RFM groups', async () => {
    expect(sum(await sizes('segment:S1', 'segment:S2', 'segment:S3'))).toBe(300)
    expect(sum(await sizes('tier:high', 'tier:potential', 'tier:lapsed', 'tier:low'))).toBe(300)
    expect(sum(await sizes('rfm:champions', 'not rfm:champions'))).toBe(300)
    const byName = await membersOf(parseExpression(`segment:"${context.segmentation?.segments[0]?.name.zh}"`), context)
    expect(byName.customers).toEqual((await membersOf(parseExpression('segment:S1'), context)).customers)
  })

  it('are as many as were asked for by a prediction or as look-alikes, who are outside the segment', async () => {
    expect(await sizes('predicted:top 20%', 'predicted:top 7', 'predicted >= 0')).toEqual([60, 7, 300])
    expect(await sizes('look-alike:S1 top 25', 'look-alike:S1 top 25 and segment:S1')).toEqual([25, 0])
  })

  it('are counted for each part, and said in words of both languages', async () => {
    const expression = parseExpression('orders = 9 and not (country = Germany or bought T-5)')
    expect((await membersOf(expression, context)).steps).toEqual([
      { expression: 'orders = 9', customers: 100 },
      { expression: 'country = Germany', customers: 150 },
      { expression: 'bought "T-5"', customers: 60 },
      { expression: 'country = Germany or bought "T-5"', customers: 180 },
      { expression: 'not (country = Germany or bought "T-5")', customers: 120 },
      {
        expression: 'orders = 9 and not (country = Germany or bought "T-5")',
        customers: where((i) => i % 3 === 2 && i % 2 === 0 && i % 5 !== 0).length,
      },
    ])
    const name = context.segmentation?.segments[0]?.name
    const said: [string, string, string][] = [
      ['all', 'all customers', '全部客户'],
      [
        'segment:S1 and not tier:low',
        `customers in segment S1 (${name?.en}) whose value tier is not Low value`,
        `属于群体 S1（${name?.zh}），且价值层级不是“低价值”的客户`,
      ],
      [
        'orders = 9 and not (country = Germany or bought T-5)',
        'customers with “orders” exactly 9 and with “country” other than Germany (or not known) and who never bought “T-5”',
        '“订单数”等于 9，且“国家”不等于 Germany（或未知），且从未买过“T-5”的客户',
      ],
      [
        '(tier:high or predicted:top 20%) and recency > 90',
        'customers (whose value tier is High value or among the 20% with the highest scores of the prediction (buys)) and with “days since the last order” above 90',
        '（价值层级是“高价值”，或在预测（buys）得分最高的 20% 之内），且“距上次下单天数”大于 90 的客户',
      ],
      [
        'all minus look-alike:S1 top 500',
        'customers not among the 500 outside segment S1 who buy most like it',
        '不在群体 S1 之外购买习惯与其最相似的 500 之内的客户',
      ],
    ]
    for (const [text, en, zh] of said) expect(wordsOf(parseExpression(text), context)).toEqual({ en, zh })
  })
})
