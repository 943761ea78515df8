import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { turnsUnderWay } from '../../../src/doors/web/turns-under-way.ts'
import { webApp } from '../../../src/doors/web/web-app.ts'
import { Overview, WireEvent } from '../../../src/doors/web/wire.ts'
import { ShoalError } from '../../../src/workspace/errors.ts'
import { tinyAssistant } from './tiny-assistant.ts'

const folder = mkdtempSync(join(tmpdir(), 'shoal-web-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'report'))
writeFileSync(join(folder, 'shoal.yaml'), 'title: Spring\n')
writeFileSync(join(folder, 'report', 'report.html'), '<p>Report</p>')
symlinkSync(join(folder, 'shoal.yaml'), join(folder, 'report', 'link.html'))

const token = 'the-token-of-this-run'
const host = '127.0.0.1:4317'
const own = { Host: host, Authorization: `Bearer ${token}` }
const json = { ...own, 'Content-Type': 'application/json' }
const page = new Map([['/', { type: 'text/html', bytes: new TextEncoder().encode('<p>Page</p>') }]])

let assistant: ReturnType<typeof tinyAssistant>
let app: ReturnType<typeof webApp>
beforeEach(() => {
  assistant = tinyAssistant((asked) => ({ waits: asked === 'wait' }))
  const desk = {
    assistant,
    title: 'Spring',
    language: 'en' as const,
    folder,
    overview: async (addressOf: (path: string) => string | undefined) => {
      const url = addressOf('report/report.html')
      return { segments: [], customers: 0, ...(url && { report: { url, stale: false } }) }
    },
  }
  app = webApp({ desk, token, port: () => 4317, page, running: turnsUnderWay() })
})

const get = (path: string, headers: Record<string, string> = own) => app.request(path, { headers })
const post = (path: string, body: unknown, headers: Record<string, string> = json) =>
  app.request(path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })
const request = '0b7c1a52-6f0e-4d9a-9a9e-0a4e0a4e0a4e'
const events = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => WireEvent.parse(JSON.parse(line)))

describe('who may come in', () => {
  it.each([
    ['the page itself', '/', { Host: host }, 200],
    ['the page by the other name of this machine', '/', { Host: 'localhost:4317' }, 200],
    ['a name that was rebound to this machine', '/', { Host: 'evil.example:4317' }, 403],
    ['another port', '/', { Host: '127.0.0.1:80' }, 403],
    ['with the token', '/api/about', own, 200],
    ['without a token', '/api/about', { Host: host }, 401],
    ['with a part of the token', '/api/about', { ...own, Authorization: `Bearer ${token.slice(1)}` }, 401],
    ['a page elsewhere that knows the token', '/api/about', { ...own, Origin: 'https://evil.example' }, 403],
    ['a page of another port', '/api/about', { ...own, Origin: 'http://127.0.0.1:80' }, 403],
    ['a page that hides its origin', '/api/about', { ...own, Origin: 'null' }, 403],
    ['a page of the same site', '/api/about', { ...own, 'Sec-Fetch-Site': 'same-site' }, 403],
    [
      'a frame of another page',
      '/',
      { Host: host, 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' },
      403,
    ],
    [
      'a link of another page',
      '/',
      { Host: host, 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' },
      200,
    ],
    ['a path of the disk', '/../../shoal.yaml', { Host: host }, 404],
  ])('%s', async (_, path, headers, status) => {
    expect((await get(path, headers)).status).toBe(status)
  })

  it('sends with every answer what keeps a browser from being misled, with refusals too', async () => {
    for (const answer of [await get('/'), await get('/api/about', { Host: host }), await get('/none')]) {
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      })
    }
  })

  it('answers no preflight, so that no other page can send a header of its own', async () => {
    const headers = { Host: host, Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' }
    const answer = await app.request('/api/ask', { method: 'OPTIONS', headers })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null])
  })
})

