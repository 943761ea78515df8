import type { Cell } from '../../engine/engine.ts'
import type { Localized } from '../../language/language.ts'
import type { Asker } from '../desk.ts'

/** What became of a query in SQL. */
export type FreeAnswer =
  | {
      kind: 'found'
      columns: readonly { name: string; isKey: boolean }[]
      rows: readonly (readonly Cell[])[]
      /** Rows that were kept back for too few customers, or for what they differ in from earlier answers. */
      withheld: number
      threshold: number
      /** The query as it was understood and run. */
      sql: string
    }
  | { kind: 'withheld'; text: Localized; threshold: number }
  /** It broke a rule, took too long or failed; nothing of it was run, or nothing of it is told. */
  | { kind: 'refused'; text: Localized }

/** SQL over views without personal columns, in an engine that reaches nothing else. Made by openFreeSql. */
export interface FreeSql {
  /** Names of the views and their columns. */
  readonly views: readonly { name: string; columns: readonly string[] }[]
  /** @throws ShoalError run/cancelled */
  ask: (sql: string, asker: Asker, signal: AbortSignal) => Promise<FreeAnswer>
  close: () => void
}
