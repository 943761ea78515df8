import { writeFileSync } from 'node:fs'
import { simpleParser } from 'mailparser'
import { expect, it } from 'vitest'
import { optout } from '../../../src/actions/optout.ts'
import { addCampaign, addOutbox, readOutbox, setStatus } from '../../../src/campaigns/campaign-records.ts'
import { inProcess } from '../../doors/cli/in-process.ts'
import { aCampaign } from '../delivery/a-campaign.ts'
import { everybody, mailWorkspace } from '../delivery/mail-workspace.ts'
import { provenShop } from '../delivery/proven-shop.ts'
import { mailServer } from '../mail-server.ts'

/** The page of opt-outs of a workspace, as the command opens it; its address, and how to end it. */
async function openPage(folder: string) {
  const ending = new AbortController()
  let done: ReturnType<typeof optout.run> | undefined
  const url = await new Promise<string>((resolve) => {
    done = optout.run(
      { task: 'serve', files: [], port: 0, host: '127.0.0.1' },
      {
        folder,
        language: 'en',
        usualLanguage: 'en',
        environment: {},
        progress: () => undefined,
        trace: (line) => resolve(/http:\/\/[\d.:]+/.exec(line)?.[0] ?? ''),
        signal: ending.signal,
        now: () => new Date('2026-01-05T10:00:00Z'),
      },
    )
  })
  const end = async () => {
    ending.abort()
    return done
  }
  return { url, end }
}

/** The links of a mail, and the one that its header gives for one click. */
async function linksOf(content: string): Promise<{ all: string[]; oneClick: string }> {
  const header = /^List-Unsubscribe:([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/im.exec(content)?.[1] ?? ''
  const oneClick = /<(https?:[^>]+)>/.exec(header.replace(/\s/g, ''))?.[1] ?? ''
  const { text = '', html = false } = await simpleParser(content)
  const found = `${text} ${html === false ? '' : html.replaceAll('&amp;', '&')}`.match(/http:\/\/127[^\s"<>\]]+/g) ?? []
  return { all: [...new Set([...found, oneClick])], oneClick }
}

it('one click in a mail that was sent keeps its reader out of the next campaign; gateways that look at links do not', async () => {
  const server = await mailServer()
  const { folder, state, campaign } = mailWorkspace({ mailboxes: 20, yaml: '  from: a@shop.example' })
  const page = await openPage(folder)
  writeFileSync(
    `${folder}/shoal.yaml`,
    `delivery:\n  smtp: ${server.url}\n  from: Shop <hello@shop.example>\n  footer: Shop, Whitby\n  optOutUrl: ${page.url}/stop\nsender:\n  dnsFile: dns.json\n${everybody}`,
  )
  writeFileSync(`${folder}/dns.json`, JSON.stringify(provenShop))
  const send = async (id: string) =>
    expect(await inProcess(['send', id, '--send'], { folder })).toMatchObject({ code: 0 })
  await send(campaign.id)
  expect(server.mails).toHaveLength(18)
  // Gateways look at every link of every mail, with GET and with HEAD.
  for (const { content } of server.mails)
    for (const link of (await linksOf(content)).all)
      for (const method of ['HEAD', 'GET']) expect((await fetch(link, { method })).status).toBe(200)
  const [first] = server.mails
  const { oneClick } = await linksOf(first?.content ?? '')
  expect(first?.content).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m)
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  await fetch(oneClick, { method: 'POST', body: 'List-Unsubscribe=One-Click', headers })
  expect((await page.end())?.served).toMatchObject({ optOuts: 1, refused: 0 })
  const next = addCampaign(state, '2026-01-06T00:00:00.000Z', aCampaign({ goal: 'launch' }))
  addOutbox(
    state,
    next.id,
    readOutbox(state, campaign.id).map((row) => ({ ...row, state: row.arm === 'A' ? 'waiting' : 'held' })),
  )
  setStatus(state, next.id, 'approved')
  server.mails.length = 0
  await send(next.id)
  expect(server.mails).toHaveLength(17)
  expect(server.mails.map(({ to }) => to)).not.toContain(first?.to)
  expect(
    readOutbox(state, next.id)
      .filter((row) => row.state === 'suppressed')
      .map(({ mailbox }) => mailbox),
  ).toEqual([first?.to])
  await server.close()
})
