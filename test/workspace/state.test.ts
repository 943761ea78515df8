import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { ShoalError } from '../../src/workspace/errors.ts'
import { migrations } from '../../src/workspace/migrations.ts'
import { State } from '../../src/workspace/state.ts'
import { folderWith } from '../doors/cli/shoal.ts'

const codeOf = (work: () => unknown): string | undefined => {
  try {
    work()
  } catch (error) {
    if (error instanceof ShoalError) return error.code
    throw error
  }
  return undefined
}
const versionOf = (file: string): unknown => {
  const database = new DatabaseSync(file)
  const version = database.prepare('PRAGMA user_version').get()?.['user_version']
  database.close()
  return version
}

describe('the state', () => {
  it('is brought to the newest version, once', () => {
    const file = join(folderWith(), 'state.sqlite')
    new State(file, 'w').close()
    const state = new State(file, 'w')
    state.addStep('import', '2026-01-01T00:00:00.000Z', '{}', {})
    state.close()
    expect(versionOf(file)).toBe(migrations.length)
    const again = new State(file, 'w')
    expect(again.steps()).toHaveLength(1)
    again.close()
  })

  it.each(migrations.map(({ name }, index) => [index, name] as const))('of version %d goes on: %s', (version) => {
    const file = join(folderWith(), 'state.sqlite')
    const database = new DatabaseSync(file)
    for (const { sql } of migrations.slice(0, version)) database.exec(sql)
    database.exec(`PRAGMA user_version = ${version}`)
    if (version > 0) database.exec(`INSERT INTO steps (kind, at, document) VALUES ('import', 'then', '{}')`)
    database.close()
    const state = new State(file, 'w')
    state.addStep('import', 'now', '{}', { settings: 'these' })
    const found = state.steps().map(({ at, settings }) => [at, settings])
    state.close()
    expect(found).toEqual([...(version > 0 ? [['then', undefined]] : []), ['now', 'these']])
  })

  it('of a newer Shoal is refused, and left alone', () => {
    const file = join(folderWith(), 'state.sqlite')
    new State(file, 'w').close()
    const database = new DatabaseSync(file)
    database.exec(`PRAGMA user_version = ${migrations.length + 1}`)
    database.close()
    expect(codeOf(() => new State(file, 'w'))).toBe('workspace/newer')
    expect(versionOf(file)).toBe(migrations.length + 1)
  })

  it('that is no database is damaged', () => {
    const file = join(folderWith(), 'state.sqlite')
    writeFileSync(file, 'This is a letter, and a long one. '.repeat(50))
    expect(codeOf(() => new State(file, 'w'))).toBe('workspace/damaged')
  })

  it('takes back a transaction that fails, and what was done inside it', () => {
    const state = new State(join(folderWith(), 'state.sqlite'), 'w')
    const name = { segment: 'S1', name: 'Ours', centre: [1] }
    expect(() =>
      state.transaction(() => {
        state.saveSegmentNames(['recency'], [name])
        state.addStep('import', 'now', '{}', {})
        throw new Error('the lights go out')
      }),
    ).toThrow('the lights go out')
    expect([state.steps(), state.segmentNames()]).toEqual([[], []])
    state.close()
  })

  it('says in our words what SQLite refuses, whatever is asked of it', () => {
    const file = join(folderWith(), 'state.sqlite')
    const state = new State(file, 'w', 50)
    const id = state.addStep('import', 'now', '{}', {})
    const other = new DatabaseSync(file)
    other.exec('BEGIN IMMEDIATE')
    expect(codeOf(() => state.addStep('import', 'now', '{}', {}))).toBe('workspace/busy')
    expect(codeOf(() => state.removeSteps([id]))).toBe('workspace/busy')
    expect(codeOf(() => state.saveSegmentNames(['recency'], []))).toBe('workspace/busy')
    other.exec('ROLLBACK')
    // Another process took back the step that this one builds on.
    expect(codeOf(() => state.addStep('segment', 'now', '{}', { basedOn: id + 7 }))).toBe('workspace/busy')
    other.exec('DROP TABLE steps; DROP TABLE segment_names')
    other.close()
    for (const ask of [() => state.steps(), () => state.latest('import'), () => state.segmentNames()])
      expect(codeOf(ask)).toBe('workspace/damaged')
    state.close()
  })

  it('keeps the words of a failure that ends the transaction by itself', () => {
    const file = join(folderWith(), 'state.sqlite')
    const state = new State(file, 'w')
    expect(() =>
      state.transaction(() => {
        state.addStep('import', 'now', '{}', {})
        state.close()
        throw new Error('the lights go out')
      }),
    ).toThrow('the lights go out')
  })

  it('takes steps from several processes at once and loses none', async () => {
    const folder = folderWith()
    const file = join(folder, 'state.sqlite')
    const source = resolve(import.meta.dirname, '../../src/workspace/state.ts')
    const script = `import { State } from ${JSON.stringify(source)}
      const state = new State(${JSON.stringify(file)}, 'w')
      for (let i = 0; i < 40; i++) state.addStep('import', String(process.pid), '{}', {})
      state.close()`
    const run = (): Promise<number | null> =>
      new Promise((done) =>
        spawn(process.execPath, ['--input-type=module-typescript', '-e', script], { stdio: 'inherit' }).on(
          'close',
          done,
        ),
      )
    expect(await Promise.all([run(), run(), run()])).toEqual([0, 0, 0])
    const state = new State(file, 'w')
    expect(state.steps()).toHaveLength(120)
    expect(new Set(state.steps().map(({ at }) => at)).size).toBe(3)
    state.close()
  })
})
