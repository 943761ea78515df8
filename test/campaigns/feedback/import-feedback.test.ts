import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importFeedback } from '../../../src/campaigns/feedback/import-feedback.ts'
import { messageIdLocal } from '../../../src/campaigns/feedback/message-id.ts'
import { optOutUrl } from '../../../src/campaigns/optout/opt-out-token.ts'
import { State } from '../../../src/workspace/state.ts'
import { folderWith } from '../../doors/cli/shoal.ts'
import { putCampaign, putOutbox } from '../optout/a-campaign.ts'
import { listSuppressions } from '../suppressions/list-suppressions.ts'
import { bounce, complaint, ourHeader } from './reports.ts'

const secret = 'ab'.repeat(32)
const readers = ['ann@example.com', 'bob@example.com', 'cho@example.com']
let state: State
let folder = ''

beforeEach(() => {
  state = new State(':memory:', 'w')
  folder = folderWith()
  putCampaign(state)
  putOutbox(state, 'C1', readers)
})
afterEach(() => state.close())

/** Imports files, by name and content. */
function imported(files: Record<string, string>, trust = false) {
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  })
  return importFeedback(state, secret, paths, { trust, at: '2026-02-01T00:00:00.000Z', heed: () => undefined })
}

const messageId = (mailbox: string): string => `${messageIdLocal(secret, 'C1', mailbox)}@shop.example`
const link = (mailbox: string): string =>
  optOutUrl('https://shop.example/stop', secret, { mailbox, campaign: 'C1', scope: 'channel' })
const bounceTo = (recipient: string): string =>
  bounce({ recipient, returned: ourHeader({ messageId: messageId(recipient) }) })

describe('bounces and complaints', () => {
  it('keep dead addresses from mails and those who complained from everything, once, wherever they are heard', () => {
    const files = {
      'a.eml': bounceTo('ann@example.com'),
      'b.eml': bounce({
        recipient: 'bob@example.com',
        status: '5.2.2',
        returned: ourHeader({ link: link('bob@example.com') }),
      }),
      'c.eml': complaint(ourHeader({ link: link('cho@example.com') })),
    }
    const heard = { 'hard-bounce': 1, 'soft-bounce': 1, complaint: 1, 'opt-out': 0 }
    const first = imported(files)
    expect(first).toEqual({ read: 3, heard, known: 0, ignored: 0, unmatched: 0, unreadable: [] })
    expect(
      listSuppressions(state).map(({ mailbox, channel, scope, reason }) => [mailbox, channel, scope, reason]),
    ).toEqual([
      ['ann@example.com', 'email', 'channel', 'bounce'],
      ['cho@example.com', 'all', 'all', 'complaint'],
    ])
    const again = imported({ ...files, 'list.csv': 'email,type\nann@example.com,hard\n' })
    expect(again).toMatchObject({ known: 4, heard: { 'hard-bounce': 0, 'soft-bounce': 0, complaint: 0 } })
    expect(state.rows('SELECT campaign, mailbox, kind FROM delivery_events ORDER BY mailbox')).toEqual([
      { campaign: 'C1', mailbox: 'ann@example.com', kind: 'hard-bounce' },
      { campaign: 'C1', mailbox: 'bob@example.com', kind: 'soft-bounce' },
      { campaign: 'C1', mailbox: 'cho@example.com', kind: 'complaint' },
    ])
  })

  it.each([
    ['nothing of ours in it', ''],
    ['a Message-ID that somebody made up', ourHeader({ messageId: `C1.${'0'.repeat(32)}@shop.example` })],
    ['the Message-ID of the mail to another', ourHeader({ messageId: messageId('bob@example.com') })],
    ['a link that somebody made up', ourHeader({ link: `https://shop.example/stop?t=${'A'.repeat(90)}` })],
  ])('do not count with %s, since anybody can write them; but for those who know', (_, returned) => {
    const mail = { 'forged.eml': bounce({ returned }) }
    expect(imported(mail)).toMatchObject({ unmatched: 1, heard: { 'hard-bounce': 0 } })
    expect(listSuppressions(state)).toEqual([])
    expect(imported(mail, true)).toMatchObject({ unmatched: 0, heard: { 'hard-bounce': 1 } })
  })

  it('a forged bounce of another, with the link of a mail of one’s own, is one of oneself', () => {
    imported({
      'forged.eml': bounce({ recipient: 'bob@example.com', returned: ourHeader({ link: link('ann@example.com') }) }),
    })
    expect(listSuppressions(state).map(({ mailbox }) => mailbox)).toEqual(['ann@example.com'])
  })

  it('are read from an mbox, and what is no report is named by its place', () => {
    const mails = [bounceTo('ann@example.com'), 'Subject: lunch?\r\n\r\nHi', bounceTo('bob@example.com')]
    const mbox = mails.map((mail) => `From MAILER-DAEMON Mon Jan  5 10:00:00 2026\n${mail}`).join('\n')
    expect(imported({ 'all.mbox': mbox })).toMatchObject({
      read: 3,
      heard: { 'hard-bounce': 2 },
      unreadable: [{ reason: 'no-report', count: 1, places: [{ file: 'all.mbox', number: 2 }] }],
    })
  })

  it('are read from a folder, whatever the names; hidden files and links are passed over', () => {
    mkdirSync(join(folder, 'maildir', 'cur'), { recursive: true })
    writeFileSync(join(folder, 'maildir', 'cur', '1700000.M1.host:2,S'), bounceTo('ann@example.com'))
    writeFileSync(join(folder, 'maildir', '.hidden.eml'), bounceTo('bob@example.com'))
    const result = importFeedback(state, secret, [join(folder, 'maildir')], {
      trust: false,
      at: '2026-02-01T00:00:00.000Z',
      heed: () => undefined,
    })
    expect(result).toMatchObject({ read: 1, heard: { 'hard-bounce': 1 } })
  })

  it('belong to the latest campaign by e-mail, not to a later one by another channel', () => {
    state.change("UPDATE outbox SET at = '2026-01-02'")
    putCampaign(state, { id: 'C2', channel: 'sms' })
    putOutbox(state, 'C2', readers)
    state.change("UPDATE outbox SET at = '2026-01-09' WHERE campaign = 'C2'")
    imported({ 'list.csv': 'email,type\nann@example.com,hard\n' })
    expect(state.rows('SELECT campaign, mailbox FROM delivery_events')).toEqual([
      { campaign: 'C1', mailbox: 'ann@example.com' },
    ])
  })

  it('that are far too large are named, and those beside them read', () => {
    const huge = `From x\nSubject: x\n\n${'x'.repeat(12_000_000)}`
    expect(imported({ 'all.mbox': `${huge}\nFrom y\n${bounceTo('ann@example.com')}` })).toMatchObject({
      read: 2,
      heard: { 'hard-bounce': 1 },
      unreadable: [{ reason: 'too-large', count: 1, places: [{ file: 'all.mbox', number: 1 }] }],
    })
  })
})
