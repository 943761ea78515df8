import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvFile } from '../../customers/csv.ts'
import type { State } from '../../workspace/state.ts'
import { writing } from '../../workspace/workspace.ts'
import type { Campaign } from '../campaign.ts'
import type { OutboxRow } from '../delivery/outbox-row.ts'
import { type ExportTool, exportTable } from './export-layout.ts'
import { exportRow } from './export-row.ts'

/** The files of an export, and how many mailboxes the tool could not know. */
export interface WrittenExport {
  files: { variant: string; path: string; mailboxes: number }[]
  leftOut: number
}

/**
 * Writes a file for each variant of a campaign, in the transaction in which its mailboxes count as sent.
 * @throws ShoalError workspace/read-only, workspace/disk-full
 */
export function writeExport(
  state: State,
  campaign: Campaign,
  rows: readonly OutboxRow[],
  tool: ExportTool,
  folder: string,
): WrittenExport {
  writing(folder, () => mkdirSync(folder, { recursive: true }))
  let leftOut = 0
  const files = campaign.variants.map(({ id: variant }) => {
    const of = rows.filter(({ arm }) => arm === variant).map((row) => exportRow(state, campaign, row))
    const table = exportTable(tool, campaign.channel, of)
    leftOut += table.leftOut
    const path = join(folder, `${campaign.id}-${variant}-${tool}.csv`)
    // Without a byte order mark: these tools would take it for part of the first header.
    writing(folder, () => writeFileSync(`${path}.tmp`, csvFile(table.header, table.rows).replace(/^\uFEFF/, '')))
    return { variant, path, mailboxes: table.rows.length }
  })
  for (const { path } of files) writing(folder, () => renameSync(`${path}.tmp`, path))
  return { files, leftOut }
}
