import type { Engine } from '../../engine/engine.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { Skipped } from '../cleaning/quality.ts'
import type { SourceFile } from './find-files.ts'
import { guessRoles, type RoleGuess, type TableKind } from './guess-roles.ts'
import { headOf } from './ingest.ts'
import type { Head } from './raw-file.ts'
import type { Mapping, Role } from './roles.ts'
import { unpack } from './unpack.ts'

/** Files that hold parts of one table, and what its columns mean. */
export interface OpenTable {
  guess: RoleGuess
  files: SourceFile[]
  heads: Head[]
  /** Whether the user said what it is. */
  isAsked: boolean
}

/** Files as they can be read, by the tables that they hold. */
export interface OpenTables {
  /** Orders or customers; undefined where no file holds any. */
  main: OpenTable | undefined
  /** Tables beside the orders: at most one of each kind. */
  companions: OpenTable[]
  skipped: Skipped[]
  /** The folder of copies; whoever calls removes it. */
  copies: string
}

/** Which columns mean what, and what kind of table the files hold, as far as the user has said so. */
export interface AskedColumns {
  columns: Mapping
  table?: TableKind | undefined
  /** Tables that are there: files with the same columns hold more of them. */
  standing?: readonly { headers: readonly string[]; kind: TableKind }[]
}

/**
 * Unpacks files, looks at the beginning of each, and sorts them by what they hold. Files with other columns but of the same kind are one
 * table all the same: reading it says which of them differs.
 * @throws ShoalError file/…, columns/not-found, columns/unknown-role
 */
export async function openTables(
  engine: Engine,
  sources: readonly SourceFile[],
  copies: string,
  asked: AskedColumns,
): Promise<OpenTables> {
  const { files, skipped } = await unpack(sources, copies)
  const groups = new Map<string, OpenTable>()
  const guesses = new Map<string, RoleGuess>()
  const heads: Head[] = []
  for (const file of files) heads.push(await headOf(engine, file))
  requireColumns(heads, asked.columns)
  for (const [index, file] of files.entries()) {
    const head = heads[index]
    if (head === undefined) continue
    const columns = [...head.headers].sort().join('\n')
    const guess = guesses.get(columns) ?? guessTable(file, head, asked)
    guesses.set(columns, guess)
    const group = groups.get(guess.kind)
    if (group === undefined)
      groups.set(guess.kind, {
        guess,
        files: [file],
        heads: [head],
        isAsked: asked.table !== undefined || standingTable(head.headers, asked.standing) !== undefined,
      })
    else {
      group.files.push(file)
      group.heads.push(head)
    }
  }
  // Customers beside orders are people with more to be known of.
  const main = groups.get('orders') ?? groups.get('customers')
  return { main, companions: inOrder([...groups.values()].filter((table) => table !== main)), skipped, copies }
}

const order: readonly TableKind[] = ['events', 'reviews', 'customers']

const inOrder = (tables: OpenTable[]): OpenTable[] =>
  tables.toSorted((a, b) => order.indexOf(a.guess.kind) - order.indexOf(b.guess.kind))

/** What a file's columns mean; those that the user named are looked for where they are. @throws ShoalError columns/unknown-role */
export function guessTable(
  file: SourceFile,
  { headers, sample }: Head,
  { columns, table, standing }: AskedColumns,
): RoleGuess {
  const own = Object.entries(columns).filter(([, header]) => headers.includes(header))
  const same = standingTable(headers, standing)
  return guessRoles({ file: file.name, headers, sample }, Object.fromEntries(own), table ?? same?.kind)
}

/** The table that is there with the same columns, in any order. */
const standingTable = (headers: readonly string[], standing: AskedColumns['standing']) =>
  standing?.find(
    (one) => one.headers.length === headers.length && one.headers.every((header) => headers.includes(header)),
  )

/** @throws ShoalError columns/not-found where the user named a column that no file has */
function requireColumns(heads: readonly Head[], columns: Mapping): void {
  const all = new Set(heads.flatMap(({ headers }) => headers))
  const absent = (Object.keys(columns) as Role[])
    .map((role) => columns[role])
    .find((header) => header && !all.has(header))
  if (absent !== undefined)
    throw new ShoalError('columns/not-found', { column: absent, candidates: heads[0]?.headers ?? [] })
}
