import { ShoalError } from '../workspace/errors.ts'
import type { Engine } from './engine.ts'

/** An engine that several share: each has it alone while it works, and is interrupted alone. */
export interface EngineTurns {
  /** The engine, for whoever has it. */
  engine: Engine
  /** Has the engine for some work, when what was asked before has ended. @throws ShoalError run/cancelled */
  take: <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>
  /** Closes the engine when all that was asked has ended. */
  close: () => void
}

/** Lets those who share an engine have it one after another; a signal ends the statement of its own work and of no other. */
export function engineTurns(engine: Engine): EngineTurns {
  let last: Promise<void> = Promise.resolve()
  let waiting = 0
  let current: AbortSignal | undefined
  const begun = <T>(work: () => Promise<T>): Promise<T> =>
    current?.aborted ? Promise.reject(new ShoalError('run/cancelled', {})) : work()
  const alone = async <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
    if (signal.aborted) throw new ShoalError('run/cancelled', {})
    const interrupt = (): void => engine.interrupt?.()
    current = signal
    signal.addEventListener('abort', interrupt, { once: true })
    try {
      const result = await work()
      if (signal.aborted) throw new ShoalError('run/cancelled', {})
      return result
    } catch (error) {
      throw signal.aborted ? new ShoalError('run/cancelled', {}) : error
    } finally {
      signal.removeEventListener('abort', interrupt)
      current = undefined
    }
  }
  const take = <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
    waiting++
    const result = last.then(() => alone(signal, work))
    last = result.then(
      () => void waiting--,
      () => void waiting--,
    )
    return result
  }
  return {
    // A statement of work that was stopped is not begun: an interruption ends the one that runs and no later one.
    engine: {
      run: (sql) => begun(() => engine.run(sql)),
      rows: (sql) => begun(() => engine.rows(sql)),
      columns: (sql) => begun(() => engine.columns(sql)),
      load: (table, columns) => begun(() => engine.load(table, columns)),
      close: () => engine.close(),
    },
    take,
    close: () => {
      if (waiting === 0) engine.close()
      else void last.then(() => engine.close())
    },
  }
}
