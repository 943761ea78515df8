/**
 * What a piece of work tells while it runs, as it is told; at the end what it came to.
 * @throws what the work throws, after everything that it had told
 */
export async function* piecesWhile<T, R>(work: (tell: (piece: T) => void) => Promise<R>): AsyncGenerator<T, R> {
  const waiting: T[] = []
  let isOver = false
  let wake: () => void = () => undefined
  const running = work((piece) => {
    waiting.push(piece)
    wake()
  }).finally(() => {
    isOver = true
    wake()
  })
  // Whoever leaves early hears of no failure after that.
  running.catch(() => undefined)
  while (true) {
    const next = waiting.shift()
    if (next !== undefined) yield next
    else if (isOver) return running
    else
      await new Promise<void>((resolve) => {
        wake = resolve
      })
  }
}