describe('a question', () => {
  it('is answered event by event, the last one the end', async () => {
    const answer = await post('/api/ask', { question: 'Revenue?', request })
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
    expect(events(await answer.text()).map(({ type }) => type)).toEqual(['begin', 'stage', 'end'])
  })

  it('goes on in its talk, in the language and with the threshold lifted as asked for', async () => {
    await (await post('/api/ask', { question: 'One', request })).text()
    await (await post('/api/ask', { question: 'Two', talk: 'k1', language: 'zh', lifted: true, request })).text()
    expect(assistant.talks.turns('k1').map(({ question }) => question)).toEqual(['One', 'Two'])
    expect(assistant.heard[1]).toMatchObject({ language: 'zh', lifted: true })
  })

  it('is stopped by the name of its request, and its turn is kept', async () => {
    const answer = await post('/api/ask', { question: 'wait', request })
    expect(await (await post('/api/stop', { request })).json()).toEqual({ stopped: true })
    expect(events(await answer.text()).at(-1)).toMatchObject({ outcome: { code: 'chat/stopped' } })
    expect(await (await post('/api/stop', { request })).json()).toEqual({ stopped: false })
  })

  it('is stopped where nobody listens any more', async () => {
    const answer = await post('/api/ask', { question: 'wait', request })
    await answer.body?.cancel()
    await expect.poll(() => assistant.talks.turns('k1')).toMatchObject([{ outcome: { code: 'chat/stopped' } }])
  })

  it('waits for its place where too many run', async () => {
    const names = [1, 2, 3, 4].map((n) => request.replace(/.$/, String(n)))
    const answers = await Promise.all(names.map((name) => post('/api/ask', { question: 'wait', request: name })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect((await post('/api/ask', { question: 'wait', request })).status).toBe(429)
    for (const name of names) await post('/api/stop', { request: name })
    await Promise.all(answers.map((answer) => answer.text()))
    expect((await post('/api/ask', { question: 'Revenue?', request })).status).toBe(200)
  })

  it.each([
    ['no question', { question: ' ', request }],
    ['a field that is none', { question: 'Revenue?', request, model: 'other' }],
    ['a request without a name', { question: 'Revenue?' }],
    ['a name that is none', { question: 'Revenue?', request: '../..' }],
    ['no JSON', '{'],
  ])('is refused with %s', async (_, body) => {
    expect((await post('/api/ask', body)).status).toBe(400)
    expect(assistant.heard).toEqual([])
  })

  it('is refused as a form, which any page could send', async () => {
    const headers = { ...own, 'Content-Type': 'text/plain' }
    expect((await post('/api/ask', { question: 'Revenue?', request }, headers)).status).toBe(400)
  })

  it('is refused beyond any length that a question has', async () => {
    expect((await post('/api/ask', 'x'.repeat(70_000))).status).toBe(413)
  })
})

describe('talks', () => {
  it('are listed, opened, saved and deleted', async () => {
    await (await post('/api/ask', { question: 'Revenue?', request })).text()
    expect(await (await get('/api/talks')).json()).toMatchObject([{ id: 'k1', title: 'Revenue?', turns: 1 }])
    expect(await (await get('/api/talks/k1')).json()).toMatchObject([{ question: 'Revenue?' }])
    expect(await (await get('/api/talks/k1/export')).json()).toEqual({ markdown: '# Revenue?\n' })
    expect((await app.request('/api/talks/k1', { method: 'DELETE', headers: own })).status).toBe(204)
    expect(await (await get('/api/talks')).json()).toEqual([])
  })

  it('that are not there are told of in the language of the page', async () => {
    assistant.talks.turns = (talk) => {
      throw new ShoalError('chat/unknown-talk', { talk, known: [] })
    }
    const answer = await get('/api/talks/k9', { ...own, 'Accept-Language': 'zh' })
    expect(await answer.json()).toMatchObject({ code: 'chat/unknown-talk', problem: '没有对话 k9。' })
  })
})

describe('the report', () => {
  const address = async () => Overview.parse(await (await get('/api/overview')).json()).report?.url ?? ''

  it('is read at an address that nobody can guess, and can neither run a script nor be framed', async () => {
    const answer = await get(await address(), { Host: host })
    expect(await answer.text()).toBe('<p>Report</p>')
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^sandbox; default-src 'none'; .*frame-ancestors 'none'$/,
    )
  })

  it.each([
    ['another file under its address', (url: string) => url.replace('report.html', 'customers.csv')],
    ['a file outside', (url: string) => url.replace('report.html', '..%2Fshoal.yaml')],
    ['an address of somebody else', (url: string) => url.replace(/files\/./, 'files/_')],
  ])('gives no way to %s', async (_, changed) => {
    expect((await get(changed(await address()), { Host: host })).status).toBe(404)
  })
})
