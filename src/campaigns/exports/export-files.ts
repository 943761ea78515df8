import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { plainCell } from '../../customers/csv.ts'
import { writing } from '../../workspace/workspace.ts'
import type { Campaign } from '../campaign.ts'
import { type ExportTool, exportCells, exportHeader } from './export-layout.ts'
import type { ExportRow } from './export-row.ts'

interface OpenFile {
  variant: string
  path: string
  file: number
  mailboxes: number
}

/**
 * The files of an export, one for each variant of a campaign, written row by row and put into place together. They are for programs: no
 * byte order mark, which tools take for part of the first header, and no sign in front of what a spreadsheet would run, which would
 * reach readers. Every method throws ShoalError: workspace/read-only, workspace/disk-full.
 */
export class ExportFiles {
  readonly #folder: string
  readonly #tool: ExportTool
  readonly #channel: Campaign['channel']
  readonly #files: OpenFile[]

  constructor(folder: string, { id, channel, variants }: Campaign, tool: ExportTool) {
    this.#folder = folder
    this.#tool = tool
    this.#channel = channel
    const header = lineOf(exportHeader(tool, channel))
    this.#files = writing(folder, () => {
      mkdirSync(folder, { recursive: true })
      return variants.map(({ id: variant }) => {
        const path = join(folder, `${id}-${variant}-${tool}.csv`)
        const file = openSync(`${path}.tmp`, 'w')
        writeSync(file, header)
        return { variant, path, file, mailboxes: 0 }
      })
    })
  }

  add(rows: readonly ExportRow[]): void {
    for (const open of this.#files) {
      const of = rows.filter(({ variant }) => variant === open.variant)
      const text = of.map((row) => lineOf(exportCells(this.#tool, this.#channel, row))).join('')
      writing(this.#folder, () => writeSync(open.file, text))
      open.mailboxes += of.length
    }
  }

  /** Puts the files into place. */
  finish(): { variant: string; path: string; mailboxes: number }[] {
    for (const { path } of this.#files) writing(this.#folder, () => renameSync(`${path}.tmp`, path))
    const files = this.#files.map(({ variant, path, mailboxes }) => ({ variant, path, mailboxes }))
    this.close()
    return files
  }

  /** Leaves nothing behind of files that are not in their place. */
  close(): void {
    for (const { path, file } of this.#files.splice(0)) {
      closeSync(file)
      rmSync(`${path}.tmp`, { force: true })
    }
  }
}

const lineOf = (cells: readonly string[]): string => `${cells.map(plainCell).join(',')}\n`
