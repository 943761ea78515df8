import type { TurnParts } from './turn/turn-parts.ts'

/** Parts of a turn for as long as it goes on. */
export interface Lease {
  parts: TurnParts
  release: () => void
}

/** Parts that were opened, and how to close them. */
export interface OpenParts {
  parts: TurnParts
  close: () => void
}

interface Opened extends OpenParts {
  as: string
  users: number
}

/** Keeps the parts of turns open, and opens them anew where the workspace has changed; those before are closed when the last turn that uses them has ended. */
export class PartsDesk {
  #latest: Opened
  #opening: Promise<void> | undefined
  readonly #standing: () => string
  readonly #open: () => Promise<OpenParts>

  private constructor(first: Opened, standing: () => string, open: () => Promise<OpenParts>) {
    this.#latest = first
    this.#standing = standing
    this.#open = open
  }

  /** @param standing names the state of the workspace that parts are made of @throws what opening throws */
  static async begin(standing: () => string, open: () => Promise<OpenParts>): Promise<PartsDesk> {
    const as = standing()
    return new PartsDesk({ ...(await open()), as, users: 0 }, standing, open)
  }

  get latest(): TurnParts {
    return this.#latest.parts
  }

  /** @throws what opening throws */
  async lease(): Promise<Lease> {
    while (this.#latest.as !== this.#standing()) {
      this.#opening ??= this.#reopen().finally(() => {
        this.#opening = undefined
      })
      await this.#opening
    }
    const opened = this.#latest
    opened.users++
    return {
      parts: opened.parts,
      release: () => {
        opened.users--
        if (opened !== this.#latest && opened.users === 0) opened.close()
      },
    }
  }

  async #reopen(): Promise<void> {
    const as = this.#standing()
    const next = { ...(await this.#open()), as, users: 0 }
    const before = this.#latest
    this.#latest = next
    if (before.users === 0) before.close()
  }

  /** When no turn goes on any more. */
  close(): void {
    this.#latest.close()
  }
}
