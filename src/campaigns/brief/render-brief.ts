import { z } from 'zod'
import { version } from '../../workspace/version.ts'
import type { Campaign } from '../campaign.ts'

/** Forms in which a brief goes out; each is also the ending of its file. */
export const BriefFormat = z.enum(['html', 'md', 'json', 'docx'])
export type BriefFormat = z.infer<typeof BriefFormat>

/** A brief in one form: text, or bytes for docx. @throws Error where the campaign is of a version that kept no plan */
export async function renderBrief(campaign: Campaign, format: BriefFormat): Promise<string | Uint8Array> {
  const { plan, language } = campaign
  if (format === 'json') return `${JSON.stringify(campaign, null, 2)}\n`
  if (plan === undefined) throw new Error(`campaign ${campaign.id} has no plan`)
  const { briefPage } = await import('./page/brief-page.ts')
  const page = briefPage(campaign, plan, version)
  if (format === 'md') return (await import('../../writing/report/page-markdown.ts')).pageMarkdown(page, language)
  if (format === 'docx') return (await import('../../writing/docx/page-docx.ts')).pageDocx(page, language)
  return (await import('../../writing/report/page-html.ts')).pageHtml(page, { shoal: version, language })
}
