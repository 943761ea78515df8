import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addChange } from '../../../src/campaigns/approval/campaign-changes.ts'
import { addCampaign, addOutbox, setStatus } from '../../../src/campaigns/campaign-records.ts'
import { readLearnings } from '../../../src/campaigns/learnings/read-learnings.ts'
import { stoppedAngles } from '../../../src/campaigns/learnings/stopped-angles.ts'
import { rankAngles } from '../../../src/campaigns/strategy/choose-angles.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { readSheet } from '../../../src/writing/personas/reading.ts'
import { inProcess } from '../../doors/cli/in-process.ts'
import { folderWith } from '../../doors/cli/shoal.ts'
import { sheetOf } from '../../writing/grounding-sheets.ts'
import { aCampaign, aCopy } from '../delivery/a-campaign.ts'

/** Mailboxes in each arm. */
const size = 400
const names = (arm: string, count: number): string[] => Array.from({ length: count }, (_, n) => `${arm}${n}`)

/**
 * Of the variant A more ordered than of any other, and a tenth opted out; all of it by results that were imported.
 * @returns the folder of the workspace
 */
async function measured(): Promise<{ at: string; output: Record<string, unknown>; text: string }> {
  const at = join(folderWith({}), 'w')
  await inProcess(['init', at])
  const { state } = openWorkspace(at)
  const variants = [
    { id: 'A', share: 0.5, copy: aCopy() },
    { id: 'B', share: 0.5, copy: { ...aCopy(), angle: 'thanks' as const } },
  ]
  const { id } = addCampaign(state, '2026-02-20T10:00:00.000Z', aCampaign({ variants, holdout: 1 / 3 }))
  for (const arm of ['A', 'B', 'holdout'])
    addOutbox(
      state,
      id,
      names(arm, size).map((name) => ({
        mailbox: `${name.toLowerCase()}@x.example`,
        customers: [name],
        arm,
        state: arm === 'holdout' ? ('held' as const) : ('sent' as const),
      })),
    )
  state.change("UPDATE outbox SET at = '2026-03-01T10:00:00.000Z' WHERE state = 'sent'")
  addChange(state, id, { at: '2026-03-01T10:00:00.000Z', who: 'Ann', status: 'sending', what: { is: 'moved' } })
  setStatus(state, id, 'sent')
  state.close()
  const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'
  writeFileSync(
    join(at, 'log.csv'),
    `email,event,time,agent\n${[
      ...names('a', size / 10).map((name) => `${name}@x.example,unsubscribe,2026-03-02 10:00,`),
      ...names('b', 60).map((name) => `${name}@x.example,click,2026-03-02 10:00,"${agent}"`),
    ].join('\n')}\n`,
  )
  await inProcess(['results', 'import', join(at, 'log.csv')], { folder: at })
  const orders = [...names('A', 120), ...names('B', 60), ...names('holdout', 40), 'Z1'].map(
    (name, n) => `${n},${name},2026-03-${n % 2 === 0 ? '05' : '31'} 09:00:00,12.00`,
  )
  writeFileSync(join(at, 'since.csv'), `order,customer,date,amount\n${orders.join('\n')}\n`)
  // All days that count are over.
  const now = '2026-04-01T00:00:00Z'
  const argv = ['results', 'C1', '--orders', join(at, 'since.csv')]
  const { stdout: text } = await inProcess(argv, { folder: at, now })
  const { stdout } = await inProcess([...argv, '--json'], { folder: at, now })
  return { at, output: JSON.parse(stdout) as Record<string, unknown>, text }
}

it('a variant that earns most and drives readers away is stopped, and its angle comes last in the next brief', async () => {
  const { at, output, text } = await measured()
  expect(output).toMatchObject({
    results: [
      { variant: 'A', effect: expect.closeTo(0.2, 6), stopped: ['opt-outs'] },
      { variant: 'B', effect: expect.closeTo(0.05, 6) },
    ],
    guardrails: [
      { arm: 'A', stops: true },
      { arm: 'B', stops: false },
    ],
    traffic: [
      { arm: 'A', clicks: { mailboxes: { all: 0 } } },
      { arm: 'B', clicks: { mailboxes: { all: 60, machine: 0, person: 60 } } },
    ],
  })
  expect(text).toContain(
    'Variant A, opt-outs: 10%, against 0% in the hold-out. It stops this variant, whatever it earns',
  )
  expect(text).toContain('B clicks')
  const { state } = openWorkspace(at)
  const learnings = readLearnings(state, { now: new Date('2026-04-01'), halfLife: 365 })
  expect(
    learnings
      .filter(({ feature, audience }) => feature.startsWith('angle:') && audience !== '*')
      .map(({ feature, state: of, reason }) => [feature, of, reason]),
  ).toEqual([
    ['angle:invitation', 'retired', 'guardrail'],
    ['angle:thanks', 'hypothesis', 'untried'],
  ])
  expect(state.rows("SELECT variant FROM campaign_results WHERE metric = 'clicks'")).toHaveLength(2)
  state.close()
  const here = { expression: 'segment:S1', segmentation: 'v1', channel: 'email' }
  const stopped = stoppedAngles(learnings, here)
  expect([...stopped]).toEqual(['invitation'])
  expect([...stoppedAngles(learnings, { ...here, expression: 'segment:S2' })]).toEqual([])
  const reading = readSheet(sheetOf('online-retail-4', 'S4'), 'en')
  const angles = (out: typeof stopped): string[] =>
    rankAngles(reading, ['invitation', 'arrivals'], [], out).map(({ angle }) => angle)
  expect(angles(new Set())[0]).toBe('invitation')
  expect(angles(stopped).at(-1)).toBe('invitation')
})
