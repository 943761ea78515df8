import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it, onTestFinished } from 'vitest'
import { readLearnings } from '../../../src/campaigns/learnings/read-learnings.ts'
import { migrations } from '../../../src/workspace/migrations.ts'
import { State } from '../../../src/workspace/state.ts'
import { aCampaign } from '../delivery/a-campaign.ts'

/** The state before results were kept apart from learnings. */
const before = migrations.findIndex(({ name }) => name.startsWith('results of variants'))

/** As an early version kept it. */
const learning = (id: string, campaign: string) => ({
  id,
  campaign,
  segmentation: 'v1',
  segment: 'S1',
  angle: 'thanks',
  treated: { mailboxes: 1000, ordered: 130 },
  holdout: { mailboxes: 1000, ordered: 100 },
  effect: 0.03,
  low: 0.01,
  high: 0.05,
})

it('learnings of an early version become results, and what they taught keeps its name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-early-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'state.sqlite')
  const database = new DatabaseSync(file)
  for (const { sql } of migrations.slice(0, before)) database.exec(sql)
  database.exec(`PRAGMA user_version = ${before}`)
  for (const [id, campaign] of [
    ['L1', 'C1'],
    ['L2', 'C2'],
  ] as const) {
    const document = JSON.stringify({ id: campaign, ...aCampaign() })
    database
      .prepare("INSERT INTO campaigns (id, at, status, document) VALUES (?, '2026-01-01', 'measured', ?)")
      .run(campaign, document)
    database
      .prepare("INSERT INTO learnings (id, at, campaign, document) VALUES (?, '2026-02-0' || ?, ?, ?)")
      .run(id, id.slice(1), campaign, JSON.stringify(learning(id, campaign)))
  }
  database.close()
  const state = new State(file, 'w')
  const learnings = readLearnings(state, { now: new Date('2026-03-01T00:00:00Z'), halfLife: 365 })
  state.close()
  expect(learnings.filter(({ feature }) => feature.startsWith('angle:'))).toMatchObject([
    {
      id: 'L1',
      feature: 'angle:thanks',
      audience: 'segment:S1',
      mailboxes: 4000,
      evidence: [
        { campaign: 'C1', at: '2026-02-01', origin: true },
        { campaign: 'C2', at: '2026-02-02', origin: false },
      ],
    },
  ])
})
