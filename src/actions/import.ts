import { z } from 'zod'
import { QualityReport } from '../customers/cleaning/quality.ts'
import { Companion } from '../customers/companions/companion.ts'
import { Reach } from '../customers/contacts/contact-records.ts'
import type { Snapshot } from '../customers/snapshot.ts'
import type { State } from '../workspace/state.ts'
import { defineAction } from './define-action.ts'
import { importOptions } from './import-options.ts'
import { withEngine } from './with-engine.ts'

const CompanionOutput = Companion.pick({ kind: true, window: true, types: true, quality: true }).extend({
  ambiguousDates: z.boolean(),
  seconds: z.number().optional().describe('of events: how many seconds one unit of the duration is'),
})

/** shoal import FILES… */
export const importAction = defineAction({
  name: 'import',
  effect: 'writes',
  positional: 'files',
  input: z.strictObject({
    files: z.array(z.string()).min(1),
    append: z.boolean().optional(),
    remap: z.boolean().optional(),
    ...importOptions,
  }),
  output: z.strictObject({
    snapshot: z.string().describe('id: a hash of the files and of how they were read'),
    kind: z.enum(['orders', 'customers']).describe('order lines, or a table of customers'),
    asOf: z.string().optional().describe('day from which recency counts, YYYY-MM-DD; absent without orders'),
    window: z
      .strictObject({ from: z.string(), to: z.string() })
      .optional()
      .describe('first and last day with an order, YYYY-MM-DD'),
    currency: z.string().optional().describe('what amounts are in, as far as it is known'),
    ambiguousDates: z.boolean().describe('day-first and month-first both fit; day-first was taken'),
    added: z
      .strictObject({
        rows: z.int(),
        used: z.int(),
        newCustomers: z.int(),
        replaced: z.int().describe('earlier rows that no longer count, since their orders came again in another form'),
        moved: z.int().optional().describe('customers that are in another segment now; absent before "shoal segment"'),
      })
      .optional()
      .describe('with --append: what the files added; all else is of all files together'),
    contacts: Reach.optional().describe('who can be reached, over all imports; absent where no address is known'),
    unusable: z
      .strictObject({ count: z.int(), rows: z.array(z.int()).describe('the first of them') })
      .optional()
      .describe('addresses in the files that came in last that are none'),
    replaces: z.array(z.string()).describe('files of the import that counted until now and is not part of this one'),
    quality: QualityReport.describe('what was read, how each column was understood, and what the cleaning decided'),
    companions: z.array(CompanionOutput).describe('tables of events, reviews and people beside the orders'),
    campaigns: z
      .array(z.string())
      .describe(
        'still to be sent, and not before "shoal segment" has found the segments again that they were drafted from',
      ),
    next: z.enum(['segment', 'report']).describe('segments are to be found first, or stand'),
  }),
  run: async (input, context) => {
    const { temporaryFolder } = await import('../workspace/workspace.ts')
    const { optionsFor } = await import('./options-for.ts')
    const { findFiles } = await import('../customers/sources/find-files.ts')
    const { hashedFiles } = await import('../customers/fresh-files.ts')
    const { openTables } = await import('../customers/sources/open-tables.ts')
    const { reachOf } = await import('../customers/contacts/contact-records.ts')
    const { rmSync } = await import('node:fs')
    const reachIn = (state: State) => {
      const reach = reachOf(state)
      return reach.addresses === 0 ? {} : { contacts: reach }
    }
    const { leftBehind } = await import('./left-behind.ts')
    const { unusableAddresses } = await import('../customers/contacts/unusable-addresses.ts')
    const { importOpened, latestSnapshot, replaceCompanions } = await import('./import-tables.ts')
    return withEngine(context, async (workspace, engine) => {
      const before = latestSnapshot(workspace)
      const next = () => ({
        campaigns: leftBehind(workspace).map(({ id }) => id),
        next: hasSegments(workspace.state) ? ('report' as const) : ('segment' as const),
      })
      const reach = async (snapshot: Snapshot) => {
        const unusable = await unusableAddresses(engine, snapshot, workspace.data, before)
        return { ...reachIn(workspace.state), ...(unusable.count === 0 ? {} : { unusable }) }
      }
      const options = optionsFor(workspace, input, context)
      const sources = findFiles(input.files)
      const counted = workspace.state.latestId('import')
      const isFirst = counted === undefined
      const { removeUnrecordedLists } = await import('./standing-views.ts')
      if ((input.append || input.remap) && !isFirst) {
        const { appendTo } = await import('./append-to.ts')
        const { remap } = await import('./remap.ts')
        const { snapshot, added } = await (input.remap ? remap : appendTo)(workspace, engine, sources, options, context)
        if (workspace.state.latestId('import') !== counted) removeUnrecordedLists(workspace)
        return { ...outputOf(snapshot), ...(await reach(snapshot)), ...next(), replaces: [], added }
      }
      const copies = temporaryFolder(workspace)
      try {
        options.progress('reading')
        const { sources: hashed, hashes } = await hashedFiles(sources)
        const opened = await openTables(engine, hashed, copies, options)
        const isBeside = opened.main === undefined && !isFirst
        const imported = await (isBeside ? replaceCompanions : importOpened)(
          workspace,
          engine,
          { opened, hashes },
          options,
          context,
        )
        const { snapshot, ...rest } = imported
        removeUnrecordedLists(workspace)
        return { ...outputOf(snapshot), ...(await reach(snapshot)), ...next(), ...rest }
      } finally {
        rmSync(copies, { recursive: true, force: true })
      }
    })
  },
})

/** Whether the customers of the latest import are in segments. */
function hasSegments(state: State): boolean {
  const latest = state.latestId('import')
  return latest !== undefined && state.latest('segment', latest) !== undefined
}

/** What an import says of its snapshot. */
function outputOf({ id, reading, asOf, window, quality, companions = [] }: Snapshot) {
  return {
    snapshot: id,
    kind: reading.kind,
    ambiguousDates: reading.ambiguousDates,
    quality,
    companions: companions.map(({ kind, window, types, quality, reading }) => ({
      kind,
      types,
      quality,
      ambiguousDates: reading.ambiguousDates,
      ...(reading.seconds === undefined ? {} : { seconds: reading.seconds }),
      ...(window === undefined ? {} : { window }),
    })),
    ...(reading.currency === undefined ? {} : { currency: reading.currency }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(window === undefined ? {} : { window }),
  }
}
