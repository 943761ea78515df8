import { createHash } from 'node:crypto'
import type { OptOutTexts } from '../../language/en/opt-out.ts'
import { optOutTexts as english } from '../../language/en/opt-out.ts'
import type { Language } from '../../language/language.ts'
import { optOutTexts as chinese } from '../../language/zh/opt-out.ts'
import { escapeHtml } from '../../writing/report/html.ts'
import type { Channel, Goal } from '../goal.ts'
import { OptOutScope } from './opt-out-token.ts'

/** What opt-outs say, per language. */
export const optOutTexts: Record<Language, OptOutTexts> = { en: english, zh: chinese }

/** What the page shows of a message. */
export interface OptOutView {
  language: Language
  mailbox: string
  /** Of the campaign; undefined where it is not known, and then only everything can be left out. */
  kind: { goal: Goal; channel: Channel } | undefined
  chosen: OptOutScope
  /** Name and postal address of the shop. */
  footer: string | undefined
}

const style = `:root{color-scheme:light dark}body{font:1.05rem/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1.25rem}h1{font-size:1.5rem}fieldset{border:1px solid #767676;border-radius:.4rem;padding:.5rem 1rem 1rem}label{display:flex;gap:.6rem;padding:.5rem 0}button{font:inherit;font-weight:600;margin-top:1.25rem;padding:.7rem 1.4rem;border:0;border-radius:.4rem;background:#0b57d0;color:#fff}button:focus-visible,input:focus-visible{outline:3px solid #8ab4f8;outline-offset:2px}footer{margin-top:2.5rem;font-size:.9rem;white-space:pre-line}`

/** What the browser may do with the page: show this one style, and send its form to where it came from. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

/** The page with the button; what is chosen is what the message's link says. */
export function askingPage(view: OptOutView): string {
  const text = optOutTexts[view.language]
  return page(
    view,
    text.title,
    `<p>${escapeHtml(text.question(hidden(view.mailbox)))}</p>${form(view, scopesOf(view))}`,
  )
}

/** The page after the button was pressed. */
export function donePage(view: OptOutView): string {
  const { done } = optOutTexts[view.language]
  const what = `<p role="status">${escapeHtml(done.text(hidden(view.mailbox), scopeText(view, view.chosen)))}</p>`
  const wider = scopesOf(view).slice(scopesOf(view).indexOf(view.chosen) + 1)
  const more = wider.length === 0 ? '' : `<p>${escapeHtml(done.more)}</p>${form(view, wider)}`
  return page(view, done.title, what + more)
}

/** The page that says why nothing was done. */
export function faultPage(language: Language, fault: keyof OptOutTexts['faults']): string {
  const { title, text } = optOutTexts[language].faults[fault]
  return page({ language, footer: undefined }, title, `<p>${escapeHtml(text)}</p>`)
}

function page({ language, footer }: Pick<OptOutView, 'language' | 'footer'>, title: string, content: string): string {
  const lang = language === 'zh' ? 'zh-CN' : 'en'
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${style}</style></head><body><main><h1>${escapeHtml(title)}</h1>${content}</main>${footer === undefined ? '' : `<footer>${escapeHtml(footer)}</footer>`}</body></html>`
}

/** Without an action the form goes to the address of the page itself, whatever stands in front of it. */
function form(view: OptOutView, scopes: readonly OptOutScope[]): string {
  const { legend, button } = optOutTexts[view.language]
  const checked = scopes.includes(view.chosen) ? view.chosen : scopes[0]
  const choices = scopes.map(
    (scope) =>
      `<label><input type="radio" name="scope" value="${scope}"${scope === checked ? ' checked' : ''} required><span>${escapeHtml(scopeText(view, scope))}</span></label>`,
  )
  return `<form method="post"><fieldset><legend>${escapeHtml(legend)}</legend>${choices.join('')}</fieldset><button type="submit">${escapeHtml(button)}</button></form>`
}

/** From the narrowest to the widest; of a campaign that is not known all is left out. */
const scopesOf = ({ kind }: OptOutView): readonly OptOutScope[] => (kind === undefined ? ['all'] : OptOutScope.options)

function scopeText(view: OptOutView, scope: OptOutScope): string {
  const { scopes, kinds } = optOutTexts[view.language]
  if (view.kind === undefined || scope === 'all') return scopes.all
  return scope === 'goal' ? scopes.goal(kinds[view.kind.goal]) : scopes.channel[view.kind.channel]
}

/** The address with all but its first letter and its domain hidden: a link may have been passed on. */
function hidden(mailbox: string): string {
  const at = mailbox.lastIndexOf('@')
  return at < 1 ? '•••' : `${[...mailbox][0]}•••${mailbox.slice(at)}`
}
