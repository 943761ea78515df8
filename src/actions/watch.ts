import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { type ActionContext, defineAction } from './define-action.ts'
import { importAction } from './import.ts'
import type { Remembering } from './watched-files.ts'

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
    const { asShoalError, explain } = await import('../workspace/errors.ts')
    const say = await sayings(context)
    const added: z.infer<typeof Added>[] = []
    const refused = new Map<string, z.infer<typeof Refused>>()
    const seen = new Map<string, string>()
    const done = new Map<string, string>()
    const remembered: Remembering = new Map()
    const refuse = (file: string, error: unknown): void => {
      const known = asShoalError(error)
      if (known.code === 'run/cancelled') return
      const { problem, remedy } = explain(known, context.language ?? context.usualLanguage)
      // Lines that cannot be added are tried again as the file grows, and said once.
      if (refused.get(file)?.problem === problem) return
      refused.set(file, { file, code: known.code, problem, remedy })
      say.refused(refused.get(file))
    }
    const take = (file: string, one: Omit<z.infer<typeof Added>, 'file'>): void => {
      refused.delete(file)
      add(added, { file, ...one })
      say.added({ file, ...one })
    }
    await withEngine(context, async (workspace, engine) => {
      say.watching(directory)
      for (let look = 0; !context.signal.aborted; look++) {
        const started = performance.now()
        for (const file of filesIn(directory, workspace)) {
          const { path, name, state } = file
          if (context.signal.aborted) break
          try {
            const isWhole = seen.get(path) === state && done.get(path) !== state
            seen.set(path, state)
            const looked = { remembered, isWhole }
            const growth = file.grown && (await addGrowth(workspace, engine, file, file.grown, looked, context))
            if (growth !== undefined && growth !== 'rewritten') {
              take(name, growth)
            }
            if (!isWhole || (file.grown !== undefined && growth !== 'rewritten')) continue
            done.set(path, state)
            const { quality, added: one } = await importAction.run({ files: [path], append: true }, context)
            take(
              name,
              one ?? { rows: quality.rowsIn, used: quality.rowsUsed, newCustomers: quality.customers, replaced: 0 },
            )
          } catch (error) {
            refuse(name, error)
          }
        }
        // A second look tells whether a file is whole.
        if (once && look > 0) break
        const rest = Math.max(0, interval - (performance.now() - started))
        await pause(rest, undefined, { signal: context.signal }).catch(() => undefined)
      }
    })
    return { directory, added, refused: [...refused.values()] }
  },
})

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
