import type { OptOutTexts } from '../../language/en/opt-out.ts'
import type { Language } from '../../language/language.ts'
import type { State } from '../../workspace/state.ts'
import type { TrackingDesk } from '../tracking/answer-tracking.ts'
import { campaignOfToken } from './campaign-of-token.ts'
import { optOut } from './opt-out.ts'
import { askingPage, donePage, faultPage, pagePolicy } from './opt-out-page.ts'
import { type OptOut, OptOutScope, readOptOutToken } from './opt-out-token.ts'
import { readerLanguage } from './reader-language.ts'

/** A request as far as it matters here; the body is read by then. */
export interface OptOutRequest {
  method: string
  url: string
  contentType: string
  acceptLanguage: string
  body: Buffer
}

export interface OptOutAnswer {
  status: number
  headers: Record<string, string>
  body: string | Buffer
  /** What it came to, for counting. */
  outcome: 'shown' | 'opted-out' | 'repeated' | 'refused' | 'tracked'
}

/** What answering needs to know. */
export interface OptOutDesk {
  state: State
  secret: string
  footer: string | undefined
  usualLanguage: Language
  now: () => Date
  /** Answers tracked links too; absent: there are none. */
  tracking?: TrackingDesk
}

/** Nothing of the page is kept, framed, indexed or told to others. */
const usualHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': pagePolicy,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow',
}

/** An answer that says why nothing was done. */
export function faultAnswer(status: number, fault: keyof OptOutTexts['faults'], language: Language): OptOutAnswer {
  const more: Record<string, string> =
    status === 405 ? { Allow: 'GET, HEAD, POST' } : status === 503 || status === 429 ? { 'Retry-After': '5' } : {}
  return {
    status,
    headers: { ...usualHeaders, ...more },
    body: faultPage(language, fault),
    outcome: 'refused',
  }
}

/**
 * Answers a request to the page of opt-outs. Only a POST that asks for it opts out: one click as of RFC 8058, or the page's
 * own form. GET and HEAD, as the gateways of mail servers send them to every link, show the page and change nothing.
 * @throws ShoalError workspace/busy, workspace/disk-full, workspace/read-only
 */
export async function answerOptOut(desk: OptOutDesk, request: OptOutRequest): Promise<OptOutAnswer> {
  const asked = tokenIn(desk.secret, request.url)
  const of = asked && campaignOfToken(desk.state, asked.campaign)
  const language = readerLanguage(request.acceptLanguage) ?? of?.language ?? desk.usualLanguage
  if (!['GET', 'HEAD', 'POST'].includes(request.method)) return faultAnswer(405, 'method', language)
  if (asked === undefined) return faultAnswer(404, 'not-found', language)
  const view = { language, mailbox: asked.mailbox, kind: of, chosen: asked.scope, footer: desk.footer }
  if (request.method !== 'POST') return { status: 200, headers: usualHeaders, body: askingPage(view), outcome: 'shown' }
  const scope = await scopeIn(request, asked.scope)
  if (scope === undefined) return faultAnswer(400, 'body', language)
  const isNew = optOut(desk.state, { ...asked, scope }, desk.now().toISOString())
  return {
    status: 200,
    headers: usualHeaders,
    body: donePage({ ...view, chosen: scope }),
    outcome: isNew ? 'opted-out' : 'repeated',
  }
}

/** The opt-out that a link was made for. */
function tokenIn(secret: string, url: string): OptOut | undefined {
  const query = url.indexOf('?')
  const token = query < 0 ? null : new URLSearchParams(url.slice(query)).get('t')
  return token === null ? undefined : readOptOutToken(secret, token)
}

/** How far the reader wants to go; undefined where the body asks for nothing. */
async function scopeIn({ body, contentType }: OptOutRequest, preset: OptOutScope): Promise<OptOutScope | undefined> {
  const fields = await fieldsOf(body, contentType)
  const scope = OptOutScope.safeParse(fields.get('scope'))
  if (scope.success) return scope.data
  return fields.get('List-Unsubscribe') === 'One-Click' ? preset : undefined
}

/** The fields of a form, in either of the ways that RFC 8058 allows. */
async function fieldsOf(body: Buffer, contentType: string): Promise<Map<string, unknown>> {
  if (!/^multipart\/form-data\b/i.test(contentType)) return new Map(new URLSearchParams(body.toString('utf8')))
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'Content-Type': contentType } }).formData()
    return new Map(form)
  } catch {
    return new Map()
  }
}
