import { request } from 'node:http'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveHttp } from '../../../src/doors/mcp/http-server.ts'
import { scriptedHost } from './scripted-host.ts'

const token = 'a-token-of-many-letters'
const host = scriptedHost()
let server: Awaited<ReturnType<typeof serveHttp>>
const globals = [globalThis.Request, globalThis.Response]
beforeAll(async () => {
  server = await serveHttp(host, { writes: false, sends: false, customers: false }, { port: 0, token })
})
afterAll(() => server.close())

it('leaves Request and Response of its process as they were', () => {
  expect([globalThis.Request, globalThis.Response]).toEqual(globals)
})

const initialize = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'c', version: '1' } },
})

/** What a request with these headers gets; node:http lets Host be what it likes. */
const statusOf = (headers: Record<string, string>, path = '/mcp'): Promise<number | undefined> =>
  new Promise((done, fail) => {
    const usual = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    }
    const asked = request(
      { host: '127.0.0.1', port: server.port, path, method: 'POST', headers: { ...usual, ...headers } },
      (answer) => {
        answer.resume()
        done(answer.statusCode)
        answer.destroy()
      },
    )
    asked.on('error', fail)
    asked.end(initialize)
  })

describe('the server over HTTP', () => {
  it('serves the official client: list, call, progress, stop', async () => {
    const client = new Client({ name: 'a client', version: '1' })
    const url = new URL(`http://127.0.0.1:${server.port}/mcp`)
    await client.connect(
      new StreamableHTTPClientTransport(url, { requestInit: { headers: { Authorization: `Bearer ${token}` } } }),
    )
    expect((await client.listTools()).tools).toHaveLength(4)
    const steps: number[] = []
    const found = await client.callTool({ name: 'rows', arguments: { rows: 2 } }, undefined, {
      onprogress: ({ progress }) => steps.push(progress),
    })
    expect(found.structuredContent).toMatchObject({ outcome: 'found' })
    expect(steps).toEqual([1, 2, 3])
    const stop = new AbortController()
    const call = client.callTool({ name: 'wait', arguments: {} }, undefined, {
      signal: stop.signal,
      onprogress: () => stop.abort(),
    })
    await expect(call).rejects.toThrow()
    await expect.poll(() => host.heard.at(-1)?.stopped).toBe(true)
    await client.close()
  })

  it.each([
    ['who holds the token', {}, 200],
    ['nobody without a token', { authorization: '' }, 401],
    ['nobody with another token', { authorization: 'Bearer b-token-of-many-letters' }, 401],
    ['no page of another origin', { origin: 'https://evil.example' }, 403],
    ['no page without an origin of its own', { origin: 'null' }, 403],
    ['no page of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['no name that was bent to this machine', { host: 'evil.example' }, 403],
    ['no session that is not there', { 'mcp-session-id': 'made up' }, 404],
  ])('lets in %s', async (_, headers, status) => {
    expect(await statusOf(headers)).toBe(status)
  })

  it('has nothing but the server', async () => {
    expect(await statusOf({}, '/')).toBe(404)
  })
})
