import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { SmtpMessenger } from '../../../src/campaigns/delivery/smtp-messenger.ts'
import { smtpAccess } from '../../../src/campaigns/delivery/smtp-options.ts'
import { DeliverySettings } from '../../../src/workspace/delivery-settings.ts'
import { testFolder } from './mail-workspace.ts'
import { caFile, startStorm } from './start-storm.ts'

/** A server that says what it is told, line by line, to whatever it is asked; "cut" breaks the connection. */
async function saying(...answers: string[]): Promise<number> {
  const server = createServer((socket) => {
    const left = [...answers]
    const say = (): void => {
      const answer = left.shift() ?? 'cut'
      if (answer === 'cut') socket.destroy()
      else socket.write(`${answer}\r\n`)
    }
    let content = false
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      const text = data.toString()
      if (content && !text.endsWith('\r\n.\r\n')) return
      content = /^DATA/m.test(text) && !content
      say()
    })
    say()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const bound = server.address()
  return typeof bound === 'object' && bound !== null ? bound.port : 0
}

const mail = { from: 'hello@shop.example', to: 'ada@shop.example', raw: Buffer.from('Subject: Tea\r\n\r\nTea.\r\n') }

/** What a mail comes to at a server, with the steps of its answers. */
async function outcome(...answers: string[]) {
  const messenger = new SmtpMessenger({ host: '127.0.0.1', port: await saying(...answers) })
  onTestFinished(() => messenger.close())
  return messenger.send(mail)
}

const hello = ['220 hello', '250 ok'] as const

describe('what a server answers', () => {
  it.each([
    ['takes it', [...hello, '250 ok', '250 ok', '354 go on', '250 taken'], { kind: 'accepted' }],
    [
      'knows no such mailbox',
      [...hello, '250 ok', '550 5.1.1 nobody'],
      { kind: 'refused', status: '550 5.1.1', isAddressBad: true },
    ],
    [
      'refuses the message',
      [...hello, '250 ok', '250 ok', '354 go on', '554 5.7.1 spam'],
      { kind: 'refused', status: '554 5.7.1', isAddressBad: false },
    ],
    ['greylists', [...hello, '250 ok', '450 4.7.1 later'], { kind: 'later', status: '450 4.7.1', slows: true }],
    [
      'has a full mailbox',
      [...hello, '250 ok', '452 4.2.2 full'],
      { kind: 'later', status: '452 4.2.2', slows: false },
    ],
    [
      'fails after the message',
      [...hello, '250 ok', '250 ok', '354 go on', '451 4.3.0 error'],
      { kind: 'later', status: '451 4.3.0', slows: true },
    ],
    [
      'closes after the message',
      [...hello, '250 ok', '250 ok', '354 go on', '421 4.3.2 closing'],
      { kind: 'later', status: '421 4.3.2', slows: true },
    ],
    ['has too many connections', ['421 4.7.0 too many'], { kind: 'unreachable', isBusy: true }],
    ['cuts before the greeting', ['cut'], { kind: 'unreachable', isBusy: false }],
    ['cuts before the recipient', [...hello, '250 ok', 'cut'], { kind: 'unreachable', isBusy: false }],
    ['cuts instead of agreeing to DATA', [...hello, '250 ok', '250 ok', 'cut'], { kind: 'unreachable', isBusy: false }],
    ['cuts after the message', [...hello, '250 ok', '250 ok', '354 go on', 'cut'], { kind: 'unknown' }],
  ])('%s', async (_, answers, expected) => {
    expect(await outcome(...answers)).toEqual(expected)
  })

  it('refuses the sender: no mail would get through', async () => {
    expect(await outcome(...hello, '553 5.7.1 not you')).toMatchObject({
      kind: 'stop',
      error: { code: 'delivery/sender-refused' },
    })
  })

  it('is not there', async () => {
    const messenger = new SmtpMessenger({ host: '127.0.0.1', port: 1 })
    expect(await messenger.send(mail)).toEqual({ kind: 'unreachable', isBusy: false })
  })
})

describe('a server with TLS and a password', () => {
  const access = (
    port: number,
    changes: object,
    environment: Record<string, string> = { SHOAL_SMTP_PASSWORD: 'secret' },
  ) => {
    const settings = DeliverySettings.parse({ user: 'shop', caFile, ...changes })
    const { options, login } = smtpAccess(`smtp://localhost:${port}`, settings, testFolder(), environment)
    return new SmtpMessenger(options, login)
  }

  it('gets mails over one connection, also after a refusal', async () => {
    const server = await startStorm()
    const messenger = access(server.port, {})
    const to = ['a@d.example', 'nobody-b@d.example', 'c@d.example']
    const outcomes = []
    for (const each of to) outcomes.push((await messenger.send({ ...mail, to: each })).kind)
    messenger.close()
    expect(outcomes).toEqual(['accepted', 'refused', 'accepted'])
    expect(server.log().map(({ what, to: reader }) => `${what} ${reader}`)).toEqual([
      'kept a@d.example',
      'refused nobody-b@d.example',
      'kept c@d.example',
    ])
  })

  it('gets nothing with a wrong password, or where nobody vouches for it', async () => {
    const { port } = await startStorm()
    expect(await access(port, {}, { SHOAL_SMTP_PASSWORD: 'wrong' }).send(mail)).toMatchObject({
      kind: 'stop',
      error: { code: 'delivery/login' },
    })
    expect(await access(port, { caFile: undefined }).send(mail)).toMatchObject({
      kind: 'stop',
      error: { code: 'delivery/no-tls' },
    })
  })

  it('never gets a password in the clear', async () => {
    const port = await saying('220 hello', '250-hello\r\n250 AUTH PLAIN', '502 5.5.1 unknown')
    expect(await access(port, {}).send(mail)).toMatchObject({ kind: 'stop', error: { code: 'delivery/no-tls' } })
  })

  it('is not asked without the password', () => {
    expect(() => access(25, {}, {})).toThrow(expect.objectContaining({ code: 'delivery/no-password' }))
  })
})
