import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentSegmentation, currentSnapshot } from '../../src/actions/current.ts'
import { describeSegments } from '../../src/customers/profiles/describe-segments.ts'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import type { FactSheet } from '../../src/facts/fact.ts'
import { factSheets } from '../../src/facts/fact-sheets.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { inProcess } from '../doors/cli/in-process.ts'
import { groupsIn } from './groups-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'shoal-groups-'))
const telco = join(folder, 'telco')
const yearly = join(folder, 'yearly')
const rows = readFileSync(resolve('fixtures/telco-churn.csv'), 'utf8').trimEnd().split(/\r?\n/)

/** The segmentation and the sheets of a workspace, as the report makes them. */
async function reported(workspaceFolder: string) {
  const workspace = openWorkspace(workspaceFolder)
  const engine = await openDuckDb()
  const { step, snapshot, folder: data } = currentSnapshot(workspace)
  const { segmentation } = currentSegmentation(workspace, step)
  const { profiles } = await describeSegments(engine, snapshot, data, segmentation)
  engine.close()
  workspace.state.close()
  return { segmentation, sheets: factSheets(profiles, segmentation, { minCustomers: 20 }) }
}

/** What a sheet says, without what it is a sheet of. */
const figures = ({ facts, asOf, withheld }: FactSheet) => ({
  asOf,
  withheld,
  facts: facts.map(({ population: _population, source: { query }, ...said }) => ({ ...said, query })),
})

describe('customers of Telco by contract', () => {
  beforeAll(async () => {
    const [header = '', ...customers] = rows
    writeFileSync(
      join(folder, 'yearly.csv'),
      `${[header, ...customers.filter((row) => row.includes(',One year,'))].join('\n')}\n`,
    )
    for (const [file, into] of [
      [resolve('fixtures/telco-churn.csv'), telco],
      [join(folder, 'yearly.csv'), yearly],
    ] as const)
      expect((await inProcess(['run', file, '--no-report', '--into', into])).code).toBe(0)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are all in one of its groups, which have ids, labels and hashes of their own', async () => {
    const { by, groups, leftOut } = await groupsIn(telco, 'contract')
    expect([by, leftOut]).toEqual(['attribute:Contract', []])
    expect(groups.map(({ key, label, customers }) => [key, label, customers])).toEqual([
      ['Contract.Month-to-month', { en: 'Contract: Month-to-month', zh: 'Contract：Month-to-month' }, 3875],
      ['Contract.Two-year', { en: 'Contract: Two year', zh: 'Contract：Two year' }, 1695],
      ['Contract.One-year', { en: 'Contract: One year', zh: 'Contract：One year' }, 1473],
    ])
    const sheets = groups.flatMap((group) => group.sheets)
    expect(sheets.map(({ segment }) => segment)).toEqual(
      groups.flatMap(({ segmentation }) => segmentation.segments.map(({ id }) => id)),
    )
    for (const told of [sheets.map(({ segment }) => segment), sheets.map(({ hash }) => hash)])
      expect(new Set(told).size).toBe(sheets.length)
    for (const { customers, segmentation } of groups) {
      expect(segmentation.segments.reduce((sum, segment) => sum + segment.customers, 0)).toBe(customers)
      expect(new Set(segmentation.segments.map(({ name }) => name.en)).size).toBe(segmentation.k)
    }
    expect(await groupsIn(telco, 'attribute:Contract')).toEqual({ by, groups, leftOut })
  })

  it('have the segments and the figures that an import of them alone has', async () => {
    const group = (await groupsIn(telco, 'Contract')).groups.find(({ value }) => value === 'One year')
    const alone = await reported(yearly)
    expect(group?.sheets.map(figures)).toEqual(alone.sheets.map(figures))
    const { version: _version, snapshot: _snapshot, segments, ...found } = alone.segmentation
    expect(group?.segmentation).toEqual({
      ...found,
      version: group?.segmentation.version,
      snapshot: group?.segmentation.snapshot,
      segments: segments.map((segment) => ({ ...segment, id: `Contract.One-year.${segment.id}` })),
    })
  })

  it('are told of with no fact of fewer than 20 customers, and not of the contract that all of them have', async () => {
    const facts = (await groupsIn(telco, 'Contract')).groups.flatMap(({ sheets }) =>
      sheets.flatMap((sheet) => sheet.facts),
    )
    expect(facts.filter(({ customers }) => customers < 20)).toEqual([])
    expect(facts.filter(({ id }) => id.startsWith('attribute:Contract'))).toEqual([])
    expect(facts.filter(({ id }) => id.startsWith('attribute:PaymentMethod:')).length).toBeGreaterThan(20)
  })

  it('cannot be grouped by numbers, by what is not there, or by a worth that nobody found', async () => {
    const known = expect.arrayContaining(['Contract', 'PaymentMethod'])
    await expect(groupsIn(telco, 'MonthlyCharges')).rejects.toMatchObject({
      code: 'groups/numeric',
      data: { column: 'MonthlyCharges', known },
    })
    await expect(groupsIn(telco, 'country')).rejects.toMatchObject({
      code: 'groups/unknown',
      data: { by: 'country', known: expect.not.arrayContaining(['MonthlyCharges']) },
    })
    await expect(groupsIn(telco, 'tier')).rejects.toMatchObject({ code: 'groups/no-tiers' })
  })

  it('are let alone once the run was cancelled', async () => {
    const controller = new AbortController()
    controller.abort()
    await expect(groupsIn(telco, 'Contract', { signal: controller.signal })).rejects.toMatchObject({
      code: 'run/cancelled',
    })
  })
})
