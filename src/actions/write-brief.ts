import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BriefFormat, renderBrief } from '../campaigns/brief/render-brief.ts'
import type { Campaign } from '../campaigns/campaign.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { outputFolder, writeOutput, writeOutputWith } from './write-output.ts'

/** Writes a campaign’s brief in each format, as report/C1.html. @returns the paths */
export async function writeBrief(
  workspace: Workspace,
  campaign: Campaign,
  formats: readonly BriefFormat[],
): Promise<string[]> {
  const files: string[] = []
  for (const format of new Set(formats)) {
    const name = `${campaign.id}.${format}`
    const content = await renderBrief(campaign, format)
    files.push(
      typeof content === 'string'
        ? await writeOutput(workspace, name, content)
        : await writeOutputWith(workspace, name, async (path) => writeFileSync(path, content)),
    )
  }
  return files
}

/** Writes anew the forms of a brief that are there: an edited text must not lie beside a brief that shows the earlier one. @returns the paths */
export async function rewriteBrief(workspace: Workspace, campaign: Campaign): Promise<string[]> {
  if (campaign.plan === undefined) return []
  const there = BriefFormat.options.filter((format) =>
    existsSync(join(outputFolder(workspace), `${campaign.id}.${format}`)),
  )
  return writeBrief(workspace, campaign, there)
}
