import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { inProcess } from '../doors/cli/in-process.ts'
import {
  type DraftedBrief,
  draftBrief,
  end,
  importGrown,
  type Shoal,
  type WholeTurn,
  wholeTurn,
} from './whole-turn/whole-turn.ts'

/** Runs a command that must succeed. */
const shoal = async (folder: string, argv: readonly string[], now = end): ReturnType<Shoal> => {
  const { code, stdout, stderr } = await inProcess([...argv, '--json'], { folder, now })
  expect({ argv, stderr, code }).toEqual({ argv, stderr: '', code: 0 })
  return JSON.parse(stdout)
}

const made = mkdtempSync(join(tmpdir(), 'shoal-turn-'))
let turned: WholeTurn
beforeAll(async () => {
  turned = await wholeTurn(made, shoal, { truth: { invitation: 0.5, arrivals: 0.1, holdout: 0.1 } })
})
afterAll(() => rmSync(made, { recursive: true, force: true }))

/** The turn, in a copy of its folder. */
function turn(): WholeTurn {
  const root = mkdtempSync(join(tmpdir(), 'shoal-turn-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  cpSync(made, root, { recursive: true, preserveTimestamps: true })
  const { folder, orders, since } = turned
  const [ownFolder = '', ownOrders = '', ownSince = ''] = [folder, orders, since].map((path) =>
    join(root, relative(made, path)),
  )
  return { ...turned, folder: ownFolder, orders: ownOrders, since: ownSince }
}

const briefsTo = async (folder: string, segments: readonly string[]): Promise<DraftedBrief[]> => {
  const briefs: DraftedBrief[] = []
  for (const segment of segments) briefs.push(await draftBrief(shoal, folder, segment))
  return briefs
}
const sharesOf = ({ campaign }: DraftedBrief): string[] =>
  campaign.variants.map(({ copy, share }) => `${copy.angle} ${share.toFixed(2)}`)

const citedBy = ({ campaign }: DraftedBrief): string[] => campaign.learnings

describe('what a turn taught', () => {
  it('counts for the segment that holds most of those customers when orders are imported anew', async () => {
    const whole = turn()
    await importGrown(shoal, whole)
    await shoal(whole.folder, ['segment', '--k', '3'])
    const [first, second, third] = await briefsTo(whole.folder, ['S1', 'S2', 'S3'])
    if (first === undefined || second === undefined || third === undefined) throw new Error('three were drafted')
    expect(third.campaign.segmentation).not.toBe(whole.second.campaign.segmentation)
    expect([citedBy(first), citedBy(second)]).toEqual([[], []])
    // Nothing is settled where nothing was tried, and what is known of elsewhere is said.
    expect(sharesOf(first)).toEqual(['arrivals 0.50', 'invitation 0.50'])
    expect(first.campaign.reasons).toContainEqual(
      expect.objectContaining({
        rule: 'shares.untried',
        text: expect.objectContaining({ en: expect.stringContaining('elsewhere: C1.') }),
      }),
    )
    expect(citedBy(third).toSorted()).toEqual(citedBy(whole.second).toSorted())
    expect(sharesOf(third)).toEqual(['invitation 0.95', 'arrivals 0.05'])
    expect(third.markdown).toContain('measured on an earlier grouping: 100% of those customers are here')
  })

  it('counts for them when they are grouped anew, by another number of segments, and back', async () => {
    const whole = turn()
    const old = whole.second.campaign.segmentation
    await shoal(whole.folder, ['segment', '--k', '4'])
    const [, , third, fourth] = await briefsTo(whole.folder, ['S1', 'S2', 'S3', 'S4'])
    if (third === undefined || fourth === undefined) throw new Error('four were drafted')
    expect(citedBy(third)).toEqual([])
    expect(citedBy(fourth).toSorted()).toEqual(citedBy(whole.second).toSorted())
    expect(sharesOf(fourth)).toEqual(['invitation 0.95', 'arrivals 0.05'])
    const { learnings } = await shoal(whole.folder, ['learnings', citedBy(fourth)[0] ?? ''])
    expect(learnings).toMatchObject([
      { audience: 'segment:S4', earlier: [{ audience: 'segment:S3', segmentation: old, share: expect.any(Number) }] },
    ])
    await shoal(whole.folder, ['segment', '--k', '3'])
    const [again] = await briefsTo(whole.folder, ['S3'])
    expect(again?.campaign.segmentation).toBe(old)
    expect(again?.campaign.learnings).toEqual(whole.second.campaign.learnings)
  })

  it('counts as of another audience, and says so, where the import of then is kept no more', async () => {
    const whole = turn()
    const data = join(whole.folder, '.shoal', 'data')
    const before = readdirSync(data)
    await importGrown(shoal, whole)
    for (const name of before) rmSync(join(data, name), { recursive: true })
    await shoal(whole.folder, ['segment', '--k', '3'])
    const briefs = await briefsTo(whole.folder, ['S1', 'S2', 'S3'])
    expect(briefs.map(citedBy)).toEqual([[], [], []])
    expect(
      briefs.map(
        ({ campaign }) =>
          campaign.reasons.find(({ choice, rule }) => choice === 'variants' && rule.startsWith('shares.'))?.rule,
      ),
    ).toEqual(['shares.untried', 'shares.untried', 'shares.untried'])
    const { texts } = await shoal(whole.folder, ['learnings'])
    expect(texts).toContainEqual(
      expect.stringContaining(
        'of an earlier grouping (where these customers are now is not known: it counts as of another audience)',
      ),
    )
  })
})
