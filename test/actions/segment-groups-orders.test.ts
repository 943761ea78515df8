import { appendFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cdnowOrders } from '../customers/value/cdnow-orders.ts'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith } from '../doors/cli/shoal.ts'
import { groupsIn } from './groups-in.ts'

/** A workspace with the customers of a file. */
async function workspaceOf(file: string, ...more: string[]): Promise<string> {
  const folder = join(folderWith(), 'spring')
  await inProcess(['init', folder])
  const { code, stderr } = await inProcess(['import', file, '-w', folder, ...more])
  expect([code, stderr]).toEqual([0, expect.anything()])
  return folder
}

/**
 * Orders of 100 customers each who bought tea or coffee most often, 70 who all did the same, 12 who like cocoa, and 5 of
 * whom no category is known.
 */
function drinks(): string {
  const line = (customer: string, order: number, day: number, category: string, amount: number): string =>
    `${customer}-${order},${customer},2025-${String(1 + (day % 9)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')},${category},${amount}`
  const keen = (category: string, other: string) => (_: unknown, i: number) => [
    ...Array.from({ length: 2 + (i % 9) }, (_, order) =>
      line(`${category}${i}`, order, i * 7 + order * 31, category, 5 + (i % 13) * 4),
    ),
    line(`${category}${i}`, 99, i, other, 900),
  ]
  const lines = [
    Array.from({ length: 100 }, keen('tea', 'coffee')),
    Array.from({ length: 100 }, keen('coffee', 'tea')),
    Array.from({ length: 70 }, (_, i) => line(`mate${i}`, 1, 8, 'mate', 10)),
    Array.from({ length: 12 }, (_, i) => line(`cocoa${i}`, 1, i * 5, 'cocoa', i + 3)),
    Array.from({ length: 5 }, (_, i) => line(`other${i}`, 1, i * 3, '', i + 7)),
  ]
  return `order_id,customer_id,order_date,category,amount\n${lines.flat(2).join('\n')}\n`
}

describe('customers with orders in groups', () => {
  it('are in the country of most of their lines; countries with few of them are left out', async () => {
    const folder = await workspaceOf(resolve('fixtures/online-retail.parquet'))
    const { groups, leftOut } = await groupsIn(folder, 'country')
    expect(groups.map(({ key, label, customers }) => [key, label, customers])).toEqual([
      ['country.United-Kingdom', { en: 'United Kingdom', zh: '英国' }, 3942],
      ['country.Germany', { en: 'Germany', zh: '德国' }, 95],
      ['country.France', { en: 'France', zh: '法国' }, 87],
    ])
    expect(leftOut[0]).toEqual({ label: { en: 'Spain', zh: '西班牙' }, customers: 29, reason: 'too-few' })
    expect([...groups, ...leftOut].reduce((sum, { customers }) => sum + customers, 0)).toBe(4362)
    const german = groups[1]?.sheets[0]
    expect(german?.group).toEqual({
      by: 'country',
      value: 'Germany',
      key: 'country.Germany',
      label: { en: 'Germany', zh: '德国' },
      customers: 95,
    })
    // Shares and comparisons are of the customers of the country.
    expect(german?.facts.find(({ id }) => id === 'customers')?.all?.value).toBe(95)
    expect(german?.facts.filter(({ id }) => id.startsWith('country:'))).toEqual([])
  })

  it('are left out with the reason where they cannot be told apart', async () => {
    const folder = await workspaceOf(join(folderWith({ 'drinks.csv': drinks() }), 'drinks.csv'))
    const { groups, leftOut } = await groupsIn(folder, 'category')
    expect(groups.map(({ key, customers }) => [key, customers])).toEqual([
      ['category.coffee', 100],
      ['category.tea', 100],
    ])
    expect(leftOut).toEqual([
      { label: { en: 'mate', zh: 'mate' }, customers: 70, reason: 'all-equal' },
      { label: { en: 'cocoa', zh: 'cocoa' }, customers: 12, reason: 'too-few' },
      { label: { en: 'category: not known', zh: '品类：未知' }, customers: 5, reason: 'not-known' },
    ])
    // What they bought besides is news of a segment.
    const ids = groups[0]?.sheets.flatMap(({ facts }) => facts.map(({ id }) => id))
    expect(ids).toContain('category:tea.share')
    // Twelve can be segmented, but nothing may be told of segments as small as theirs.
    const small = await groupsIn(folder, 'category', { smallest: 1 })
    expect(small.leftOut[1]).toMatchObject({ customers: 12, reason: 'small-segments' })
    appendFileSync(join(folder, 'shoal.yaml'), '\nsegments:\n  k: 12\n  features: [frequency]\n')
    expect((await groupsIn(folder, 'category')).leftOut[0]).toMatchObject({ reason: 'too-few-different' })
  })

  it('are grouped by what a list of people says of them', async () => {
    const people = Array.from({ length: 100 }, (_, i) => [
      `tea${i},tea${i}@shop.example,${i % 3 === 0 ? 'gold' : 'blue'},${20 + i}`,
      `coffee${i},coffee${i}@shop.example,${i < 90 ? 'blue' : ''},30`,
    ])
    const files = folderWith({
      'drinks.csv': drinks(),
      'people.csv': `customer_id,email,card,age\n${people.flat().join('\n')}\n`,
    })
    const folder = await workspaceOf(join(files, 'drinks.csv'), join(files, 'people.csv'))
    const { groups, leftOut } = await groupsIn(folder, 'card', { smallest: 30 })
    expect(groups.map(({ key, customers }) => [key, customers])).toEqual([['card.blue', 156]])
    expect(leftOut.map(({ label, customers, reason }) => [label.en, customers, reason])).toEqual([
      ['card: not known', 97, 'not-known'],
      ['card: gold', 34, 'small-segments'],
    ])
    await expect(groupsIn(folder, 'age')).rejects.toMatchObject({
      code: 'groups/numeric',
      data: { known: ['category', 'card'] },
    })
  })

  it('are in the value tiers that the standing view counts', async () => {
    const folder = await workspaceOf(join(folderWith({ 'cdnow.csv': cdnowOrders() }), 'cdnow.csv'), '--keep-duplicates')
    await expect(groupsIn(folder, 'tier')).rejects.toMatchObject({ code: 'groups/no-tiers' })
    await inProcess(['segment', '-w', folder])
    const { stdout } = await inProcess(['value', '-w', folder, '--horizon', '3', '--json'])
    const view: { tier: string; customers: number }[] = JSON.parse(stdout).value.tiers
    const { groups, leftOut } = await groupsIn(folder, 'tier')
    const told = [
      ...groups.map(({ value, customers }) => ({ tier: value, customers })),
      ...leftOut.map(({ label, customers }) => ({ tier: label.en.toLowerCase(), customers })),
    ]
    expect(told.toSorted((a, b) => (a.tier < b.tier ? -1 : 1))).toEqual(
      view.map(({ tier, customers }) => ({ tier, customers })).toSorted((a, b) => (a.tier < b.tier ? -1 : 1)),
    )
    expect(leftOut.map(({ reason }) => reason)).toEqual(['too-few'])
    expect(groups[0]?.label).toEqual({ en: 'Low value', zh: '低价值' })
  })
})
