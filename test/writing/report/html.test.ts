import { describe, expect, it } from 'vitest'
import { escapeHtml, html, trusted } from '../../../src/writing/report/html.ts'

describe('the html template', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['" onmouseover="x', '&quot; onmouseover=&quot;x'],
    ["' onfocus='x", '&#39; onfocus=&#39;x'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    [']]></style><img src=x onerror=1>', ']]&gt;&lt;/style&gt;&lt;img src=x onerror=1&gt;'],
    ['a\u0000b\u001b[31m', 'a b [31m'],
    ['half \ud800 pair', 'half   pair'],
    ['红酒 🍷', '红酒 🍷'],
  ])('escapes %j', (hostile, harmless) =>
    expect(html`<td title="${hostile}">${hostile}</td>`.text).toBe(`<td title="${harmless}">${harmless}</td>`),
  )

  it('takes markup as it is, joins lists, and writes nothing for nothing', () => {
    expect(html`<ul>${['<a>', html`<li>${1}</li>`, [html`<li>${2}</li>`]]}${undefined}${false}</ul>`.text).toBe(
      '<ul>&lt;a&gt;<li>1</li><li>2</li></ul>',
    )
  })

  it('does not take an object that only looks like markup', () => {
    const forged = JSON.parse('{"text":"<b>"}') as string
    expect(() => html`${forged}`.text).toThrow()
  })

  it('leaves trusted text alone', () =>
    expect(html`<style>${trusted('a > b {}')}</style>`.text).toBe('<style>a > b {}</style>'))

  it('keeps line breaks and tabs', () => expect(escapeHtml('a\n\tb')).toBe('a\n\tb'))
})
