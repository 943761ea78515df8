import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A page of a result, as the protocol has it. */
export interface Page {
  columns?: { name: string; type: string }[]
  data?: unknown[][]
  error?: { message: string; errorName: string; errorCode: number; errorType: string }
}

/** What a server was asked. */
export interface Asked {
  statements: string[]
  users: string[]
  cancelled: number
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}

/** A server that speaks Trino's statement protocol, for the time of a test, and answers every statement with the same pages. */
export async function trinoServer(pages: readonly Page[]): Promise<{ url: string; asked: Asked }> {
  const asked: Asked = { statements: [], users: [], cancelled: 0 }
  const server = createServer(async (request, response) => {
    const { port } = server.address() as AddressInfo
    const answer = (place: number): string => {
      const next = `http://127.0.0.1:${port}/v1/statement/executing/q/${place + 1}`
      return JSON.stringify({
        id: 'q',
        infoUri: '',
        stats: {},
        warnings: [],
        ...pages[place],
        ...(place + 1 < pages.length ? { nextUri: next } : {}),
      })
    }
    response.setHeader('Content-Type', 'application/json')
    if (request.method === 'DELETE') {
      asked.cancelled++
      response.writeHead(204).end()
      return
    }
    if (request.method === 'POST') {
      asked.statements.push(await bodyOf(request))
      asked.users.push(String(request.headers['x-trino-user']))
      response.end(answer(0))
      return
    }
    response.end(answer(Number(request.url?.split('/').at(-1))))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}
