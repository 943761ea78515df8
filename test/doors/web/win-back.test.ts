import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Assistant } from '../../../src/agent/assistant.ts'
import { openAssistant } from '../../../src/agent/open-assistant.ts'
import { turnsUnderWay } from '../../../src/doors/web/turns-under-way.ts'
import { webApp } from '../../../src/doors/web/web-app.ts'
import { WireEvent } from '../../../src/doors/web/wire.ts'
import { smallShop } from '../chat/small-shop.ts'

const token = 'the-token-of-this-run'
const headers = {
  Host: '127.0.0.1:4317',
  Authorization: `Bearer ${token}`,
  'Content-Type': 'application/json',
}
let shop: Awaited<ReturnType<typeof smallShop>>
let assistant: Assistant
let app: ReturnType<typeof webApp>
beforeAll(async () => {
  shop = await smallShop()
  mkdirSync(join(shop.folder, 'report'), { recursive: true })
  const now = (): Date => new Date('2026-01-01T00:00:00Z')
  assistant = await openAssistant({ folder: shop.folder, environment: {}, now, usualLanguage: 'en' })
  const desk = {
    assistant,
    title: 'Spring',
    language: 'en' as const,
    folder: shop.folder,
    overview: async () => ({ segments: [], customers: 0 }),
  }
  app = webApp({ desk, token, port: () => 4317, page: new Map(), running: turnsUnderWay() })
})
afterAll(() => {
  assistant.close()
  shop.remove()
})

let requests = 0
/** The last event of what is asked of the server. */
async function ended(path: string, body: object) {
  const request = `0b7c1a52-6f0e-4d9a-9a9e-0a4e0a4e0a4${requests++}`
  const answer = await app.request(path, { method: 'POST', headers, body: JSON.stringify({ ...body, request }) })
  const lines = (await answer.text()).trim().split('\n')
  const events = lines.map((line) => WireEvent.parse(JSON.parse(line)))
  const [begin, end] = [events[0], events.at(-1)]
  if (begin?.type !== 'begin' || end?.type !== 'end') throw new Error(lines.join('\n'))
  return { talk: begin.talk, ...end }
}

it.each([
  ['Draft a win-back campaign for the lapsed', 'approve it', /approve it with “shoal approve (C\d+)”/],
  ['为流失客户起草一个挽回活动', '批准它', /“shoal approve (C\d+)” 批准/],
])('the page leads from a wish to the approval: %s', async (wish, approve, next) => {
  // Two of its segments are lapsed, so that it asks which one is meant.
  const asked = await ended('/api/ask', { question: wish })
  const which = asked.outcome.kind === 'clarified' ? asked.outcome.options : []
  expect(which).toHaveLength(2)
  const { talk, outcome } = await ended('/api/ask', { question: which[1], talk: asked.talk })
  const proposal = outcome.kind === 'clarified' ? outcome.proposal?.id : undefined
  const { turn } = await ended('/api/decide', { talk, proposal, yes: true })
  const said = turn.sentences.map(({ parts }) => parts.map(({ text }) => text).join('')).join(' ')
  const campaign = next.exec(said)?.[1] ?? 'none'
  expect(turn.calls[0]?.chart?.kind).toBe('funnel')
  const links = (turn.calls[0]?.links ?? []).filter(({ path }) => path.includes(`/${campaign}.`))
  expect(links.map(({ path }) => path)).toEqual(
    ['html', 'md', 'json'].map((form) => expect.stringMatching(new RegExp(`^/files/[^/]+/${campaign}.${form}$`))),
  )
  const brief = await app.request(links[0]?.path ?? '', { headers: { Host: headers.Host } })
  expect([brief.status, await brief.text()]).toEqual([200, expect.stringContaining(campaign)])
  const after = await ended('/api/ask', { question: approve, talk })
  expect(after.outcome).toMatchObject({ kind: 'refused', reason: expect.stringContaining(`shoal approve ${campaign}`) })
})
