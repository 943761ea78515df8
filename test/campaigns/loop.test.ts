import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { armsOf } from '../../src/campaigns/audience/assign-arm.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import { copiesOf } from '../doors/cli/copies-of.ts'
import { fault, inProcess } from '../doors/cli/in-process.ts'
import { provenShop } from './delivery/mail-workspace.ts'
import { mailServer } from './mail-server.ts'

/** Customers of three kinds, so that there are segments to find. */
const customers = Array.from({ length: 900 }, (_, i) => `K${String(i).padStart(4, '0')}`)
const refused = 'k0003@shop.example'
let root = ''
let server: Awaited<ReturnType<typeof mailServer>>

const shop = copiesOf(async (folder) => {
  writeFileSync(join(folder, 'orders.csv'), orders())
  writeFileSync(
    join(folder, 'contacts.csv'),
    // Two customers share a mailbox, one has no address, one did not agree.
    `customer,email,consent\n${customers
      .map((id, i) => `${id},${i === 7 ? 'K0006' : id}${i === 8 ? '' : '@Shop.example'},${i === 9 ? 'no' : 'yes'}`)
      .join('\n')}\n`,
  )
  const run = ['run', join(folder, 'orders.csv'), '--into', join(folder, 'w'), '--no-report', '--k', '3']
  expect(await inProcess(run)).toMatchObject({ code: 0, stderr: '' })
})

beforeEach(async () => {
  root = await shop()
  server = await mailServer([refused])
  writeFileSync(
    join(root, 'w', 'shoal.yaml'),
    `delivery:\n  smtp: ${server.url}\n  from: Shop <hello@shop.example>\n  footer: Shop, 1 Harbour Street, Whitby\n  optOutUrl: https://shop.example/stop\nsender:\n  dnsFile: dns.json\n`,
  )
  writeFileSync(join(root, 'w', 'dns.json'), JSON.stringify(provenShop))
})

afterEach(() => server.close())

function orders(): string {
  const random = seededRandom(11)
  const lines = customers.flatMap((customer, i) => {
    const often = 1 + (i % 3) * 4
    return Array.from({ length: often }, (_, n) => {
      const month = 1 + random.integer(9)
      const price = ((i % 3) + 1) * 10 + random.integer(9)
      return `${i * 20 + n},${customer},2026-0${month}-${10 + random.integer(18)},Tea ${random.integer(6)},1,${price}`
    })
  })
  return `order,customer,date,product,quantity,price\n${lines.join('\n')}\n`
}

/** Runs a command that must succeed, and gives its JSON. */
async function shoal(...argv: string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await inProcess([...argv, '--json'], { folder: join(root, 'w') })
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return JSON.parse(stdout) as Record<string, unknown>
}

const only = [{ id: 'A', share: 1 }]
/** Orders since the campaign: of each arm a share of the mailboxes, drawn without looking at anything but the arm. */
function ordersSince(campaign: string, shares: { A: number; holdout: number }): string {
  const random = seededRandom(3)
  const armOf = armsOf(campaign, 0.3, only)
  const path = join(root, `since-${campaign}.csv`)
  const lines = customers.flatMap((customer, i) => {
    const arm = armOf(`${customer.toLowerCase()}@shop.example`)
    return random.next() < shares[arm === 'A' ? 'A' : 'holdout']
      ? [`${90000 + i},${customer},2026-01-${String(1 + (i % 30)).padStart(2, '0')},Tea 1,1,12`]
      : []
  })
  // Orders before and after the days that count turn no result: here all of one arm.
  const beside = customers.flatMap((customer, i) =>
    armOf(`${customer.toLowerCase()}@shop.example`) === (shares.A > shares.holdout ? 'holdout' : 'A')
      ? [`${91000 + 2 * i},${customer},2025-12-31,Tea 1,1,12`, `${91001 + 2 * i},${customer},2026-01-31,Tea 1,1,12`]
      : [],
  )
  writeFileSync(path, `order,customer,date,product,quantity,price\n${[...lines, ...beside].join('\n')}\n`)
  return path
}

const boundsOf = (results: Record<string, unknown>): { low: number; high: number } =>
  (results['learnings'] as { low: number; high: number }[])[0] ?? { low: Number.NaN, high: Number.NaN }
/** What a model would be told: it stands in the JSON form of a brief. */
function promptOf({ path }: Record<string, unknown>): string {
  const { prompt } = JSON.parse(readFileSync(String(path).replace(/\.md$/, '.json'), 'utf8'))
  return String(prompt.text)
}

/** Brief, approval, send, results: one turn; then the brief of the next. */
async function turn(shares: { A: number; holdout: number }) {
  const first = await shoal('brief', 'S3', '--holdout', '0.3')
  const before = readFileSync(String(first['path']), 'utf8')
  await shoal('approve', 'C1')
  const sent = await shoal('send', 'C1', '--contacts', join(root, 'contacts.csv'), '--send')
  const results = await shoal('results', 'C1', '--orders', ordersSince('C1', shares))
  const second = await shoal('brief', 'S3', '--holdout', '0.3')
  return { first, before, sent, results, second, after: readFileSync(String(second['path']), 'utf8') }
}

