import type { TurnEvent } from './turn-event.ts'

/** Events of one turn on their way to whoever listens: told at once, heard in their order. */
export class EventQueue {
  readonly #waiting: TurnEvent[] = []
  #isOver = false
  #wake: () => void = () => undefined

  tell(event: TurnEvent): void {
    this.#waiting.push(event)
    this.#wake()
  }

  /** No further event comes. */
  close(): void {
    this.#isOver = true
    this.#wake()
  }

  /** @param onLeave called where the listener goes away before the end */
  async *events(onLeave: () => void): AsyncGenerator<TurnEvent> {
    let wasHeard = false
    try {
      while (true) {
        const next = this.#waiting.shift()
        if (next !== undefined) yield next
        else if (this.#isOver) break
        else await new Promise<void>((resolve) => (this.#wake = resolve))
      }
      wasHeard = true
    } finally {
      if (!wasHeard) onLeave()
    }
  }
}
