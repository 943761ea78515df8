import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { type connect, createServer, type Server, Socket } from 'node:net'
import { join, relative } from 'node:path'

/** Every file below a folder with the hash of its bytes; the state, in which talks are kept, is asked by itself. */
export function filesBelow(folder: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const path = join(folder, name)
    if (!statSync(path).isFile() || /state\.sqlite/.test(name)) continue
    found[relative(folder, path)] = createHash('sha256').update(readFileSync(path)).digest('hex')
  }
  return found
}

/** Files that the hostile inputs name. */
export const leaks = (): string[] =>
  ['/tmp/shoal-leak', '/tmp/shoal-leak.csv', '/tmp/shoal-leak.db', '/tmp/shoal-leak.txt'].filter((path) =>
    existsSync(path),
  )

export interface NetworkWatch {
  /** Host and port of a server that counts what comes. */
  server: string
  /** What was opened or asked for, wherever to. */
  opened: () => string[]
  close: () => void
}

/** Notes every connection that this process opens, and every one that reaches a server of its own. */
export async function watchNetwork(): Promise<NetworkWatch> {
  const opened: string[] = []
  const server: Server = createServer((socket) => {
    opened.push('server reached')
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const original = Socket.prototype.connect
  // The type of an overloaded method cannot be spelled here; the arguments go on as they came.
  Socket.prototype.connect = function watched(this: Socket, ...args: Parameters<typeof connect>) {
    opened.push(JSON.stringify(args[0]))
    return Reflect.apply(original, this, args)
  } as typeof original
  return {
    server: `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    opened: () => [...opened],
    close: () => {
      Socket.prototype.connect = original
      server.close()
    },
  }
}
