import type { State } from '../../workspace/state.ts'
import { agentIn } from '../events/read-cell.ts'
import { addResultEvent } from '../events/result-event-records.ts'
import { decoyLink } from '../traffic/traffic-event.ts'
import { trackingParameter } from './mail-tracking.ts'
import { trackedLinks } from './tracked-links.ts'
import { readTrackingToken, type TrackingToken } from './tracking-token.ts'

/** What answering tracked requests needs to know. */
export interface TrackingDesk {
  state: State
  secret: string
  /** Whether to note who came; links lead on either way: mails with them are out. */
  isOn: boolean
  readerOf: (campaign: string, handle: string) => string | undefined
  now: () => Date
}

/** A request as far as it matters here. */
export interface TrackedRequest {
  method: string
  url: string
  userAgent: string
  /** What a browser says that it fetches a page for, before anybody asked. */
  purpose: string
}

/** Most that is noted of a reader in a campaign: more is a program gone wild. */
const mostHits = 200

/** A picture of one transparent point. */
const point = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** Nothing is kept on the way, and the page behind a link does not learn of it. */
const usualHeaders = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
}

/** What to answer. */
export interface TrackedAnswer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/**
 * Answers GET and HEAD of a tracked link: leads on to the page that the campaign’s own mail names, and to no other; notes who came and how.
 * @param notes whether there is room to note it
 * @returns undefined where the request is none of a tracked link
 */
export function answerTracking(desk: TrackingDesk, request: TrackedRequest, notes: boolean): TrackedAnswer | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
  const query = request.url.indexOf('?')
  const token = query < 0 ? null : new URLSearchParams(request.url.slice(query)).get(trackingParameter)
  const said = token === null ? undefined : readTrackingToken(desk.secret, token)
  if (said === undefined) return undefined
  const link = typeof said.place === 'number' ? trackedLinks(desk.state, said.campaign).get(said.place) : undefined
  if (typeof said.place === 'number' && link === undefined) return undefined
  if (desk.isOn && notes) {
    try {
      note(desk, said, link, request)
    } catch {
      // Whoever follows a link gets where they wanted, whatever the state is at.
    }
  }
  if (link !== undefined) return { status: 302, headers: { ...usualHeaders, Location: link }, body: Buffer.alloc(0) }
  if (said.place === 'decoy')
    return { status: 200, headers: { ...usualHeaders, 'Content-Type': 'text/plain' }, body: Buffer.alloc(0) }
  return { status: 200, headers: { ...usualHeaders, 'Content-Type': 'image/gif' }, body: point }
}

function note(
  { state, readerOf, now }: TrackingDesk,
  { campaign, handle, place }: TrackingToken,
  link: string | undefined,
  { method, userAgent, purpose }: TrackedRequest,
): void {
  const mailbox = readerOf(campaign, handle)
  if (mailbox === undefined) return
  state.transaction(() => {
    const [heard] = state.rows(
      "SELECT count(*) AS hits FROM result_events WHERE mailbox = ? AND campaign = ? AND source = 'listener'",
      mailbox,
      campaign,
    )
    if (Number(heard?.['hits']) >= mostHits) return
    const target = place === 'decoy' ? decoyLink : link
    addResultEvent(state, {
      campaign,
      mailbox,
      kind: place === 'pixel' ? 'open' : 'click',
      at: now().toISOString(),
      times: 1,
      isTotal: false,
      ...(target === undefined ? {} : { link: target }),
      agent: agentIn(userAgent),
      method,
      ...(/prefetch|preview/i.test(purpose) ? { isMachine: true } : {}),
      source: 'listener',
    })
  })
}
