import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'
import { withoutEnding } from '../customers/sources/file-formats.ts'
import { type ActionContext, defineAction } from './define-action.ts'
import { importAction } from './import.ts'
import { importOptions, segmentOptions } from './import-options.ts'
import { init } from './init.ts'
import { report } from './report.ts'
import { segment } from './segment.ts'

type Reported = { report?: z.infer<typeof report.output>; failure?: z.infer<typeof Failure> }

const Failure = z.strictObject({ code: z.string(), problem: z.string(), remedy: z.string() })

/** shoal run FILES…: init, import, segment and report in a new folder. */
export const run = defineAction({
  name: 'run',
  effect: 'writes',
  positional: 'files',
  makesFolder: '--into',
  input: z.strictObject({
    files: z.array(z.string()).min(1),
    into: z.string().min(1).optional().describe('DIR'),
    force: z.boolean().optional(),
    report: z.boolean().default(true),
    ...importOptions,
    ...segmentOptions,
  }),
  output: z.strictObject({
    folder: z.string().describe('of the workspace'),
    before: z
      .string()
      .optional()
      .describe('a workspace for a file of that name that was there already and is left as it was'),
    import: importAction.output,
    segment: segment.output,
    report: report.output.optional().describe('absent with --no-report, or where it failed'),
    failure: Failure.optional().describe('why there is no report; the import and the segments are kept (exit code 3)'),
  }),
  isPartial: ({ failure }) => failure !== undefined,
  run: async (
    { files, into, force, report: wantsReport, k, features, seed, winsor, raw, centers, trace, ...importing },
    context,
  ) => {
    const { findFiles } = await import('../customers/sources/find-files.ts')
    const sources = findFiles(files)
    const { target, before } = into === undefined ? freshName(sources[0]?.name ?? 'customers') : { target: into }
    const folder = resolve(target)
    const takeBack = await prepare(target, folder, force ?? false, context)
    try {
      const inside = { ...context, folder }
      const imported = await importAction.run({ files, ...importing }, { ...inside, progress: alsoLoading(context) })
      const segmented = await segment.run({ k, features, seed, winsor, raw, centers, trace }, inside)
      const reported = wantsReport ? await tryReport(inside) : {}
      return { folder, ...(before === undefined ? {} : { before }), import: imported, segment: segmented, ...reported }
    } catch (error) {
      takeBack()
      throw error
    }
  },
})

/** The code that groups is loaded while the engine cleans, instead of after it. */
const alsoLoading =
  ({ progress }: ActionContext): ActionContext['progress'] =>
  (stage) => {
    progress(stage)
    if (stage === 'cleaning') import('../customers/segments/find-segments.ts').catch(() => undefined)
  }

/** Import and segments are worth keeping where only the report cannot be written. */
async function tryReport(context: ActionContext): Promise<Reported> {
  const { asShoalError, explain } = await import('../workspace/errors.ts')
  try {
    return { report: await report.run({}, context) }
  } catch (error) {
    const known = asShoalError(error)
    if (known.code === 'run/cancelled') throw known
    return { failure: { code: known.code, ...explain(known, context.language ?? context.usualLanguage) } }
  }
}

/** A folder beside the working directory that does not exist yet, named for the first file. */
function freshName(file: string): { target: string; before?: string } {
  const base = `${withoutEnding(basename(file))}-shoal`
  for (let n = 1; ; n++) {
    const target = n === 1 ? base : `${base}-${n}`
    if (!existsSync(target)) return n === 1 ? { target } : { target, before: n === 2 ? base : `${base}-${n - 1}` }
  }
}

/**
 * Makes the workspace, or takes one that is there and adds to it. Returns what undoes this: a new workspace in which
 * nothing came about is no use to anybody, and one that was there before stays.
 */
async function prepare(target: string, folder: string, force: boolean, context: ActionContext): Promise<() => void> {
  const { ShoalError } = await import('../workspace/errors.ts')
  const { isWorkspace, writing } = await import('../workspace/workspace.ts')
  if (force && isWorkspace(folder)) return () => undefined
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new ShoalError('workspace/exists', { folder: target })
  const first = writing(folder, () => mkdirSync(folder, { recursive: true }))
  const takeBack = (): void => {
    if (first !== undefined) rmSync(first, { recursive: true, force: true })
    else for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
  }
  try {
    await init.run({ directory: folder, kind: 'shop' }, context)
  } catch (error) {
    takeBack()
    throw error
  }
  return takeBack
}
