import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { State } from '../../../src/workspace/state.ts'

/** The state of a new workspace, for the time of a test. */
export function newState(): State {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-state-'))
  const state = new State(join(folder, 'state.sqlite'), folder)
  onTestFinished(() => {
    state.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return state
}
