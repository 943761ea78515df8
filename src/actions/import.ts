import { z } from 'zod'
import { QualityReport } from '../customers/cleaning/quality.ts'
import type { Snapshot } from '../customers/snapshot.ts'
import type { State } from '../workspace/state.ts'
import { defineAction } from './define-action.ts'
import { heed } from './heed.ts'
import { importOptions } from './import-options.ts'
import { withEngine } from './with-engine.ts'

/** shoal import FILES… */
export const importAction = defineAction({
  name: 'import',
  effect: 'writes',
  positional: 'files',
  input: z.strictObject({ files: z.array(z.string()).min(1), append: z.boolean().optional(), ...importOptions }),
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
    contacts: z
      .strictObject({
        addresses: z.int().describe('customers with a usable address'),
        mailboxes: z.int().describe('mailboxes behind them'),
        shared: z.int().describe('mailboxes that lead to several customers'),
        agreed: z.int().describe('mailboxes that may be written to'),
      })
      .optional()
      .describe('who can be reached, over all imports; absent where no address is known'),
    replaces: z.array(z.string()).describe('files of the import that counted until now and is not part of this one'),
    quality: QualityReport.describe('what was read, how each column was understood, and what the cleaning decided'),
  }),
  run: async (input, context) => {
    const { writeData } = await import('../workspace/workspace.ts')
    const { settingsOf } = await import('../workspace/settings-of.ts')
    const { optionsFor } = await import('./options-for.ts')
    const { findFiles } = await import('../customers/sources/find-files.ts')
    const { importFiles } = await import('../customers/import-files.ts')
    const { contactsOf } = await import('../customers/contacts/contacts-of.ts')
    const { hearContacts, listContacts, reachOf } = await import('../customers/contacts/contact-records.ts')
    const reachIn = (state: State) => {
      const reach = reachOf(listContacts(state))
      return reach.addresses === 0 ? {} : { contacts: reach }
    }
    return withEngine(context, async (workspace, engine) => {
      const { config } = workspace
      const options = optionsFor(workspace, input, context)
      const sources = findFiles(input.files)
      if (input.append && workspace.state.latest('import') !== undefined) {
        const { appendTo } = await import('./append-to.ts')
        const { snapshot, added } = await appendTo(workspace, engine, sources, options, context)
        return { ...outputOf(snapshot), ...reachIn(workspace.state), replaces: [], added }
      }
      const replaces = replacedFiles(
        workspace.state.latest('import')?.document,
        sources.map((source) => source.name),
      )
      const { randomUUID } = await import('node:crypto')
      const name = randomUUID().slice(0, 13)
      const { read: snapshot } = await writeData(
        workspace,
        name,
        async (folder) => {
          const read = await importFiles(engine, sources, folder, options)
          const contacts = await contactsOf(engine, read, folder)
          await heed(context.signal)
          return { read, contacts }
        },
        ({ read, contacts }) => {
          const at = context.now().toISOString()
          workspace.state.addStep('import', at, JSON.stringify({ ...read, folder: name }), {
            settings: settingsOf(config, 'import'),
          })
          hearContacts(workspace.state, contacts, at)
        },
      )
      return { ...outputOf(snapshot), ...reachIn(workspace.state), replaces }
    })
  },
})

/** What an import says of its snapshot. */
function outputOf({ id, reading, asOf, window, quality }: Snapshot) {
  return {
    snapshot: id,
    kind: reading.kind,
    ambiguousDates: reading.ambiguousDates,
    quality,
    ...(reading.currency === undefined ? {} : { currency: reading.currency }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(window === undefined ? {} : { window }),
  }
}

/** The files of an earlier import that a new one leaves out: whoever expects them to be added wants to know. */
function replacedFiles(document: string | undefined, names: readonly string[]): string[] {
  if (document === undefined) return []
  const before = z.object({ files: z.array(z.object({ name: z.string() })) }).parse(JSON.parse(document))
  return before.files.map(({ name }) => name).filter((name) => !names.includes(name))
}
