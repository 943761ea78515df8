import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCampaign, readOutbox } from '../../../src/campaigns/campaign-records.ts'
import { suppress } from '../../../src/campaigns/suppressions/suppression-records.ts'
import { fault, inProcess } from '../../doors/cli/in-process.ts'
import { aCopy } from '../delivery/a-campaign.ts'
import { mailboxAt, mailWorkspace } from '../delivery/mail-workspace.ts'

const yaml =
  '  smtp: smtp://127.0.0.1:1\n  from: Shop <a@shop.example>\n  footer: Shop\n  optOutUrl: https://shop.example/stop'
const offer = { kind: 'percent', depth: 0.1, days: 14 } as const

/** Exports a campaign that must succeed, and gives what it says and its file. */
async function exported(folder: string, tool: string) {
  const { code, stdout } = await inProcess(['export', 'C1', '--for', tool, '--json'], { folder })
  expect(code).toBe(0)
  const output = JSON.parse(stdout) as {
    files: { path: string; mailboxes: number }[]
    held: number
    suppressed: number
  }
  const text = readFileSync(output.files[0]?.path ?? '', 'utf8')
  const [header = '', ...rows] = text.trimEnd().split('\n')
  return { output, header, rows }
}

describe('shoal export', () => {
  it('writes everybody who is to be written to, each with a code, and nobody held out or who left', async () => {
    const { folder, state } = mailWorkspace({ mailboxes: 20, yaml, campaign: { offer } })
    const left = mailboxAt(3)
    suppress(state, {
      mailbox: left,
      channel: 'email',
      scope: 'channel',
      reason: 'opt-out',
      at: '2026-01-01',
      source: 'C0',
    })
    const { output, header, rows } = await exported(folder, 'braze')
    expect(output).toMatchObject({ held: 2, suppressed: 1, files: [{ mailboxes: 17 }] })
    // No byte order mark stands before the first header.
    expect(header.startsWith('external_id,email,')).toBe(true)
    const cells = rows.map((row) => row.split(','))
    expect(cells.map(([customer]) => customer)).not.toContain('K3')
    expect(cells.map(([customer]) => customer)).not.toContain('K10')
    expect(new Set(cells.map((row) => row[6])).size).toBe(17)
    expect(readCampaign(state, 'C1').status).toBe('sent')
    expect(readOutbox(state, 'C1').filter((row) => row.state === 'waiting')).toEqual([])
  })

  it('warns where nobody is held out, and only then', async () => {
    const few = mailWorkspace({ mailboxes: 3, yaml, campaign: { holdout: 0.05 }, name: (n) => mailboxAt(n + 1) })
    few.state.change("UPDATE outbox SET arm = 'A', state = 'waiting'")
    const { stdout } = await inProcess(['export', 'C1', '--for', 'klaviyo'], { folder: few.folder })
    expect(stdout).toContain('WARNING: nobody is held out: of so few mailboxes 5% is none.')
    const many = mailWorkspace({ mailboxes: 20, yaml })
    const { stdout: said } = await inProcess(['export', 'C1', '--for', 'klaviyo'], { folder: many.folder })
    expect(said).toContain('2 mailboxes are held out and stand in no file.')
    expect(said).not.toContain('WARNING')
  })

  it('gives the same again, and leaves no half-written file', async () => {
    const { folder } = mailWorkspace({ mailboxes: 20, yaml, campaign: { offer } })
    const first = await exported(folder, 'klaviyo')
    expect((await exported(folder, 'klaviyo')).rows).toEqual(first.rows)
    expect(readdirSync(join(folder, 'report'))).toEqual(['C1-A-klaviyo.csv'])
  })

  it('keeps "shoal send" from writing to the same mailboxes', async () => {
    const { folder } = mailWorkspace({ mailboxes: 20, yaml })
    await exported(folder, 'mailchimp')
    expect(await fault(['send', 'C1', '--send'], folder)).toMatchObject({ exit: 2, code: 'campaign/status' })
    const { stdout } = await inProcess(['send', 'C1', '--json'], { folder })
    expect(JSON.parse(stdout)).toMatchObject({ dryRun: true, waiting: 0, sent: 18 })
  })

  it('counts what was under way when a run of sending was killed as unknown, and then the campaign as sent', async () => {
    const { folder, state } = mailWorkspace({ mailboxes: 20, yaml })
    state.change("UPDATE campaigns SET status = 'sending'")
    state.change("UPDATE outbox SET state = 'sending' WHERE mailbox = ?", mailboxAt(3))
    expect((await exported(folder, 'mailchimp')).rows).toHaveLength(17)
    expect(state.rows('SELECT state, reason FROM outbox WHERE mailbox = ?', mailboxAt(3))).toEqual([
      { state: 'unknown', reason: 'ended' },
    ])
    expect(readCampaign(state, 'C1').status).toBe('sent')
  })

  it('goes on with a campaign of which some are not known to the tool, until they are given up', async () => {
    const name = (n: number): string => (n === 5 ? 'customer:K5' : mailboxAt(n))
    const { folder, state } = mailWorkspace({ mailboxes: 20, yaml, campaign: { channel: 'push' }, name })
    const first = await exported(folder, 'klaviyo')
    expect(first.output).toMatchObject({ leftOut: 1, waiting: true, files: [{ mailboxes: 17 }] })
    expect(readCampaign(state, 'C1').status).toBe('sending')
    const { stdout } = await inProcess(['export', 'C1', '--for', 'klaviyo'], { folder })
    expect(stdout).toContain('give them up with --final')
    await inProcess(['export', 'C1', '--for', 'klaviyo', '--final'], { folder })
    expect(readCampaign(state, 'C1').status).toBe('sent')
    expect((await exported(folder, 'klaviyo')).rows).toEqual(first.rows)
  })

  it('writes texts as they are, and refuses those that a spreadsheet would run before anything changes', async () => {
    const variants = (subject: string) => [{ id: 'A', share: 1, copy: aCopy({ subject }) }]
    const { folder } = mailWorkspace({ mailboxes: 5, yaml, campaign: { variants: variants('-50% today') } })
    expect((await exported(folder, 'mailchimp')).rows[0]?.split(',')[5]).toBe('-50% today')
    const other = mailWorkspace({ mailboxes: 5, yaml, campaign: { variants: variants('=50% off') } })
    expect(await fault(['export', 'C1', '--for', 'mailchimp'], other.folder)).toMatchObject({ code: 'exports/formula' })
    expect(readCampaign(other.state, 'C1').status).toBe('approved')
  })

  it('refuses where nobody is left', async () => {
    const { folder, state } = mailWorkspace({ mailboxes: 5, yaml })
    for (let n = 0; n < 5; n++)
      suppress(state, {
        mailbox: mailboxAt(n),
        channel: 'all',
        scope: 'all',
        reason: 'import',
        at: '2026-01-01',
        source: 'x',
      })
    expect(await fault(['export', 'C1', '--for', 'klaviyo'], folder)).toMatchObject({ exit: 2, code: 'exports/nobody' })
  })
})
