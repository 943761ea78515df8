import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fault, inProcess } from '../doors/cli/in-process.ts'
import { copyOfMade } from '../made-once.ts'
import { provenShop } from './delivery/proven-shop.ts'
import { mailServer } from './mail-server.ts'
import { writeTeaShop } from './whole-turn/tea-shop.ts'

const refused = 'k0003@shop.example'
let root = ''
let server: Awaited<ReturnType<typeof mailServer>>

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'shoal-loop-'))
  server = await mailServer([refused])
  await copyOfMade('tea-shop', root, async (made) => {
    writeTeaShop(made)
    await inProcess(['run', join(made, 'orders.csv'), '--into', join(made, 'w'), '--no-report', '--k', '3'])
  })
  writeFileSync(
    join(root, 'w', 'shoal.yaml'),
    `delivery:\n  smtp: ${server.url}\n  from: Shop <hello@shop.example>\n  footer: Shop, 1 Harbour Street, Whitby\n  optOutUrl: https://shop.example/stop\nsender:\n  dnsFile: dns.json\n`,
  )
  writeFileSync(join(root, 'w', 'dns.json'), JSON.stringify(provenShop))
})

afterEach(async () => {
  await server.close()
  rmSync(root, { recursive: true, force: true })
})

/** Runs a command that must succeed, and gives its JSON. */
async function shoal(...argv: string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await inProcess([...argv, '--json'], { folder: join(root, 'w') })
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return JSON.parse(stdout) as Record<string, unknown>
}

/** What a model would be told: it stands in the JSON form of a brief. */
function promptOf({ path }: Record<string, unknown>): string {
  const { prompt } = JSON.parse(readFileSync(String(path).replace(/\.md$/, '.json'), 'utf8'))
  return String(prompt.text)
}

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
