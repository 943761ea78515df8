import { rmSync } from 'node:fs'
import { ShoalError } from '../workspace/errors.ts'
import type { Step } from '../workspace/state.ts'
import type { Workspace } from '../workspace/workspace.ts'

/**
 * Records what was made of an import, unless another one counts by now: somebody may have been forgotten meanwhile who stands in the files,
 * so these are removed then.
 * @throws ShoalError workspace/busy
 */
export function keepOnCurrent(
  { state, folder }: Workspace,
  imported: Step,
  files: readonly string[],
  record: () => void,
): void {
  state.transaction(() => {
    if (state.latestId('import') !== imported.id) {
      for (const path of files) rmSync(path, { force: true })
      throw new ShoalError('workspace/busy', { folder })
    }
    record()
  })
}
