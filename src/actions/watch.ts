import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { type ActionContext, defineAction } from './define-action.ts'
import { importAction } from './import.ts'

/** How often the folder is looked at, in milliseconds; a file that has not changed between two looks is whole. */
const interval = 1_000

const Added = z.strictObject({
  file: z.string(),
  rows: z.int(),
  used: z.int(),
  newCustomers: z.int(),
  moved: z.int().optional(),
})
const Refused = z.strictObject({ file: z.string(), code: z.string(), problem: z.string(), remedy: z.string() })

/** shoal watch DIRECTORY: adds files as they arrive, until it is interrupted. */
export const watch = defineAction({
  name: 'watch',
  effect: 'writes',
  positional: 'directory',
  input: z.strictObject({ directory: z.string(), once: z.boolean().optional() }),
  output: z.strictObject({
    directory: z.string(),
    added: z.array(Added),
    refused: z.array(Refused).describe('files that could not be added; each is tried again once it changes'),
  }),
  isPartial: ({ refused }) => refused.length > 0,
  run: async ({ directory, once }, context) => {
    const { asShoalError, explain } = await import('../workspace/errors.ts')
    const say = await sayings(context)
    const added: z.infer<typeof Added>[] = []
    const refused: z.infer<typeof Refused>[] = []
    const seen = new Map<string, string>()
    const done = new Map<string, string>()
    say.watching(directory)
    for (let look = 0; !context.signal.aborted; look++) {
      for (const { path, name, state } of await filesIn(directory, context)) {
        const isWhole = seen.get(path) === state && done.get(path) !== state
        seen.set(path, state)
        if (!isWhole || context.signal.aborted) continue
        done.set(path, state)
        try {
          const outcome = await importAction.run({ files: [path], append: true }, context)
          const { quality } = outcome
          const first = { rows: quality.rowsIn, used: quality.rowsUsed, newCustomers: quality.customers }
          added.push({ file: name, ...(outcome.added ?? first) })
          say.added(added.at(-1))
        } catch (error) {
          const known = asShoalError(error)
          if (known.code === 'run/cancelled') break
          const { problem, remedy } = explain(known, context.language ?? context.usualLanguage)
          refused.push({ file: name, code: known.code, problem, remedy })
          say.refused(refused.at(-1))
        }
      }
      // A second look tells whether a file is whole.
      if (once && look > 0) break
      await pause(interval, undefined, { signal: context.signal }).catch(() => undefined)
    }
    return { directory, added, refused }
  },
})

interface Seen {
  path: string
  name: string
  /** Size and time of the last change: what tells a file that is still being written. */
  state: string
}

/** The data files of a directory that are not part of the snapshot that counts. @throws ShoalError file/missing, workspace/… */
async function filesIn(directory: string, { folder }: ActionContext): Promise<Seen[]> {
  const { existsSync, globSync, statSync } = await import('node:fs')
  const { basename, join } = await import('node:path')
  const { dataFiles } = await import('../customers/sources/file-formats.ts')
  const { openWorkspace } = await import('../workspace/workspace.ts')
  const { currentSnapshot } = await import('./current.ts')
  const { ShoalError } = await import('../workspace/errors.ts')
  if (!existsSync(directory)) throw new ShoalError('file/missing', { file: directory })
  const workspace = openWorkspace(folder)
  const known = new Set<string>()
  try {
    if (workspace.state.latest('import') !== undefined)
      for (const { name, bytes } of currentSnapshot(workspace).snapshot.files) known.add(`${name} ${bytes}`)
  } finally {
    workspace.state.close()
  }
  return globSync(join(directory, dataFiles))
    .sort()
    .flatMap((path) => {
      const found = statSync(path, { throwIfNoEntry: false })
      const name = basename(path)
      if (found === undefined || found.size === 0 || known.has(`${name} ${found.size}`)) return []
      return [{ path, name, state: `${found.size} ${found.mtimeMs}` }]
    })
}

async function sayings({ trace, language, usualLanguage }: ActionContext) {
  const tongue = language ?? usualLanguage
  const { watchTexts } =
    tongue === 'zh' ? await import('../language/zh/watch.ts') : await import('../language/en/watch.ts')
  const { formatFigure } = await import('../facts/format.ts')
  const count = (value: number): string => formatFigure(value, 'number', tongue)
  return {
    watching: (directory: string) => trace(watchTexts.watching(directory)),
    added: (one: z.infer<typeof Added> | undefined) =>
      one &&
      trace(
        watchTexts.added(
          one.file,
          count(one.rows),
          count(one.newCustomers),
          one.moved === undefined ? undefined : count(one.moved),
        ),
      ),
    refused: (one: z.infer<typeof Refused> | undefined) =>
      one && trace(watchTexts.refused(one.file, one.problem, one.remedy)),
  }
}
