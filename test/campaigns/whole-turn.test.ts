import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { armsOf } from '../../src/campaigns/audience/assign-arm.ts'
import { inProcess } from '../doors/cli/in-process.ts'
import { type DraftedBrief, type Shoal, type Truth, type WholeTurn, wholeTurn } from './whole-turn/whole-turn.ts'

/** Runs a command that must succeed. */
const shoal: Shoal = async (folder, argv, now) => {
  const { code, stdout, stderr } = await inProcess([...argv, '--json'], { folder, now })
  expect({ argv, stderr, code }).toEqual({ argv, stderr: '', code: 0 })
  return JSON.parse(stdout)
}

const now = '2026-03-01T00:00:00Z'

async function turn(truth: Truth, settings = '', refused: readonly string[] = []): Promise<WholeTurn> {
  const root = mkdtempSync(join(tmpdir(), 'shoal-turn-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  return wholeTurn(root, shoal, { truth, settings, refused })
}

const plainly = { invitation: 0.1, arrivals: 0.1, holdout: 0.1 }
const sharesOf = ({ campaign }: DraftedBrief): (string | number)[][] =>
  campaign.variants.map(({ copy, share }) => [copy.angle, Number(share.toFixed(2))])
const reasonOf = ({ campaign }: DraftedBrief, choice: string) =>
  campaign.reasons.filter((reason) => reason.choice === choice).at(choice === 'variants' ? -1 : 0)
/** The learning of an angle that a brief tells of. */
const learningOf = ({ results }: WholeTurn, angle: string): string => {
  const learnings = results['learnings'] as { id: string; feature: string }[]
  return learnings.find(({ feature }) => feature === `angle:${angle}`)?.id ?? ''
}

describe('one whole turn of the loop', () => {
  it('ends with a brief that cites what it learned, and gives most mailboxes to the message that brought most', async () => {
    const refused = 'k0003@shop.example'
    const whole = await turn({ ...plainly, invitation: 0.5 }, '', [refused])
    const { first, second, sent, mails, results } = whole
    expect(first.campaign.learnings).toEqual([])
    expect(first.markdown).toContain('Nothing yet: no campaign to this segment has been measured.')
    expect(sharesOf(first)).toEqual([
      ['invitation', 0.5],
      ['arrivals', 0.5],
    ])
    // Everybody is somewhere, and nobody was written to twice or although held out.
    expect(Number(sent['sent']) + Number(sent['refused'])).toBe(sent['mails'])
    const receivers = mails.map(({ to }) => to)
    expect(receivers).toHaveLength(Number(sent['sent']))
    expect(new Set(receivers).size).toBe(receivers.length)
    const armOf = armsOf('C1', first.campaign.holdout, first.campaign.variants)
    expect(receivers.filter((to) => armOf(to) === 'holdout')).toEqual([])
    expect(receivers).not.toContain(refused)
    expect(mails[0]?.content).toMatch(/List-Unsubscribe:\s+<https:\/\/shop\.example\/stop\?t=/)
    expect(results).toMatchObject({
      from: '2026-01-01',
      days: 30,
      results: [
        { campaign: 'C1', variant: 'A', audience: 'segment:S3', segment: 'S3', angle: 'invitation' },
        { campaign: 'C1', variant: 'B', angle: 'arrivals' },
      ],
    })
    const id = learningOf(whole, 'invitation')
    expect(sharesOf(second)).toEqual([
      ['invitation', 0.95],
      ['arrivals', 0.05],
    ])
    expect(reasonOf(second, 'angle')).toMatchObject({ rule: 'angle.learned', learnings: [id] })
    expect(reasonOf(second, 'variants')).toMatchObject({ rule: 'shares.commit' })
    expect(second.markdown).toContain(`where it was measured (${id})`)
    expect(second.campaign.prompt.text).toContain(`- ${id} (hypothesis: no other campaign has tried it yet)`)
    expect(second.campaign.prompt.text).toContain('It raised orders there')
    expect(second.campaign.variants[0]?.learnings).toContain(id)
    // From the sentence that names the learning back to results, campaign, segments and import.
    const traced = await shoal(whole.folder, ['trace', 'C2', '--says', 'raised orders where it was measured'], now)
    expect(traced).toMatchObject({
      sentences: [{ place: 'reason.angle', learnings: [id] }],
      learnings: [{ id, results: ['C1.A'] }],
      results: [{ campaign: 'C1', variant: 'A', treated: { mailboxes: expect.any(Number) } }],
      campaigns: [{ id: 'C1' }],
      steps: [{ what: 'import', id: second.campaign.snapshot }, { what: 'segment' }],
      asked: second.campaign.prompt.version,
    })
    expect(await shoal(whole.folder, ['status'], now)).toMatchObject({
      campaigns: [
        { id: 'C1', status: 'measured' },
        { id: 'C2', status: 'draft' },
      ],
    })
  })

  it('goes the other way where the outcomes of the messages are swapped', async () => {
    const whole = await turn({ ...plainly, arrivals: 0.5 })
    const id = learningOf(whole, 'arrivals')
    expect(sharesOf(whole.second)).toEqual([
      ['arrivals', 0.95],
      ['invitation', 0.05],
    ])
    expect(reasonOf(whole.second, 'angle')).toMatchObject({ rule: 'angle.learned', learnings: [id] })
    expect(whole.second.markdown).toContain(`where it was measured (${id})`)
  })

  it('moves nothing where the messages do nothing', async () => {
    const { first, second } = await turn(plainly)
    expect(sharesOf(second)).toEqual(sharesOf(first))
    expect(second.campaign.variants.map(({ copy }) => copy)).toEqual(first.campaign.variants.map(({ copy }) => copy))
    expect(reasonOf(second, 'angle')).toMatchObject({ rule: 'angle.learned-open' })
  })

  it('passes over what lowered orders', async () => {
    const whole = await turn({ invitation: 0.1, arrivals: 0.4, holdout: 0.4 })
    expect(sharesOf(whole.second).map(([angle]) => angle)).not.toContain('invitation')
    expect(whole.second.campaign.prompt.text).toContain('It lowered orders there')
  })

  it('with learnings off ends with the brief that it began with', async () => {
    const { first, second } = await turn({ ...plainly, invitation: 0.5 }, 'learnings: off\n')
    expect({ ...second.campaign, id: 'C1' }).toEqual(first.campaign)
    expect(second.markdown.replaceAll('C2', 'C1')).toBe(first.markdown)
  })
})
