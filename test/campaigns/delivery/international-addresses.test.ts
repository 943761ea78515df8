import { createServer } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { deliver } from '../../../src/campaigns/delivery/deliver.ts'
import { mailWriter } from '../../../src/campaigns/delivery/mail-writer.ts'
import { SmtpMessenger } from '../../../src/campaigns/delivery/smtp-messenger.ts'
import { DeliverySettings } from '../../../src/workspace/delivery-settings.ts'
import { aDelivery } from './a-delivery.ts'
import { mailWorkspace } from './mail-workspace.ts'

/** A server that knows nothing of SMTPUTF8, and takes no command with other letters than those of ASCII. */
async function asciiServer(): Promise<{ port: number; heard: string[]; mails: string[] }> {
  const heard: string[] = []
  const mails: string[] = []
  const server = createServer((socket) => {
    let content: string | undefined
    const say = (line: string): void => void socket.write(`${line}\r\n`)
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      const text = data.toString('utf8')
      if (content !== undefined) {
        content += text
        if (!content.endsWith('\r\n.\r\n')) return
        mails.push(content)
        content = undefined
        return say('250 taken')
      }
      heard.push(text.trim())
      if (/[^\x20-\x7e\r\n]/.test(text)) return say('501 5.1.3 bad address syntax')
      if (!text.startsWith('DATA')) return say('250 ok')
      content = ''
      say('354 go on')
    })
    say('220 hello')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const bound = server.address()
  return { port: typeof bound === 'object' && bound !== null ? bound.port : 0, heard, mails }
}

it('a domain of other letters goes out encoded, and other letters before the @ have a reason of their own', async () => {
  const names = ['held@d.example', 'ada@bücher.example', '用户@例子.example']
  const { state, folder, campaign } = mailWorkspace({ mailboxes: 3, name: (n) => names[n] ?? '' })
  const { port, heard, mails } = await asciiServer()
  const settings = DeliverySettings.parse({
    from: 'Tea <hello@tee-köln.example>',
    footer: 'Tea, Köln',
    optOutUrl: 'https://shop.example/stop',
  })
  const write = mailWriter(state, campaign, settings, folder)
  const { delivery } = aDelivery(state, campaign)
  await deliver({
    ...delivery,
    compose: async (to, now) => (await write(to, now)).mail,
    line: () => new SmtpMessenger({ host: '127.0.0.1', port }),
  })
  expect(heard.filter((line) => /^(MAIL|RCPT)/.test(line))).toEqual(
    expect.arrayContaining(['MAIL FROM:<hello@xn--tee-kln-e1a.example>', 'RCPT TO:<ada@xn--bcher-kva.example>']),
  )
  expect(mails).toHaveLength(1)
  expect(mails[0]).toMatch(/^To: ada@xn--bcher-kva\.example\r$/m)
  expect(mails[0]).toMatch(/^Message-ID: <[^@]+@xn--tee-kln-e1a\.example>\r$/m)
  const found = state.rows("SELECT mailbox, state, reason FROM outbox WHERE arm = 'A' ORDER BY mailbox")
  expect(found.map((row) => Object.values(row))).toEqual([
    ['ada@bücher.example', 'sent', null],
    ['用户@例子.example', 'refused', 'smtputf8'],
  ])
  expect(state.rows('SELECT mailbox FROM suppressions')).toEqual([])
})
