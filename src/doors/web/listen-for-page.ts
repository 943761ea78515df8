import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createAdaptorServer } from '@hono/node-server'
import { ShoalError } from '../../workspace/errors.ts'
import { pageFiles } from './page-files.ts'
import { turnsUnderWay } from './turns-under-way.ts'
import { webApp } from './web-app.ts'
import type { WebDesk } from './web-desk.ts'

/** The page at work. */
export interface WebListener {
  port: number
  /** With the token behind #, which browsers send to nobody. */
  url: string
  token: string
  close: () => Promise<void>
}

/**
 * Opens the page on this machine only.
 * @param page folder of the built page
 * @param port 0: one that is free
 * @throws ShoalError chat/cannot-listen
 */
export async function listenForPage(desk: WebDesk, page: string, port: number): Promise<WebListener> {
  const token = randomBytes(32).toString('base64url')
  const running = turnsUnderWay()
  let bound = port
  const app = webApp({ desk, token, page: pageFiles(page), running, port: () => bound })
  const server = createAdaptorServer({ fetch: app.fetch })
  server.listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new ShoalError('chat/cannot-listen', { port, why }, error)
  }
  const address = server.address()
  if (typeof address === 'object' && address !== null) bound = address.port
  return {
    port: bound,
    url: `http://127.0.0.1:${bound}/#token=${token}`,
    token,
    close: async () => {
      running.stopAll()
      const closed = once(server, 'close')
      server.close()
      // A page that stays open holds its connection; turns were told to stop, and what they kept is kept.
      if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 500).unref()
      await closed
    },
  }
}
