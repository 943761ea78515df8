import { randomUUID } from 'node:crypto'
import { type ServerType, serve } from '@hono/node-server'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import { Hono } from 'hono'
import { httpGuard } from './http-guard.ts'
import { keptAnswers } from './kept-answers.ts'
import { makeServer } from './make-server.ts'
import type { Allowed, McpHost } from './mcp-host.ts'
import { mcpTexts } from './mcp-texts.ts'

/** As many clients as may be connected; the one that was silent longest makes room. */
const mostSessions = 16

interface Session {
  transport: WebStandardStreamableHTTPServerTransport
  close: () => Promise<void>
}

/** Serves at /mcp of 127.0.0.1 until it is closed. @param port 0: any free one */
export async function serveHttp(
  host: McpHost,
  allowed: Allowed,
  { port, token }: { port: number; token: string },
): Promise<{ port: number; close: () => Promise<void> }> {
  // In the order in which they were last heard.
  const sessions = new Map<string, Session>()
  let bound = port
  const app = new Hono()
  app.use(httpGuard(() => bound, token, mcpTexts[host.language].forbidden))
  app.all('/mcp', async (context) => {
    const id = context.req.header('mcp-session-id')
    const session = id === undefined ? await open(host, allowed, sessions) : sessions.get(id)
    if (session === undefined)
      return context.json({ jsonrpc: '2.0', error: { code: -32001, message: 'Session not found' }, id: null }, 404)
    if (id !== undefined && sessions.delete(id)) sessions.set(id, session)
    return session.transport.handleRequest(context.req.raw)
  })
  app.notFound((context) => context.json({ error: mcpTexts[host.language].forbidden.notFound }, 404))
  const server = await new Promise<ServerType>((done, fail) => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port, overrideGlobalObjects: false }, (info) => {
      bound = info.port
      done(started)
    })
    started.on('error', fail)
  })
  return {
    port: bound,
    close: async () => {
      await Promise.all([...sessions.values()].map(({ close }) => close()))
      await new Promise<void>((done) => {
        server.close(() => done())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
    },
  }
}

async function open(host: McpHost, allowed: Allowed, sessions: Map<string, Session>): Promise<Session> {
  const transport: WebStandardStreamableHTTPServerTransport = new WebStandardStreamableHTTPServerTransport({
    sessionIdGenerator: randomUUID,
    onsessioninitialized: (id) => {
      sessions.set(id, session)
      const [oldest] = sessions.keys()
      if (sessions.size <= mostSessions || oldest === undefined) return
      void sessions.get(oldest)?.close()
      sessions.delete(oldest)
    },
    onsessionclosed: (id) => void sessions.delete(id),
  })
  const server = makeServer(host, allowed, keptAnswers())
  const session: Session = { transport, close: () => server.close() }
  await server.connect(transport)
  return session
}
