import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { exportAction } from '../../src/actions/export.ts'
import { feedback } from '../../src/actions/feedback.ts'
import { optout } from '../../src/actions/optout.ts'
import { sender } from '../../src/actions/sender.ts'
import { everybody, mailboxAt, mailWorkspace } from '../campaigns/delivery/mail-workspace.ts'
import { fault, inProcess } from '../doors/cli/in-process.ts'

let folder = ''
beforeEach(() => {
  folder = mailWorkspace({ mailboxes: 20, yaml: '  from: Shop <a@shop.example>' }).folder
  writeFileSync(
    join(folder, 'shoal.yaml'),
    `delivery:\n  from: Shop <a@shop.example>\n  smtp: smtp://smtp.sendgrid.net:587\nsender:\n  dnsFile: dns.json\n${everybody}`,
  )
  writeFileSync(join(folder, 'left.csv'), `email,scope\n${mailboxAt(1)},all\nnobody,all\n`)
  writeFileSync(join(folder, 'back.csv'), `email,type\n${mailboxAt(2)},hard\n${mailboxAt(3)},what\n`)
  writeFileSync(join(folder, 'dns.json'), JSON.stringify({ 'shop.example': { TXT: ['v=spf1 mx -all'] } }))
})

/** What a command says, and its JSON as the action's schema reads it; run in this order, so that the second run finds what the first has done. */
async function said(argv: string[], action: { output: { parse: (value: unknown) => unknown } }) {
  const english = await inProcess(argv, { folder })
  const chinese = await inProcess([...argv, '--lang', 'zh'], { folder })
  const { stdout } = await inProcess([...argv, '--json'], { folder })
  return {
    code: english.code,
    english: english.stdout,
    chinese: chinese.stdout,
    json: action.output.parse(JSON.parse(stdout)),
  }
}

describe('what the commands around delivery say', () => {
  it('optout import counts, and names the rows that it left out', async () => {
    const { code, english, chinese } = await said(['optout', 'import', join(folder, 'left.csv')], optout)
    expect(code).toBe(3)
    expect(english).toContain(
      'left.csv: 2 rows, 1 new opt-out, 0 known before.\n1 row left out: no e-mail address (line 3).',
    )
    expect(chinese).toContain('已有 1 条')
  })

  it('feedback counts, and says what could not be read', async () => {
    const { code, english, json } = await said(['feedback', join(folder, 'back.csv')], feedback)
    expect(code).toBe(0)
    expect(english).toMatch(
      /^2 mails, payloads and rows read\.\n1 dead address; it gets no more e-mail\.\n1 could not be read: .* \(back\.csv no\. 2\)\./,
    )
    expect(json).toMatchObject({ known: 1 })
  })

  it('sender explains what is wrong, with the records to put into DNS', async () => {
    const { code, english, chinese, json } = await said(['sender', '--push'], sender)
    expect(code).toBe(3)
    expect(english).toContain('In its place in DNS, as TXT of shop.example:\n  v=spf1 include:sendgrid.net mx -all\n')
    expect(english).toContain(
      'Add to DNS, as TXT of _dmarc.shop.example:\n  v=DMARC1; p=none; rua=mailto:dmarc@shop.example\n',
    )
    expect(chinese).toContain('没有 _dmarc.shop.example')
    expect(json).toMatchObject({ ok: false, pushKey: expect.stringMatching(/^[\w-]{87}$/) })
  })

  it('export names the files and who is in none of them', async () => {
    await inProcess(['optout', 'import', join(folder, 'left.csv')], { folder })
    const { code, english, json } = await said(['export', 'C1', '--for', 'klaviyo'], exportAction)
    expect(code).toBe(0)
    expect(english).toMatch(
      /^Variant A, 17 mailboxes: .*C1-A-klaviyo\.csv\n2 mailboxes are held out and stand in no file\.\n1 must not be written to/,
    )
    expect(json).toMatchObject({ held: 2, suppressed: 1 })
  })
})

it.each([
  ['a list without addresses', ['optout', 'import', 'dns.json'], 'optout/columns'],
  ['a list that is not there', ['optout', 'import', 'none.csv'], 'file/missing'],
  ['no list', ['optout', 'import'], 'input/invalid'],
  ['a port that is taken by the system', ['optout', '--host', '203.0.113.1'], 'optout/cannot-listen'],
  ['bounces without a type', ['feedback', 'left.csv'], 'feedback/columns'],
  ['a tool that nobody knows', ['export', 'C1', '--for', 'fax'], 'input/invalid'],
  ['an unknown campaign', ['export', 'C9', '--for', 'braze'], 'campaign/unknown'],
])('refuses %s', async (_, argv, code) => {
  const absolute = argv.map((word) => (/\.(csv|json)$/.test(word) ? join(folder, word) : word))
  expect(await fault(absolute, folder)).toMatchObject({ exit: 2, code })
})
