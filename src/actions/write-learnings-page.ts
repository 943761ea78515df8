import { readCampaigns } from '../campaigns/campaign-records.ts'
import { countOutbox } from '../campaigns/delivery/outbox.ts'
import { audienceNames } from '../campaigns/learnings/audience-names.ts'
import type { Learning } from '../campaigns/learnings/learning.ts'
import { learningsPage } from '../campaigns/learnings/learnings-page.ts'
import { standingSegments } from '../campaigns/learnings/standing-segments.ts'
import { readResults } from '../campaigns/results/result-records.ts'
import type { Language } from '../language/language.ts'
import { version } from '../workspace/version.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { pageHtml } from '../writing/report/page-html.ts'
import { pageMarkdown } from '../writing/report/page-markdown.ts'
import { writeOutput } from './write-output.ts'

/** Writes the page of learnings, report/learnings.html and .md. @param at YYYY-MM-DD @returns the paths */
export async function writeLearningsPage(
  workspace: Workspace,
  learnings: readonly Learning[],
  { language, at }: { language: Language; at: string },
): Promise<string[]> {
  const { state, config } = workspace
  const campaigns = readCampaigns(state).map(({ campaign }) => campaign)
  const results = readResults(state).map(({ result }) => result)
  const page = learningsPage({
    learnings,
    turns: campaigns.flatMap((campaign) => {
      const own = results.filter((result) => result.campaign === campaign.id)
      if (own.length === 0) return []
      const arms = new Map<string, number>()
      for (const { arm, mailboxes } of countOutbox(state, campaign.id)) arms.set(arm, (arms.get(arm) ?? 0) + mailboxes)
      return [{ campaign, arms, results: own }]
    }),
    nameOf: audienceNames(campaigns, standingSegments(state)),
    isOn: config.learnings === 'on',
    at,
    language,
    version,
  })
  return [
    await writeOutput(workspace, 'learnings.html', pageHtml(page, { shoal: version, language })),
    await writeOutput(workspace, 'learnings.md', pageMarkdown(page, language)),
  ]
}
