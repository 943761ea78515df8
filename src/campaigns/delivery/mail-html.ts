import { type Content, html, type Markup, trusted } from '../../writing/report/html.ts'
import type { Letter } from './letter.ts'
import { mailTextsIn } from './mail-texts.ts'

/** For programs that read a style element; all others have what stands at each element. */
const style = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  body { margin: 0; padding: 0; width: 100%; }
  @media (max-width: 480px) {
    .page { padding: 0 !important; }
    .sheet { border-radius: 0 !important; }
    .part { padding-left: 20px !important; padding-right: 20px !important; }
    .button, .button a { display: block !important; text-align: center !important; }
  }
  @media (prefers-color-scheme: dark) {
    .page, body { background: #16181b !important; }
    .sheet { background: #23262b !important; }
    .shop, .text { color: #f1f1ef !important; }
    .small, .small a { color: #b4b8bf !important; }
    .line { border-color: #3b3f46 !important; }
    .code { background: #16181b !important; color: #f1f1ef !important; border-color: #6b7280 !important; }
    .button { background: #9ec1ff !important; }
    .button a { color: #10131a !important; }
  }
`

const fonts = (language: Letter['language']): string =>
  language === 'zh'
    ? "-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif"
    : "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"

/** A word that is longer than a line does not widen the sheet. */
const wrap = 'overflow-wrap:anywhere;word-break:break-word'

/** Keeps programs from showing what follows the preheader in the list of mails. */
const filler = trusted('&#847;&zwnj;&nbsp;'.repeat(60))

/** Outlook on Windows heeds no max-width. */
const outlook = (inside: string): Markup => trusted(`<!--[if mso]>${inside}<![endif]-->`)

/** A letter as a page in tables, with a style at each element; everything from the data is escaped. */
export function mailHtml(letter: Letter): string {
  const { language, subject, preheader, paragraphs, button, shop, footer, optOutUrl, tracking } = letter
  const say = mailTextsIn[language]
  const font = fonts(language)
  const part = (padding: string, content: Content): Markup =>
    html`<tr><td class="part" style="padding:${padding} 32px 0;font-family:${font};${wrap}">${content}</td></tr>\n`
  return `<!doctype html>
${html`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${subject}</title>
<style>${trusted(style)}</style>
</head>
<body style="margin:0;padding:0;background:#f3f4f6">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${preheader}${filler}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td class="page" align="center" style="padding:24px 12px;background:#f3f4f6">
${outlook('<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td>')}
<table class="sheet" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background:#ffffff;border-radius:8px">
${part('28px', html`<div class="shop" style="font-size:15px;line-height:22px;font-weight:600;color:#1f2937">${shop}</div>`)}
${paragraphs.map((text, index) => part(index === 0 ? '20px' : '14px', paragraph(text, letter.code)))}
${button && part('24px', buttonOf(button))}
${part('28px', html`<div class="line" style="border-top:1px solid #e5e7eb;font-size:1px;line-height:1px">&nbsp;</div>`)}
<tr><td class="part small" style="padding:16px 32px 28px;font-family:${font};${wrap};font-size:12px;line-height:18px;color:#5b6470">
${footer.map((line) => html`${line}<br>`)}
${say.why(shop)}<br>
<a href="${optOutUrl}" style="color:#5b6470;text-decoration:underline">${say.optOut}</a>
</td></tr>
</table>
${outlook('</td></tr></table>')}
</td>
</tr></table>
${tracking && trackingOf(tracking)}</body>
</html>
`}`
}

/** A paragraph, in which the reader’s code stands out. */
function paragraph(text: string, code: string | undefined): Markup {
  const style = 'margin:0;font-size:16px;line-height:25px;color:#1f2937'
  if (code === undefined || !text.includes(code)) return html`<p class="text" style="${style}">${text}</p>`
  const parts = text.split(code)
  const marked = html`<strong class="code" style="padding:2px 6px;border:1px dashed #9ca3af;border-radius:4px;background:#f9fafb;font-family:Consolas,Menlo,monospace;white-space:nowrap">${code}</strong>`
  return html`<p class="text" style="${style}">${parts.map((piece, index) => [index === 0 ? undefined : marked, piece])}</p>`
}

const buttonOf = ({ label, url }: { label: string; url: string }): Markup =>
  html`<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td class="button" style="border-radius:6px;background:#1d4ed8"><a href="${url}" style="display:inline-block;padding:13px 26px;font-size:16px;line-height:20px;font-weight:600;color:#ffffff;text-decoration:none">${label}</a></td></tr></table>`

/** A link that is neither seen, read aloud nor reached by a key, so that only what follows every link opens it; and a picture of one point. */
const trackingOf = ({ decoy, pixel }: { decoy: string; pixel: string }): Markup =>
  html`<div style="display:none;max-height:0;overflow:hidden;mso-hide:all" aria-hidden="true"><a href="${decoy}" tabindex="-1" rel="nofollow"></a></div>
<img src="${pixel}" width="1" height="1" alt="" style="display:block;width:1px;height:1px;border:0">
`
