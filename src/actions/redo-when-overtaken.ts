import { countForgotten } from '../customers/forget/forgotten.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { State } from '../workspace/state.ts'
import type { Workspace } from '../workspace/workspace.ts'

const mostTries = 5

const isCancelled = (error: unknown): boolean => error instanceof ShoalError && error.code === 'run/cancelled'

/** Parts that were made one leave the step what it is, in another folder. */
const latestImport = (state: State): unknown =>
  state.rows(
    "SELECT id, document ->> '$.folder' AS folder FROM steps WHERE kind = 'import' ORDER BY id DESC LIMIT 1",
  )[0]

/** The import, the segmentation and the people forgotten that work builds on. */
const seenIn = (state: State): string =>
  JSON.stringify([latestImport(state), state.latestId('segment'), countForgotten(state)])

/**
 * Does work that builds on what counts now, and again where another process changed that meanwhile: nothing of the other's is lost.
 * @param work calls what it is given in the transaction in which it records its result
 * @throws ShoalError workspace/busy where it is overtaken again and again
 */
export async function redoWhenOvertaken<T>(
  { state, folder }: Workspace,
  work: (stillLatest: () => void) => Promise<T>,
): Promise<T> {
  for (let tries = 0; tries < mostTries; tries++) {
    const seen = seenIn(state)
    try {
      return await work(() => {
        if (seenIn(state) !== seen) throw new ShoalError('workspace/busy', { folder })
      })
    } catch (error) {
      // What the work was reading may have been forgotten meanwhile.
      if (isCancelled(error) || seenIn(state) === seen) throw error
    }
  }
  throw new ShoalError('workspace/busy', { folder })
}
