import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/numerics/random.ts'
import { fault, inProcess } from '../doors/cli/in-process.ts'

let root = ''
const at = () => join(root, 'w')
const brief = (id: string) => join(at(), 'report', `${id}.md`)

/** Two kinds of customers, segmented; drafts C1, C2 and C3. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'shoal-kept-'))
  const random = seededRandom(3)
  const lines = Array.from({ length: 120 }, (_, i) =>
    Array.from({ length: i % 2 === 0 ? 6 : 1 }, (_, n) => {
      const day = new Date(Date.UTC(2025, i % 2 === 0 ? n : 0, 1 + random.integer(28))).toISOString().slice(0, 10)
      return `${i * 10 + n},K${i},${day},Tea,1,${20 + random.integer(9)}`
    }),
  ).flat()
  writeFileSync(join(root, 'orders.csv'), `order,customer,date,product,quantity,price\n${lines.join('\n')}\n`)
  await inProcess(['run', join(root, 'orders.csv'), '--into', at(), '--no-report', '--k', '3'])
  writeFileSync(join(at(), 'shoal.yaml'), 'campaigns: {by: Ada}\n')
  for (let drafted = 0; drafted < 3; drafted++)
    await shoal('brief', '--goal', 'reward', '--segment', 'S1', '--formats', 'md')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const say = (...argv: string[]) => inProcess(argv, { folder: at() })
const shoal = async (...argv: string[]) => {
  const { code, stdout } = await say(...argv, '--json')
  expect({ code, stdout: code === 0 ? '' : stdout }).toEqual({ code: 0, stdout: '' })
  return JSON.parse(stdout)
}

describe('undo', () => {
  it('says what it would take back and which campaigns belong to it, and then does so', async () => {
    const { stdout } = await say('undo', '--look')
    expect(stdout).toMatch(/would take back the segmentation of .* into \d segments\. Nothing was changed\./)
    expect(stdout).toContain('C1, C2, C3 were drafted from that segmentation and are kept, but cannot be sent then')
    expect(await shoal('undo')).toMatchObject({ undone: 'segment', looked: false, campaigns: ['C1', 'C2', 'C3'] })
    expect(await shoal('approve', 'C1', '--anyway')).toMatchObject({ gone: true })
    expect(await fault(['send', 'C1'], at())).toMatchObject({ code: 'campaign/no-segments' })
    await shoal('segment', '--k', '3')
    expect(await shoal('approve', 'C2', '--anyway')).toMatchObject({ gone: false })
  })
})

describe('a brief that was removed', () => {
  it('is written again from what is kept, word for word', async () => {
    const before = readFileSync(brief('C1'), 'utf8')
    rmSync(brief('C1'))
    expect((await shoal('campaigns', 'C1', '--write', '--formats', 'md')).files).toEqual([brief('C1')])
    expect(readFileSync(brief('C1'), 'utf8')).toBe(before)
  })

  it('is named by the command that removed it, with what writes it again', async () => {
    const { stdout } = await say('forget', 'K1')
    expect(stdout).toContain('The briefs of C1, C2, C3 were among them; "shoal campaigns --write" writes them again')
    expect(existsSync(brief('C2'))).toBe(false)
    expect((await shoal('campaigns', '--write', '--formats', 'md')).files).toEqual(['C1', 'C2', 'C3'].map(brief))
  })
})

describe('a campaign that is deleted', () => {
  it('is listed no more, goes with its briefs, and keeps its history and its id', async () => {
    const { stdout } = await say('campaigns', 'C3', '--delete', '--by', 'Bo')
    expect(stdout).toContain('Campaign C3 is deleted.')
    expect(existsSync(brief('C3'))).toBe(false)
    const { campaigns } = await shoal('campaigns')
    expect(campaigns.map(({ id }: { id: string }) => id)).toEqual(['C1', 'C2'])
    const { one } = await shoal('campaigns', 'C3')
    expect([one.next, one.history.at(-1)]).toMatchObject(['deleted', { who: 'Bo', what: { is: 'deleted' } }])
    expect((await shoal('brief', '--goal', 'reward', '--segment', 'S1', '--formats', 'md')).campaign).toBe('C4')
  })

  it.each([
    [['approve', 'C3']],
    [['edit', 'C3', '--subject', 'Hello']],
    [['send', 'C3']],
    [['campaigns', 'C3', '--delete']],
  ])('can be neither sent nor changed: shoal %s', async (argv) => {
    expect(await fault(argv, at())).toMatchObject({ code: 'campaign/deleted' })
  })

  it('may have been approved', async () => {
    await shoal('approve', 'C4', '--anyway')
    expect(await shoal('campaigns', 'C4', '--delete')).toMatchObject({ deleted: true })
  })
})

describe('several drafts', () => {
  it('that are for the same customers are told of each other, and status asks to approve or delete them', async () => {
    const { stdout } = await say('brief', '--goal', 'reward', '--segment', 'S1', '--formats', 'md')
    expect(stdout).toContain('NOTE: the same customers are meant by C1, C2, still to be sent.')
    const status = (await say('status')).stdout
    expect(status).toContain('Campaign C5 to “')
    expect(status).toContain('in English, drafted on 1 January 2026): a draft')
    expect(status).toContain('(shoal approve C5, or shoal campaigns C5 --delete)')
    expect((await say('approve', 'C5', '--anyway')).stdout).toContain('C1, C2, still to be sent')
  })

  it('are deleted together, or where one of them cannot be none', async () => {
    expect(await fault(['campaigns', 'C1', 'C3', '--delete'], at())).toMatchObject({ code: 'campaign/deleted' })
    expect(existsSync(brief('C1'))).toBe(true)
    const { stdout } = await say('campaigns', 'C1', 'C5', '--delete')
    expect(stdout).toContain('Campaigns C1, C5 are deleted.')
    expect([existsSync(brief('C1')), existsSync(brief('C5'))]).toEqual([false, false])
    const { campaigns } = await shoal('campaigns')
    expect(campaigns.map(({ id }: { id: string }) => id)).toEqual(['C2'])
  })
})
