import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { addCampaign, addOutbox, setStatus } from '../../../src/campaigns/campaign-records.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { fault, inProcess } from '../../doors/cli/in-process.ts'
import { folderWith } from '../../doors/cli/shoal.ts'
import { aCampaign } from '../delivery/a-campaign.ts'

let at = ''

/** Two campaigns to the same three readers, a day apart; a fourth was held out. */
beforeEach(async () => {
  at = join(folderWith({}), 'w')
  await inProcess(['init', at])
  const { state } = openWorkspace(at)
  for (const day of ['2026-03-01', '2026-03-08']) {
    const { id } = addCampaign(state, `${day}T08:00:00.000Z`, aCampaign({}))
    addOutbox(
      state,
      id,
      ['ann', 'bob', 'cho', 'dan'].map((name) => ({
        mailbox: `${name}@x.example`,
        customers: [name],
        arm: name === 'dan' ? 'holdout' : 'A',
        state: name === 'dan' ? ('held' as const) : ('sent' as const),
      })),
    )
    state.change("UPDATE outbox SET at = ? WHERE campaign = ? AND state = 'sent'", `${day}T09:00:00.000Z`, id)
    setStatus(state, id, 'sent')
  }
  state.close()
})

async function imported(files: Record<string, string | Buffer>, ...more: string[]) {
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(at, name), text)
    return join(at, name)
  })
  const { code, stdout } = await inProcess(['results', 'import', ...paths, ...more, '--json'], { folder: at })
  return { code, ...(JSON.parse(stdout) as { imported: Record<string, unknown>[]; traffic: unknown[] }) }
}

function rows(sql: string): Record<string, unknown>[] {
  const { state } = openWorkspace(at)
  try {
    return state.rows(sql)
  } finally {
    state.close()
  }
}

const browser = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Gecko/20100101 Firefox/128.0'
const log = `email,event,time,link,agent
ann@x.example,delivered,2026-03-01 09:00:02,,
Ann@X.example,click,2026-03-01 11:30:00,https://shop.example/a,"${browser}"
bob@x.example,click,2026-03-01 09:00:04,https://shop.example/a,"${browser}"
cho@x.example,open,2026-03-02 07:00:00,,Mozilla/5.0
cho@x.example,processed,2026-03-01 09:00:00,,
nobody,click,2026-03-01 09:00:04,https://shop.example/a,
`

describe('shoal results import', () => {
  it('keeps what came back, tells machines from persons, and says which rows it left out', async () => {
    const found = await imported({ 'log.csv': log })
    expect(found.imported).toEqual([
      {
        file: 'log.csv',
        rows: 6,
        used: 4,
        known: 0,
        rejected: [
          { fault: 'nothing', rows: 1, lines: [6] },
          { fault: 'mailbox', rows: 1, lines: [7] },
        ],
        heard: [
          { kind: 'delivered', events: 1 },
          { kind: 'click', events: 2 },
          { kind: 'open', events: 1 },
        ],
        campaigns: ['C1'],
      },
    ])
    expect(found.traffic).toMatchObject([
      {
        campaign: 'C1',
        arms: [
          {
            arm: 'A',
            mailboxes: 3,
            clicks: { events: { all: 2, machine: 1, unsure: 0, person: 1 } },
            opens: { events: { all: 1, machine: 1, unsure: 0, person: 0 } },
            rules: [
              { rule: 'at-once', events: 1 },
              { rule: 'bare-agent', events: 1 },
            ],
          },
        ],
      },
    ])
  })

  it('counts what is imported twice once', async () => {
    await imported({ 'log.csv': log })
    const before = rows('SELECT * FROM result_events')
    const again = await imported({ 'again.csv': log })
    expect(again.imported).toMatchObject([{ used: 4, known: 4, heard: [] }])
    expect(rows('SELECT * FROM result_events')).toEqual(before)
  })

  it('belongs to the campaign whose id is in a name or a link, else to the latest before it, and to the one that was asked for', async () => {
    const campaigns = () => rows('SELECT DISTINCT campaign, link FROM result_events ORDER BY link')
    await imported({
      'a.csv': `email,event,time,campaign,url
ann@x.example,click,2026-03-09 11:30:00,Spring (C1),https://shop.example/1
ann@x.example,click,2026-03-09 11:30:00,,https://shop.example/2?utm_campaign=c1
ann@x.example,click,2026-03-09 11:30:00,,https://shop.example/3
ann@x.example,click,2026-03-05 11:30:00,,https://shop.example/4
ann@x.example,click,2026-03-09 11:30:00,Newsletter,https://shop.example/5
`,
    })
    expect(campaigns().map(({ campaign }) => campaign)).toEqual(['C1', 'C1', 'C2', 'C1'])
    const named = { 'b.csv': 'email,event,url\nann@x.example,click,https://shop.example/6\n' }
    await imported(named, '--for', 'C1')
    expect(campaigns().at(-1)).toEqual({ campaign: 'C1', link: 'https://shop.example/6' })
  })

  it('keeps who opted out, complained or is gone from being written to, as feedback does', async () => {
    await imported({
      'log.csv':
        'email,event,time\nann@x.example,unsubscribe,2026-03-02\nbob@x.example,spamreport,2026-03-02\ncho@x.example,hard_bounce,2026-03-02\n',
    })
    expect(rows('SELECT mailbox, channel, reason, source FROM suppressions ORDER BY mailbox')).toEqual([
      { mailbox: 'ann@x.example', channel: 'email', reason: 'opt-out', source: 'C1' },
      { mailbox: 'bob@x.example', channel: 'all', reason: 'complaint', source: 'C1' },
      { mailbox: 'cho@x.example', channel: 'email', reason: 'bounce', source: 'C1' },
    ])
  })

  it('says where somebody wrote to the hold-out', async () => {
    const path = join(at, 'log.csv')
    writeFileSync(path, 'email,event,time\ndan@x.example,delivered,2026-03-02\n')
    const { code, stdout } = await inProcess(['results', 'import', path, '--for', 'C1'], { folder: at })
    expect(code).toBe(3)
    expect(stdout).toContain('1 row left out: the mailbox was held out, and yet got a message (line 2).')
    expect(stdout).toContain('Somebody wrote to the hold-out')
  })

  it.each([
    ['no column names', 'ann@x.example,click,2026-03-02\n', 'events/no-header'],
    ['nothing in it', '', 'events/no-header'],
    ['other columns', 'name,when\nAnn,2026-03-02\n', 'events/columns'],
    ['bytes that are no text', Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 9, 8, 7]), 'events/not-text'],
    ['dates that could be either', 'email,event,date\nann@x.example,click,03/04/2026\n', 'events/date-order'],
  ])('refuses a file with %s', async (_, text, code) => {
    const path = join(at, 'log.csv')
    writeFileSync(path, text)
    const found = await fault(['results', 'import', path], at)
    expect(found).toMatchObject({ exit: 2, code })
    expect(`${found.problem}${found.remedy}`).not.toContain('ann@')
  })

  it('refuses files beside a campaign, and a campaign without orders', async () => {
    expect(await fault(['results', 'C1', 'orders.csv'], at)).toMatchObject({ exit: 2, code: 'input/invalid' })
    expect(await fault(['results', 'C1'], at)).toMatchObject({ exit: 2, code: 'input/invalid' })
    expect(await fault(['results', 'import', 'x.csv', '--for', 'C9'], at)).toMatchObject({ code: 'campaign/unknown' })
  })
})
