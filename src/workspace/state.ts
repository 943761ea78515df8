import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite'
import { ShoalError } from './errors.ts'
import { migrations } from './migrations.ts'

export type StepKind = 'import' | 'segment' | 'report' | 'value' | 'predict' | 'recommend'

/** Something that was done to the workspace. Its document is checked by whoever reads it. */
export interface Step {
  id: number
  kind: StepKind
  at: string
  basedOn: number | undefined
  /** The settings of shoal.yaml that it was done under; a state of an early version does not know. */
  settings: string | undefined
  document: string
}

/** A marketer's own name for a segment, with the centre that it was given to. */
export interface SegmentName {
  segment: string
  name: string
  features: string[]
  centre: number[]
}

/**
 * The state of a workspace: SQLite in WAL mode, so that several processes may work on it.
 * Every method throws ShoalError: workspace/busy, workspace/damaged, workspace/disk-full, workspace/read-only.
 */
export class State {
  readonly #database: DatabaseSync
  readonly #folder: string
  readonly #statements = new Map<string, StatementSync>()

  /** @param patience how long to wait for another process, in milliseconds. @throws ShoalError workspace/newer besides */
  constructor(file: string, folder: string, patience = 10_000) {
    this.#folder = folder
    this.#database = this.#asking(() => new DatabaseSync(file, { timeout: patience }))
    this.#asking(() => {
      this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON')
      this.#migrate(folder)
    })
  }

  /** Whatever is asked of SQLite is asked in here, so that it is refused in our words. */
  #asking<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw stateError(error, this.#folder)
    }
  }

  #migrate(folder: string): void {
    const version = this.#version()
    if (version > migrations.length) throw new ShoalError('workspace/newer', { folder, version })
    for (const [index, { sql }] of migrations.entries()) {
      if (index < version) continue
      this.transaction(() => {
        // Another process may have done this step since.
        if (this.#version() <= index) this.#database.exec(`${sql}; PRAGMA user_version = ${index + 1}`)
      })
    }
  }

  #version(): number {
    return Number(this.#database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0)
  }

  /** Runs work in one transaction: all of it happens, or nothing. Inside another one it is a part of that. */
  transaction<T>(work: () => T): T {
    if (this.#database.isTransaction) return work()
    this.#asking(() => this.#database.exec('BEGIN IMMEDIATE'))
    try {
      const result = work()
      this.#asking(() => this.#database.exec('COMMIT'))
      return result
    } catch (error) {
      // SQLite itself takes a transaction back where the disk is full.
      if (this.#database.isOpen && this.#database.isTransaction) this.#asking(() => this.#database.exec('ROLLBACK'))
      throw error
    }
  }

  addStep(
    kind: StepKind,
    at: string,
    document: string,
    under: { settings?: string | undefined; basedOn?: number },
  ): number {
    return this.#asking(() => {
      const { lastInsertRowid } = this.#database
        .prepare('INSERT INTO steps (kind, at, based_on, settings, document) VALUES (?, ?, ?, ?, ?)')
        .run(kind, at, under.basedOn ?? null, under.settings ?? null, document)
      return Number(lastInsertRowid)
    })
  }

  /** Gives a step another document: the same thing, counted anew. */
  replaceDocument(id: number, document: string): void {
    this.change('UPDATE steps SET document = ? WHERE id = ?', document, id)
  }

  /** All steps, oldest first. */
  steps(): Step[] {
    return this.#stepsWhere('ORDER BY id')
  }

  #stepsWhere(which: string, ...values: SQLInputValue[]): Step[] {
    return this.rows(`SELECT id, kind, at, based_on, settings, document FROM steps ${which}`, ...values).map((row) => ({
      id: Number(row['id']),
      kind: String(row['kind']) as StepKind,
      at: String(row['at']),
      basedOn: row['based_on'] === null ? undefined : Number(row['based_on']),
      settings: row['settings'] === null ? undefined : String(row['settings']),
      document: String(row['document']),
    }))
  }

  /** A statement that may be asked for many rows, one after another. */
  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known !== undefined) return known
    const statement = this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  /** Rows of a query, for records that a room above keeps here. */
  rows(sql: string, ...values: SQLInputValue[]): Record<string, SQLOutputValue>[] {
    return this.#asking(() => this.#prepared(sql).all(...values))
  }

  /** Runs a statement that changes such records. */
  change(sql: string, ...values: SQLInputValue[]): void {
    this.#asking(() => this.#prepared(sql).run(...values))
  }

  /** The id of the latest step of a kind. */
  latestId(kind: StepKind): number | undefined {
    const [row] = this.rows('SELECT max(id) AS id FROM steps WHERE kind = ?', kind)
    return typeof row?.['id'] === 'number' ? row['id'] : undefined
  }

  /** The latest step of a kind, or the latest that builds on another step. Reads no other document. */
  latest(kind: StepKind, basedOn?: number): Step | undefined {
    return basedOn === undefined
      ? this.#stepsWhere('WHERE kind = ? ORDER BY id DESC LIMIT 1', kind)[0]
      : this.#stepsWhere('WHERE kind = ? AND based_on = ? ORDER BY id DESC LIMIT 1', kind, basedOn)[0]
  }

  removeSteps(ids: number[]): void {
    this.transaction(() =>
      this.#asking(() => {
        const remove = this.#database.prepare('DELETE FROM steps WHERE id = ?')
        // Later steps refer to earlier ones.
        for (const id of [...ids].sort((a, b) => b - a)) remove.run(id)
      }),
    )
  }

  segmentNames(): SegmentName[] {
    return this.rows('SELECT segment, name, features, centre FROM segment_names ORDER BY id').map((row) => ({
      segment: String(row['segment']),
      name: String(row['name']),
      features: JSON.parse(String(row['features'])) as string[],
      centre: JSON.parse(String(row['centre'])) as number[],
    }))
  }

  /** Replaces the names of segments by these features; segments by others keep theirs. */
  saveSegmentNames(features: readonly string[], names: readonly Omit<SegmentName, 'features'>[]): void {
    this.transaction(() =>
      this.#asking(() => {
        const insert = this.#database.prepare(
          'INSERT INTO segment_names (segment, name, features, centre) VALUES (?, ?, ?, ?)',
        )
        const by = JSON.stringify(features)
        this.#database.prepare('DELETE FROM segment_names WHERE features = ?').run(by)
        for (const { segment, name, centre } of names) insert.run(segment, name, by, JSON.stringify(centre))
      }),
    )
  }

  /** Writes the whole file anew, so that nothing of what was deleted stays in it. */
  compact(): void {
    this.#asking(() => this.#database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)'))
  }

  close(): void {
    this.#database.close()
  }
}

/** Whether SQLite refused something, or what we asked was wrong in itself. */
const isOfSqlite = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === 'ERR_SQLITE_ERROR'

/** What SQLite says, as one of our errors. */
function stateError(error: unknown, folder: string): unknown {
  if (error instanceof ShoalError || !isOfSqlite(error)) return error
  const words = String(error)
  // A step may refer only to one that is there: another process has taken it back since.
  if (/locked|busy|FOREIGN KEY/i.test(words)) return new ShoalError('workspace/busy', { folder }, error)
  if (/disk is full|disk I\/O/i.test(words)) return new ShoalError('workspace/disk-full', { folder }, error)
  if (/readonly|unable to open|permission/i.test(words)) return new ShoalError('workspace/read-only', { folder }, error)
  return new ShoalError('workspace/damaged', { folder, file: 'state.sqlite' }, error)
}
