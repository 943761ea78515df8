import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { addCampaign, addOutbox } from '../../../src/campaigns/campaign-records.ts'
import { keepResults } from '../../../src/campaigns/results/result-records.ts'
import type { VariantResult } from '../../../src/campaigns/results/variant-result.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { fault, inProcess } from '../../doors/cli/in-process.ts'
import { folderWith } from '../../doors/cli/shoal.ts'
import { aCampaign, aCopy } from '../delivery/a-campaign.ts'
import { sampleCampaign } from '../sample-campaign.ts'
import { aLearning } from './a-learning.ts'

let at = ''
const result = (changes: Partial<VariantResult>): VariantResult => ({
  campaign: 'C1',
  variant: 'A',
  metric: 'orders',
  from: '2025-11-01',
  segmentation: 'v1',
  segment: 'S1',
  angle: 'invitation',
  treated: { mailboxes: 1000, ordered: 160 },
  holdout: { mailboxes: 1000, ordered: 100 },
  effect: 0.06,
  low: 0.03,
  high: 0.09,
  ...changes,
})

/** A workspace with a campaign in two variants that was measured, and another that was drafted with what it taught. */
beforeEach(async () => {
  at = join(folderWith({}), 'w')
  await inProcess(['init', at])
  const { state } = openWorkspace(at)
  const variants = [
    { id: 'A', share: 0.5, copy: aCopy() },
    { id: 'B', share: 0.5, copy: { ...aCopy({ subject: 'Tea?' }), angle: 'thanks' as const } },
  ]
  addCampaign(state, '2025-10-30T10:00:00.000Z', aCampaign({ variants }))
  addOutbox(state, 'C1', [{ mailbox: 'a@x.example', customers: ['K1'], arm: 'A', state: 'sent' }])
  keepResults(state, '2025-12-02T10:00:00.000Z', [
    result({}),
    result({
      variant: 'B',
      angle: 'thanks',
      treated: { mailboxes: 1000, ordered: 100 },
      effect: 0,
      low: -0.02,
      high: 0.02,
    }),
  ])
  const learning = aLearning({ audience: 'segment:S4', segmentation: '*', evidence: [] })
  const { id: _, ...drafted } = await sampleCampaign('en', { learnings: [learning] })
  addCampaign(state, '2025-12-03T10:00:00.000Z', drafted)
  state.close()
})

const shoal = async (...argv: string[]): Promise<string> => (await inProcess(argv, { folder: at })).stdout

describe('shoal learnings', () => {
  it('lists what is believed, with effect, age and state, and writes the page of it', async () => {
    const text = await shoal('learnings')
    expect(text).toContain('L1 (hypothesis: no other campaign has tried it yet): the angle “invitation')
    expect(text).toContain(
      'measured: 6 points, on 2,000 mailboxes, hold-out included, in C1, 2025-11-01. It raised orders.',
    )
    expect(text).toContain('against the other messages of the same campaigns')
    const page = readFileSync(join(at, 'report', 'learnings.md'), 'utf8')
    for (const heading of ['What was believed', 'What was done', 'What came out', 'What is believed now'])
      expect(page).toContain(heading)
  })

  it('speaks Chinese', async () => {
    expect(await shoal('learnings', '--lang', 'zh')).toContain('L1（假设：还没有其他活动试过）：角度“邀请')
  })

  it('has the whole trail of one, and keeps who retired it and who took that back', async () => {
    expect(await shoal('learnings', 'L1')).toContain(
      'C1, 2025-11-01, orders: 6 points on 2,000 mailboxes (it was made from this)',
    )
    const retired = await shoal('learnings', 'L1', '--retire', '--why', 'the shop has moved', '--by', 'Ada')
    expect(retired).toContain('(retired: somebody retired it)')
    expect(retired).toContain('Ada: retired it (the shop has moved)')
    expect(retired).toContain('shoal learnings L1 --restore')
    const restored = await shoal('learnings', 'L1', '--restore', '--by', 'Ada')
    expect(restored).toContain('(hypothesis: no other campaign has tried it yet)')
    expect(restored).toContain('Ada: restored it')
  })

  it('refuses what it does not know, and what cannot be', async () => {
    expect(await fault(['learnings', 'L99'], at)).toMatchObject({ exit: 2, code: 'learning/unknown' })
    expect(await fault(['learnings', '--retire'], at)).toMatchObject({ exit: 2, code: 'input/invalid' })
    expect(await fault(['learnings', 'L1', '--retire', '--restore'], at)).toMatchObject({
      exit: 2,
      code: 'input/invalid',
    })
  })
})

describe('names of learnings', () => {
  it('stay when more is measured', async () => {
    const before = JSON.parse(await shoal('learnings', '--json')) as { learnings: { id: string; feature: string }[] }
    const { state } = openWorkspace(at)
    addCampaign(
      state,
      '2025-12-05T10:00:00.000Z',
      aCampaign({ audience: { ...aCampaign().audience, expression: 'segment:S2' } }),
    )
    keepResults(state, '2026-01-01T00:00:00.000Z', [result({ campaign: 'C3', from: '2025-12-05' })])
    state.close()
    const after = JSON.parse(await shoal('learnings', '--json')) as typeof before
    const named = ({ learnings }: typeof before) => new Map(learnings.map(({ id, feature }) => [id, feature]))
    for (const [id, feature] of named(before)) expect(named(after).get(id)).toBe(feature)
    expect(after.learnings.length).toBeGreaterThan(before.learnings.length)
  })
})
