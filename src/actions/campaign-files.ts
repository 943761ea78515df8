import { existsSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { BriefFormat } from '../campaigns/brief/render-brief.ts'
import type { Campaign } from '../campaigns/campaign.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { writeBrief } from './write-brief.ts'
import { outputFolder } from './write-output.ts'

/** Writes the briefs of campaigns again from what is kept of them. @returns the paths @throws ShoalError campaign/no-plan where too little is kept of one */
export async function writeKeptBriefs(
  workspace: Workspace,
  campaigns: readonly Campaign[],
  formats: readonly BriefFormat[],
): Promise<string[]> {
  const without = campaigns.find(({ plan }) => plan === undefined)
  if (without !== undefined) throw new ShoalError('campaign/no-plan', { campaign: without.id })
  const files: string[] = []
  for (const campaign of campaigns) files.push(...(await writeBrief(workspace, campaign, formats)))
  return files
}

/** Whether a file is the brief of a campaign. */
export const isBriefOf = (file: string, id: string): boolean =>
  BriefFormat.options.some((format) => basename(file) === `${id}.${format}`)

/** Removes the briefs of a campaign. @returns the paths */
export function removeBriefs(workspace: Workspace, id: string): string[] {
  const files = BriefFormat.options
    .map((format) => join(outputFolder(workspace), `${id}.${format}`))
    .filter((file) => existsSync(file))
  for (const file of files) rmSync(file)
  return files
}
