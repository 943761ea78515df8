import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fault, inProcess } from '../../doors/cli/in-process.ts'
import { customers, shoalIn, shop } from './shop.ts'

/** The numbers of a funnel by the reason why mailboxes left. */
const excluded = (output: Record<string, unknown>): Record<string, number> => {
  const { excluded: steps } = output['funnel'] as { excluded: { why: string; mailboxes: number }[] }
  return Object.fromEntries(steps.map(({ why, mailboxes }) => [why, mailboxes]))
}

describe('shoal audience', () => {
  it('says whom an expression means, and counts on the way to the mailboxes', async () => {
    const { folder, contacts } = await shop()
    writeFileSync(join(folder, 'shoal.yaml'), 'audience:\n  complaint: recency >= 98\n')
    const found = await shoalIn(folder, 'audience', '订单数 >= 5', '--contacts', contacts)
    expect(found).toMatchObject({
      expression: '订单数 >= 5',
      words: { en: 'customers with “orders” at least 5' },
      customers: 200,
      of: 300,
      asOf: '2026-04-01',
      funnel: { customers: 200, reachable: 200, mailboxes: 200, arms: [] },
    })
    const meant = customers.map((_, i) => i).filter((i) => i % 3 > 0)
    expect(excluded(found)).toMatchObject({
      consent: 0,
      // Recency counts from the day after the last order.
      complaint: meant.filter((i) => (i % 100) + 1 >= 98).length,
      bought: meant.filter((i) => (i % 100) + 1 < 30).length,
    })
    expect(
      excluded(await shoalIn(folder, 'audience', 'orders >= 5', '--contacts', contacts, '--goal', 'reward')),
    ).toMatchObject({
      bought: 0,
    })
  })

  it('reads as a table with the next step, in both languages', async () => {
    const { folder, contacts } = await shop()
    writeFileSync(join(folder, 'shoal.yaml'), 'audience:\n  holdout: 0\n')
    const argv = ['audience', 'orders = 9 and country = Germany', '--goal', 'reward', '--contacts', contacts]
    const { stdout } = await inProcess(argv, { folder })
    expect(
      stdout,
    ).toBe(`Customers with “orders” exactly 9 and with “country” exactly Germany: 50 of 300 customers, as of 2026-04-01.

Part of the audience              Customers
orders = 9                              100
country = Germany                       150
orders = 9 and country = Germany         50

From customers to mailboxes
  customers who are meant                50
  of them with an address                50
  mailboxes behind them                  50
  mailboxes that can be in the campaign  50

Next: shoal brief --goal reward --audience 'orders = 9 and country = Germany'
`)
    const chinese = await inProcess([...argv, '--lang', 'zh'], { folder })
    expect(chinese.stdout).toContain('“订单数”等于 9，且“国家”等于 Germany 的客户')
  })

  it.each([
    ['segment:S1 nad tier:low', 'audience/syntax'],
    ['segment:S9', 'segments/unknown'],
    ['tier:high', 'audience/needs'],
    ['predicted:top 20%', 'audience/needs'],
    ['colour = red', 'audience/unknown-field'],
    ['country = Germny', 'audience/unknown-value'],
    ['country > Germany', 'audience/not-ordered'],
    ['recency > many', 'audience/not-a-number'],
    ['rfm:stars', 'audience/unknown-rfm'],
    ['bought "T-9"', 'recommend/unknown-product'],
    ['bought category Plates', 'audience/unknown-value'],
  ])('refuses %s in one sentence', async (expression, code) => {
    const { folder } = await shop()
    const found = await fault(['audience', expression], folder)
    expect(found).toMatchObject({ exit: 2, code })
    expect(found.problem).not.toContain('undefined')
    expect(found.remedy).not.toContain('undefined')
  })

  it('names the values that most have, where one is misspelt', async () => {
    const { folder } = await shop()
    const { remedy } = await fault(['audience', 'country = Germny'], folder)
    expect(remedy).toBe('Write it as it stands in the data; most have France, Germany.')
    // A value that few have may be somebody's own.
    appendFileSync(join(folder, 'shoal.yaml'), 'privacy:\n  minCustomers: 200\n')
    expect((await fault(['audience', 'country = Germny'], folder)).remedy).toBe(
      'Write the value as it stands in the data.',
    )
  })

  it.each([
    ['S4', 'Did you mean segment:S4?'],
    ['rfm:lost customers', 'champions'],
  ])('helps who wrote %s', async (expression, help) => {
    const { folder } = await shop()
    expect((await fault(['audience', expression], folder)).remedy).toContain(help)
  })

  it('shows an example where none is given', async () => {
    const { folder } = await shop()
    expect((await fault(['audience'], folder)).remedy).toMatch(/^For example: shoal audience /)
  })

  it('advises another goal, not more contacts, where all bought just now', async () => {
    const { folder, contacts } = await shop()
    writeFileSync(join(folder, 'shoal.yaml'), 'audience:\n  holdout: 0\n')
    const { stdout } = await inProcess(['audience', 'recency < 20', '--contacts', contacts], { folder })
    expect(stdout).toMatch(/bought in the last 30 days +−\d+/)
    expect(stdout).toContain('All of them are left out')
    expect(stdout).not.toContain('import contacts')
  })
})
