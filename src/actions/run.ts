import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'
import { defineAction } from './define-action.ts'
import { importAction } from './import.ts'
import { importOptions, segmentOptions } from './import-options.ts'
import { init } from './init.ts'
import { report } from './report.ts'
import { segment } from './segment.ts'

/** shoal run FILES…: init, import, segment and report in a new folder. */
export const run = defineAction({
  name: 'run',
  effect: 'writes',
  positional: 'files',
  input: z.strictObject({
    files: z.array(z.string()).min(1),
    into: z.string().optional().describe('DIR'),
    force: z.boolean().optional(),
    report: z.boolean().default(true),
    ...importOptions,
    ...segmentOptions,
  }),
  output: z.strictObject({
    folder: z.string(),
    import: importAction.output,
    segment: segment.output,
    report: report.output.optional(),
  }),
  run: async (
    { files, into, force, report: wantsReport, k, features, seed, winsor, raw, centers, trace, ...importing },
    context,
  ) => {
    const { findFiles } = await import('../customers/sources/find-files.ts')
    const sources = findFiles(files)
    const target = into ?? freshName(sources[0]?.name ?? 'customers')
    const folder = resolve(target)
    const existed = existsSync(folder)
    await prepare(target, folder, force ?? false)
    try {
      await init.run({ directory: folder }, context)
      const inside = { ...context, folder }
      const imported = await importAction.run({ files, ...importing }, inside)
      const segmented = await segment.run({ k, features, seed, winsor, raw, centers, trace }, inside)
      const reported = wantsReport ? await report.run({}, inside) : undefined
      return { folder, import: imported, segment: segmented, ...(reported === undefined ? {} : { report: reported }) }
    } catch (error) {
      // A new folder in which nothing came about is no use to anybody.
      if (!existed) rmSync(folder, { recursive: true, force: true })
      throw error
    }
  },
})

/** A folder beside the working directory that does not exist yet, named for the first file. */
function freshName(file: string): string {
  const base = `${basename(file).replace(/\.(csv|tsv|txt|parquet|pq|gz)/gi, '')}-shoal`
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}-${n}`
    if (!existsSync(name)) return name
  }
}

async function prepare(target: string, folder: string, force: boolean): Promise<void> {
  const { ShoalError } = await import('../workspace/errors.ts')
  const { isWorkspace } = await import('../workspace/workspace.ts')
  if (!existsSync(folder) || readdirSync(folder).length === 0) return
  if (!force || !isWorkspace(folder)) throw new ShoalError('workspace/exists', { folder: target })
  for (const own of ['.shoal', 'report', 'shoal.yaml']) rmSync(join(folder, own), { recursive: true, force: true })
}