describe('one turn of the loop', () => {
  it('goes from a brief over a hold-out, a send and results to a learning in the next prompt', async () => {
    const { first, before, sent, results, second } = await turn({ A: 0.1, holdout: 0.4 })
    expect(first).toMatchObject({ campaign: 'C1', angle: 'invitation', learnings: [] })
    expect(before).toContain('Nothing yet: no campaign to this segment has been measured.')
    // Everybody is somewhere, and nobody was written to twice or although held out.
    expect(Number(sent['sent']) + Number(sent['refused'])).toBe(sent['mails'])
    expect(server.mails).toHaveLength(Number(sent['sent']))
    const receivers = server.mails.map(({ to }) => to)
    expect(new Set(receivers).size).toBe(receivers.length)
    expect(receivers.filter((to) => armsOf('C1', 0.3, only)(to) === 'holdout')).toEqual([])
    expect(receivers).not.toContain(refused)
    expect(server.mails[0]?.content).toMatch(/List-Unsubscribe:\s+<https:\/\/shop\.example\/stop\?t=/)
    expect(results).toMatchObject({
      from: '2026-01-01',
      days: 30,
      learnings: [
        { id: 'L1', campaign: 'C1', variant: 'A', audience: 'segment:S3', segment: 'S3', angle: 'invitation' },
      ],
    })
    expect(boundsOf(results).high).toBeLessThan(0)
    // What lowered orders is not done again; the next prompt says why.
    expect(second).toMatchObject({ campaign: 'C2', angle: 'arrivals', learnings: ['L1'] })
    const prompt = promptOf(second)
    expect(`${prompt}\n`).toContain(`\n- ${(results['texts'] as string[]).join('')}\n`)
    expect(prompt).toContain('It lowered orders.')
    const audience = { en: 'Lapsed one-time small spenders', zh: '沉睡一次性低消费客户' }
    expect((await shoal('status'))['campaigns']).toEqual([
      { id: 'C1', segment: 'S3', audience, status: 'measured' },
      { id: 'C2', segment: 'S3', audience, status: 'draft' },
    ])
  })

  it('stays with what raised orders', async () => {
    const { results, second, after } = await turn({ A: 0.5, holdout: 0.1 })
    expect(boundsOf(results).low).toBeGreaterThan(0)
    expect(second).toMatchObject({ angle: 'invitation', learnings: ['L1'] })
    expect(after).toContain('Chosen for the highest expected effect on this segment, from L1.')
  })
})

it('tells a model nothing of a segment that is too small', async () => {
  writeFileSync(join(root, 'w', 'shoal.yaml'), 'privacy:\n  minCustomers: 500\n')
  const prompt = promptOf(await shoal('brief', 'S3'))
  expect(prompt).toContain('too few customers stand behind each figure')
  expect(prompt).not.toMatch(/\d/)
})

describe('sending', () => {
  const contacts = () => join(root, 'contacts.csv')

  it('is a dry run that sends nothing and agrees with the send that follows', async () => {
    await shoal('brief', 'S3')
    const dry = await shoal('send', 'C1', '--contacts', contacts())
    expect(dry).toMatchObject({ dryRun: true, sent: 0 })
    expect(server.mails).toEqual([])
    await shoal('approve', 'C1')
    const sent = await shoal('send', 'C1', '--contacts', contacts(), '--send')
    expect({ mails: sent['mails'], held: sent['held'] }).toEqual({ mails: dry['mails'], held: dry['held'] })
  })

  it('goes on where a lost connection stopped it, and writes to nobody twice', async () => {
    await shoal('brief', 'S3')
    await shoal('approve', 'C1')
    const settings = join(root, 'w', 'shoal.yaml')
    const right = readFileSync(settings, 'utf8')
    writeFileSync(settings, right.replace(server.url, 'smtp://127.0.0.1:1'))
    const send = ['send', 'C1', '--contacts', contacts(), '--send']
    expect(await fault(send, join(root, 'w'))).toMatchObject({ exit: 2, code: 'delivery/failed' })
    writeFileSync(settings, right)
    const sent = await shoal(...send)
    expect(sent).toMatchObject({ unknown: 0 })
    expect(new Set(server.mails.map(({ to }) => to)).size).toBe(sent['sent'])
    expect(await fault(send, join(root, 'w'))).toMatchObject({ code: 'campaign/status' })
  })

  it.each([
    ['a draft', ['send', 'C1', '--contacts', 'contacts.csv', '--send'], 'campaign/status'],
    ['an unknown campaign', ['approve', 'C9'], 'campaign/unknown'],
    ['results of what was not sent', ['results', 'C1', '--orders', 'orders.csv'], 'campaign/status'],
    ['contacts without addresses', ['send', 'C1', '--contacts', 'orders.csv'], 'contacts/columns'],
    ['contacts that are not there', ['send', 'C1', '--contacts', 'none.csv'], 'file/missing'],
    ['an unknown segment', ['brief', 'S9'], 'segments/unknown'],
  ])('refuses %s', async (_, argv, code) => {
    await shoal('brief', 'S3')
    const absolute = argv.map((word) => (word.endsWith('.csv') ? join(root, word) : word))
    expect(await fault(absolute, join(root, 'w'))).toMatchObject({ exit: 2, code })
  })

  it('refuses without the settings that it needs', async () => {
    await shoal('brief', 'S3')
    await shoal('approve', 'C1')
    writeFileSync(join(root, 'w', 'shoal.yaml'), `delivery:\n  smtp: ${server.url}\n`)
    const found = await fault(['send', 'C1', '--contacts', contacts(), '--send'], join(root, 'w'))
    expect(found).toMatchObject({ exit: 2, code: 'delivery/not-configured' })
    expect(found.problem).toContain('delivery.optOutUrl')
  })
})
