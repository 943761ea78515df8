import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  to: string
  content: string
}

/** A real SMTP server on this machine that keeps what it takes. @param refuse addresses that it does not take */
export async function mailServer(refuse: readonly string[] = []): Promise<{
  url: string
  mails: ReceivedMail[]
  close: () => Promise<void>
}> {
  const mails: ReceivedMail[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(refuse.includes(address) ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : null),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const content = Buffer.concat(parts).toString()
        for (const { address } of envelope.rcptTo) mails.push({ to: address, content })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
