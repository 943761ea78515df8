import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { formatOf } from '../customers/sources/file-formats.ts'
import { type ActionContext, defineAction } from './define-action.ts'
import { importAction } from './import.ts'
import type { Remembering, WatchedFile } from './watched-files.ts'

/** How often the folder is looked at, in milliseconds; a new file that has not changed between two looks is whole. */
const interval = 1_000

const Added = z.strictObject({
  file: z.string(),
  rows: z.int(),
  used: z.int(),
  newCustomers: z.int(),
  replaced: z.int(),
  moved: z.int().optional(),
})
const Refused = z.strictObject({ file: z.string(), code: z.string(), problem: z.string(), remedy: z.string() })

/** shoal watch DIRECTORY: adds files as they arrive, and lines as they are written behind those of a file, until it is interrupted. */
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
    const { addGrowth, filesIn } = await import('./watched-files.ts')
    const { withEngine } = await import('./with-engine.ts')
    const { endsWithLine } = await import('../customers/sources/grown-file.ts')
    const { asShoalError, explain } = await import('../workspace/errors.ts')
    const say = await sayings(context)
    const added: z.infer<typeof Added>[] = []
    const refused = new Map<string, z.infer<typeof Refused>>()
    const looks = new Map<string, Look>()
    const done = new Map<string, string>()
    const remembered: Remembering = { files: new Map() }
    const refuse = ({ path, name, state }: WatchedFile, error: unknown): void => {
      const known = asShoalError(error)
      if (known.code === 'run/cancelled') return
      if (!passing.includes(known.code)) done.set(path, state)
      const { problem, remedy } = explain(known, context.language ?? context.usualLanguage)
      // Lines that cannot be added are tried again as the file grows, and said once.
      if (refused.get(name)?.problem === problem) return
      const one = { file: name, code: known.code, problem, remedy }
      refused.set(name, one)
      say.refused(one)
    }
    const take = (file: string, one: Omit<z.infer<typeof Added>, 'file'>): void => {
      refused.delete(file)
      if (one.rows === 0) return
      add(added, { file, ...one })
      say.added({ file, ...one })
    }
    await withEngine(
      context,
      async (workspace, engine) => {
        filesIn(directory, workspace, done)
        say.watching(directory)
        for (let look = 0; !context.signal.aborted; look++) {
          const started = performance.now()
          for (const file of filesIn(directory, workspace, done)) {
            const { path, name, state, grown } = file
            if (context.signal.aborted) break
            try {
              const still = seenAgain(looks, path, state)
              const lastLineIsWhole = still >= patience || (once === true && still > 0)
              const looked = { remembered, isWhole: lastLineIsWhole }
              const growth = grown && (await addGrowth(workspace, engine, file, grown, looked, context))
              if (growth !== undefined && growth !== 'rewritten') take(name, growth)
              if (growth === undefined ? grown !== undefined : growth !== 'rewritten') continue
              if (still === 0 || !(lastLineIsWhole || endsWithLine(path) || !isText(name))) continue
              const { quality, added: one } = await importAction.run({ files: [path], append: true }, context)
              done.set(path, state)
              take(
                name,
                one ?? { rows: quality.rowsIn, used: quality.rowsUsed, newCustomers: quality.customers, replaced: 0 },
              )
            } catch (error) {
              refuse(file, error)
            }
          }
          // A second look tells whether a file is whole.
          if (once && look > 0) break
          const rest = Math.max(0, interval - (performance.now() - started))
          await pause(rest, undefined, { signal: context.signal }).catch(() => undefined)
        }
      },
      true,
    )
    return { directory, added, refused: [...refused.values()] }
  },
})

/** After so many looks at which nothing changed, a last line without an end is whole. */
const patience = 10

/** Failures of the moment: the file is tried again though it is the same. */
const passing: readonly string[] = [
  'workspace/busy',
  'workspace/disk-full',
  'workspace/read-only',
  'import/companion-alone',
]

/** A state in which a file was seen, and at how many looks since. */
interface Look {
  state: string
  again: number
}

/** At how many looks before a file was seen in this state. */
function seenAgain(looks: Map<string, Look>, path: string, state: string): number {
  const last = looks.get(path)
  const again = last?.state === state ? last.again + 1 : 0
  looks.set(path, { state, again })
  return again
}

/** Whether a file's last line tells whether it is whole. */
const isText = (name: string): boolean => formatOf(name).kind === 'text' && !formatOf(name).gzip

/** Counts what was added to a file since: a file that grows is one, however often it was looked at. */
function add(added: z.infer<typeof Added>[], one: z.infer<typeof Added>): void {
  const before = added.find(({ file }) => file === one.file)
  if (before === undefined) {
    added.push({ ...one })
    return
  }
  before.rows += one.rows
  before.used += one.used
  before.newCustomers += one.newCustomers
  before.replaced += one.replaced
  if (one.moved !== undefined) before.moved = (before.moved ?? 0) + one.moved
}

async function sayings({ trace, language, usualLanguage }: ActionContext) {
  const tongue = language ?? usualLanguage
  const { watchTexts } =
    tongue === 'zh' ? await import('../language/zh/watch.ts') : await import('../language/en/watch.ts')
  const { formatFigure } = await import('../facts/format.ts')
  const count = (value: number): string => formatFigure(value, 'number', tongue)
  return {
    watching: (directory: string) => trace(watchTexts.watching(directory)),
    added: ({ file, rows, used, newCustomers, moved, replaced }: z.infer<typeof Added>) =>
      trace(
        watchTexts.added(file, count(rows), {
          ...(used < rows ? { leftOut: count(rows - used) } : {}),
          ...(newCustomers > 0 ? { fresh: count(newCustomers) } : {}),
          ...(moved === undefined || moved === 0 ? {} : { moved: count(moved) }),
          ...(replaced > 0 ? { replaced: count(replaced) } : {}),
        }),
      ),
    refused: ({ problem, remedy }: z.infer<typeof Refused>) => trace(watchTexts.refused(problem, remedy)),
  }
}
