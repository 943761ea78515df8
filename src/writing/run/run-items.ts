import PQueue from 'p-queue'

/** How far a run is. */
interface Portion {
  done: number
  total: number
  /** By the pace so far; absent until the first item is done. */
  secondsLeft?: number
}

/** What became of the items of a run. */
export interface RunOutcome<T> {
  finished: Map<string, T>
  /** Items that ended with an error, by key. */
  failed: Map<string, unknown>
  /** Keys that were not begun, since the run was stopped. */
  left: string[]
}

export interface RunOptions<I, T> {
  concurrency: number
  /** What an earlier run has finished. */
  earlier: (key: string) => T | undefined
  write: (item: I) => Promise<T>
  /** Called as soon as an item is done, before the next progress. */
  keep: (key: string, written: T) => void
  /** Does this error end the whole run? A budget that is used up, or Ctrl-C, does. */
  ends: (error: unknown) => boolean
  progress: (portion: Portion) => void
  clock: () => number
}

/**
 * Writes many items, several at a time. What is finished is kept at once, so that a run that is stopped or killed goes on where it was.
 * @returns what was written, now and earlier; an error that ends the run leaves the rest for the next one
 */
export async function runItems<I extends { key: string }, T>(
  items: readonly I[],
  { concurrency, earlier, write, keep, ends, progress, clock }: RunOptions<I, T>,
): Promise<RunOutcome<T> & { ended: unknown }> {
  const finished = new Map<string, T>()
  const failed = new Map<string, unknown>()
  const todo: I[] = []
  for (const item of items) {
    const before = earlier(item.key)
    if (before === undefined) todo.push(item)
    else finished.set(item.key, before)
  }
  const begun = clock()
  let ended: unknown
  let written = 0
  const tell = (): void => {
    const left = todo.length - written - failed.size
    progress({
      done: finished.size,
      total: items.length,
      ...(written === 0 ? {} : { secondsLeft: ((clock() - begun) / 1000 / written) * left }),
    })
  }
  tell()
  const queue = new PQueue({ concurrency })
  for (const item of todo)
    void queue.add(async () => {
      if (ended !== undefined) return
      try {
        const result = await write(item)
        keep(item.key, result)
        finished.set(item.key, result)
        written += 1
      } catch (error) {
        if (ends(error)) ended ??= error
        else failed.set(item.key, error)
      }
      try {
        tell()
      } catch (error) {
        // Progress is where Ctrl-C is noticed: an item that is done stays done.
        ended ??= error
      }
    })
  await queue.onIdle()
  const left = todo.filter(({ key }) => !finished.has(key) && !failed.has(key)).map(({ key }) => key)
  return { finished, failed, left, ended }
}
