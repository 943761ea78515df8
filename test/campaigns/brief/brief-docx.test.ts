import { describe, expect, it } from 'vitest'
import { renderBrief } from '../../../src/campaigns/brief/render-brief.ts'
import { unzip } from '../../writing/persona-book/opened-deck.ts'
import { sampleCampaign } from '../sample-campaign.ts'

/** The words of a Word document, a line for each paragraph. */
async function linesOf(bytes: string | Uint8Array): Promise<string[]> {
  if (typeof bytes === 'string') throw new Error('a Word document is bytes')
  const document = (await unzip(bytes)).get('word/document.xml') ?? ''
  return document
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
}

describe('a brief as a Word document', () => {
  it.each(['en', 'zh'] as const)('says what its Markdown says in %s', async (language) => {
    const campaign = await sampleCampaign(language)
    const lines = await linesOf(await renderBrief(campaign, 'docx'))
    const headings = [...String(await renderBrief(campaign, 'md')).matchAll(/^#{1,3} (.*)$/gm)].map(
      ([, title]) => title,
    )
    expect(headings.length).toBeGreaterThan(14)
    for (const heading of headings) expect(lines).toContain(heading)
    expect(lines).toContain(
      campaign.plan?.candidates[0]?.name[language]
        .replace(/^/, 'S4 ')
        .concat(language === 'zh' ? '（选定）' : ' (chosen)'),
    )
  })

  it('holds no character that Word would refuse, whatever a name brings', async () => {
    const { plan, ...campaign } = await sampleCampaign('en')
    if (plan === undefined) throw new Error('a drafted campaign has a plan')
    const name = 'Tea \u0001\u0008 & <b>'
    const bytes = await renderBrief(
      { ...campaign, audience: { ...campaign.audience, name: { en: name, zh: name } }, plan },
      'docx',
    )
    const document = (await unzip(bytes as Uint8Array)).get('word/document.xml') ?? ''
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(document).not.toMatch(/[\u0000-\u0008]/)
    expect(document).toContain('&lt;b&gt;')
  })
})
