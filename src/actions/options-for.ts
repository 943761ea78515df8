import type { z } from 'zod'
import type { ImportOptions } from '../customers/import-files.ts'
import { configPath, type Workspace } from '../workspace/workspace.ts'
import { columnsOfConfig, columnsOfOption } from './columns-of.ts'
import type { ActionContext } from './define-action.ts'
import type { importOptions } from './import-options.ts'

type Given = Partial<{ [K in keyof typeof importOptions]: z.infer<(typeof importOptions)[K]> }>

/** How files are read and cleaned in a workspace: by what is given, and else by shoal.yaml. @throws ShoalError config/… */
export function optionsFor(workspace: Workspace, given: Given, { progress }: ActionContext): ImportOptions {
  const { config } = workspace
  const { keepDuplicates, keepFees, keepZeroPrices, returns, identity, fill } = given
  const flags = { keepDuplicates, keepFees, keepZeroPrices, returns, identity, fill }
  return {
    columns: {
      ...columnsOfConfig(config.columns, configPath(workspace.folder)),
      ...columnsOfOption(given.column ?? []),
    },
    rules: {
      ...config.cleaning,
      ...Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined)),
    },
    table: given.table,
    asOf: given.asOf ?? config.asOf,
    currency: given.currency ?? config.currency,
    progress,
  }
}
