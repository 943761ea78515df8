import { mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import { seededRandom } from '../../../src/numerics/random.ts'
import type { Logged, Storm } from './storm.ts'

/**
 * A real SMTP server in a process of its own, with TLS and a password, that does what a storm says and logs each mail.
 *
 * usage: node storm-server.ts FOLDER, which holds storm.json; it writes port, log.jsonl and up to 200 mails into it
 */
const [folder = '.'] = process.argv.slice(2)
// This file's own test writes it.
const storm = JSON.parse(readFileSync(join(folder, 'storm.json'), 'utf8')) as Storm
const random = seededRandom(storm.seed)
const happens = (share: number): boolean => random.next() < share
const log = openSync(join(folder, 'log.jsonl'), 'a')
const mails = join(folder, 'mails')
mkdirSync(mails, { recursive: true })
let kept = 0

const write = (what: Logged['what'], to: string): void => {
  writeSync(log, `${JSON.stringify({ at: Date.now(), what, to } satisfies Logged)}\n`)
}
const reply = (responseCode: number, words: string): Error => Object.assign(new Error(words), { responseCode })
const tls = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../../fixtures/tls', name))

/** Breaks the connection of a session. */
function breakOff({ id }: SMTPServerSession): void {
  for (const connection of server.connections)
    if (connection.session.id === id) {
      // The library has no way to break off; the socket is where its types say it is.
      connection._socket?.destroy()
    }
}

const server = new SMTPServer({
  authMethods: ['PLAIN', 'LOGIN'],
  key: tls('localhost.key'),
  cert: tls('localhost.crt'),
  onConnect: (_session, done) => done(happens(storm.busy) ? reply(421, '4.7.0 too many connections') : null),
  onAuth: ({ username, password }, _session, done) =>
    username === 'shop' && password === 'secret' ? done(null, { user: 'shop' }) : done(reply(535, '5.7.8 wrong')),
  onMailFrom: (_address, session, done) => {
    if (!happens(storm.closing)) return done()
    done(reply(421, '4.3.2 closing'))
    setTimeout(() => breakOff(session), 20)
  },
  onRcptTo: ({ address }, session, done) => {
    if (address.startsWith(storm.nobody)) {
      write('refused', address)
      return done(reply(550, '5.1.1 no such mailbox'))
    }
    if (happens(storm.brokenBefore)) {
      write('broken-before', address)
      return breakOff(session)
    }
    if (!happens(storm.throttled)) return done()
    write('throttled', address)
    done(reply([450, 451, 452][random.integer(3)] ?? 450, '4.7.1 later'))
  },
  onData: (stream, session, done) => {
    const to = session.envelope.rcptTo.map(({ address }) => address).join(',')
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      const keep = (): void => {
        if (kept++ < 200) writeFileSync(join(mails, `${kept}.eml`), Buffer.concat(parts))
        write('kept', to)
      }
      if (happens(storm.failing)) {
        write('failed', to)
        return done(reply(random.integer(2) === 0 ? 451 : 454, '4.3.0 try later'))
      }
      if (happens(storm.brokenAfter)) {
        if (random.integer(2) === 0) keep()
        write('broken-after', to)
        return breakOff(session)
      }
      keep()
      if (!happens(storm.late)) return done()
      setTimeout(() => done(), random.next() * storm.lateBy)
    })
  },
})
// Connections that break are what it is for.
server.on('error', () => undefined)
server.listen(0, '127.0.0.1', () => {
  const bound = server.server.address()
  writeFileSync(join(folder, 'port'), String(typeof bound === 'object' && bound !== null ? bound.port : 0))
})
