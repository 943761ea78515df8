import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SendLock } from '../../src/campaigns/delivery/send-lock.ts'
import { suppress } from '../../src/campaigns/suppressions/suppression-records.ts'
import { configure, mailboxAt, mailWorkspace } from '../campaigns/delivery/mail-workspace.ts'
import { mailServer } from '../campaigns/mail-server.ts'
import { fault, inProcess } from '../doors/cli/in-process.ts'

let server: Awaited<ReturnType<typeof mailServer>>
/** The first 60 mailboxes that are written to, which the server refuses. */
const refused = Array.from({ length: 66 }, (_, n) => mailboxAt(n))
beforeEach(async () => {
  server = await mailServer(refused)
})
afterEach(() => server.close())

/** A workspace whose campaign goes to this many mailboxes; the first that the server refuses are left out unless asked for. */
function ready({ mailboxes = 20, more = '', from = 100 }: { mailboxes?: number; more?: string; from?: number } = {}) {
  const made = mailWorkspace({ mailboxes, name: (n) => mailboxAt(n + from) })
  configure(
    made.folder,
    `  smtp: ${server.url}\n  from: Tea <hello@shop.example>\n  footer: Tea, Whitby\n  optOutUrl: https://shop.example/stop\n${more}`,
  )
  return made
}

async function shoal(folder: string, ...argv: string[]) {
  return shoalAt('2026-01-01T00:00:00Z', folder, ...argv)
}

async function shoalAt(now: string, folder: string, ...argv: string[]) {
  const { code, stdout } = await inProcess([...argv, '--json'], { folder, now })
  return { code, ...(JSON.parse(stdout) as Record<string, unknown>) }
}

describe('a dry run', () => {
  it('shows who would get what, with a mail to open of each variant, and changes nothing', async () => {
    const { folder, state } = ready()
    suppress(state, {
      mailbox: mailboxAt(101),
      channel: 'all',
      scope: 'all',
      reason: 'complaint',
      at: '2026-01-01',
      source: 'x',
    })
    const dry = await shoal(folder, 'send', 'C1')
    expect(dry).toMatchObject({
      code: 0,
      ended: 'dry-run',
      mails: 18,
      held: 2,
      sent: 0,
      reasons: [{ state: 'suppressed', reason: 'complaint', mailboxes: 1 }],
    })
    const [message] = dry['messages' as keyof typeof dry] as unknown as { eml: string; html: string }[]
    expect(readFileSync(message?.eml ?? '', 'utf8')).toContain(`To: ${mailboxAt(102)}`)
    expect(readFileSync(message?.html ?? '', 'utf8')).toContain('Tea, Whitby')
    const list = readFileSync(join(folder, 'report', 'C1-recipients.csv'), 'utf8').split('\n')
    expect(list.slice(1, 4)).toEqual([
      `${mailboxAt(100)},holdout,held,`,
      `${mailboxAt(101)},A,suppressed,complaint`,
      `${mailboxAt(102)},A,waiting,`,
    ])
    expect(server.mails).toEqual([])
    expect(state.rows("SELECT count(*) AS rows FROM outbox WHERE state = 'waiting'")[0]?.['rows']).toBe(18)
    expect(state.rows('SELECT code FROM coupon_codes')).toEqual([])
  })

  it('says what is missing for samples', async () => {
    const { folder } = ready()
    writeFileSync(join(folder, 'shoal.yaml'), 'language: en\n')
    expect(await shoal(folder, 'send', 'C1')).toMatchObject({
      code: 0,
      missing: ['smtp', 'from', 'footer', 'optOutUrl'],
    })
    expect(existsSync(join(folder, 'report', 'C1-A.eml'))).toBe(false)
  })
})

describe('a send', () => {
  it('sends to everybody once, and is then finished', async () => {
    const { folder, state } = ready()
    expect(await shoal(folder, 'send', 'C1', '--send')).toMatchObject({
      code: 0,
      ended: 'finished',
      sent: 18,
      waiting: 0,
    })
    expect(server.mails).toHaveLength(18)
    const list = readFileSync(join(folder, 'report', 'C1-recipients.csv'), 'utf8')
      .trim()
      .split('\n')
    expect(list.filter((line) => line.endsWith(',A,sent,'))).toHaveLength(18)
    expect(state.rows('SELECT status FROM campaigns')[0]?.['status']).toBe('sent')
    expect(await fault(['send', 'C1', '--send'], folder)).toMatchObject({ code: 'campaign/status' })
    expect(server.mails).toHaveLength(18)
  })

  it('ends at a limit with --once, and the next goes on', async () => {
    const { folder } = ready({ more: '  limits: {perHour: 10}\n' })
    const first = await shoal(folder, 'send', 'C1', '--send', '--once')
    expect(first).toMatchObject({ code: 0, ended: 'waiting', sent: 10, waiting: 8 })
    configure(
      folder,
      readFileSync(join(folder, 'shoal.yaml'), 'utf8')
        .replace(/^delivery:\n/, '')
        .replace(/sender:[\s\S]*/, '')
        .replace('10}', '100}'),
    )
    expect(await shoal(folder, 'send', 'C1', '--send', '--once')).toMatchObject({ ended: 'finished', sent: 18 })
    expect(new Set(server.mails.map(({ to }) => to)).size).toBe(18)
  })

  it('stops when the server refuses one after another, says why, and goes on only when it is told to', async () => {
    const { folder, state } = ready({ mailboxes: 80, from: 0, more: '  connections: 1\n' })
    const stopped = await shoal(folder, 'send', 'C1', '--send')
    expect(stopped).toMatchObject({ code: 3, ended: 'paused', refused: 50, paused: { why: 'refusals', count: 50 } })
    const again = await fault(['send', 'C1', '--send'], folder)
    expect(again).toMatchObject({ exit: 2, code: 'delivery/paused' })
    expect(again.problem).toContain('refused 50 mails one after another')
    expect(again.remedy).toContain('--remaining')
    // They wait again, and this server refuses them again.
    const goOn = (now: string) => shoalAt(now, folder, 'send', 'C1', '--remaining')
    expect(await goOn('2026-01-01T01:00:00Z')).toMatchObject({ code: 3, ended: 'paused', refused: 50 })
    expect(await goOn('2026-01-01T02:00:00Z')).toMatchObject({
      code: 0,
      ended: 'finished',
      refused: 59,
      sent: 13,
    })
    expect(state.rows("SELECT status FROM campaign_changes WHERE what ->> '$.is' = 'resumed'")).toHaveLength(2)
  })

  it('sends nothing while another process does', async () => {
    const { folder, state } = ready()
    const lock = new SendLock(state, () => new Date('2026-01-01T00:00:00Z'))
    expect(await fault(['send', 'C1', '--send'], folder)).toMatchObject({ exit: 2, code: 'delivery/busy' })
    lock.release()
    expect(server.mails).toEqual([])
  })

  it('sends nothing for a sender whom no server would believe, unless it is told to', async () => {
    const { folder } = ready()
    writeFileSync(join(folder, 'dns.json'), '{"shop.example": {"TXT": []}}')
    const found = await fault(['send', 'C1', '--send'], folder)
    expect(found).toMatchObject({ exit: 2, code: 'delivery/unproven' })
    expect(found.remedy).toContain('shoal sender')
    expect(server.mails).toEqual([])
    expect(await shoal(folder, 'send', 'C1', '--send', '--anyway')).toMatchObject({ ended: 'finished' })
  })
})
