import { expect, it } from 'vitest'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import { engineTurns } from '../../src/engine/engine-turns.ts'

/** Sums that would take minutes. */
const long = 'SELECT sum(hash(a.range) % 7) AS n FROM range(300000000) a, range(1000) b'
const free = new AbortController().signal

it('interrupts the statement of work that is stopped, and answers whoever asked beside it', async () => {
  const { engine, take, close } = engineTurns(await openDuckDb())
  const stopped = new AbortController()
  const slow = take(stopped.signal, () => {
    setTimeout(() => stopped.abort(), 20)
    return engine.rows(long)
  })
  const other = take(free, () => engine.rows('SELECT 1 AS n'))
  await expect(slow).rejects.toMatchObject({ code: 'run/cancelled' })
  expect(await other).toEqual([{ n: 1 }])
  close()
})

it('begins no statement of work that was stopped between two', async () => {
  const { engine, take, close } = engineTurns(await openDuckDb())
  const stopped = new AbortController()
  const work = take(stopped.signal, async () => {
    await engine.rows('SELECT 1')
    stopped.abort()
    return engine.rows(long)
  })
  await expect(work).rejects.toMatchObject({ code: 'run/cancelled' })
  close()
})

it('closes the engine when what was asked has ended', async () => {
  const { engine, take, close } = engineTurns(await openDuckDb())
  const asked = take(free, async () => {
    await engine.rows('SELECT 1 AS n')
    return engine.rows('SELECT 2 AS n')
  })
  close()
  expect(await asked).toEqual([{ n: 2 }])
})
