/** Loaded before Shoal with --import: every way out is noted on stderr at the end, and refused. */
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const attempts: string[] = []
const forbid = (name: string) => (): never => {
  attempts.push(name)
  throw new Error(`${name} is forbidden`)
}

net.Socket.prototype.connect = forbid('net.Socket.connect')
Object.assign(dns, { lookup: forbid('dns.lookup'), resolve: forbid('dns.resolve') })
Object.assign(dns.promises, { lookup: forbid('dns.promises.lookup'), resolve: forbid('dns.promises.resolve') })
globalThis.fetch = forbid('fetch')
syncBuiltinESMExports()

process.on('exit', () => process.stderr.write(`ways out: ${attempts.join(', ') || 'none'}\n`))
