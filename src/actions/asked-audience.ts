import type { FeatureTable } from '../customers/features/feature.ts'
import type { Engine } from '../engine/engine.ts'
import type { Localized } from '../language/language.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { CurrentSnapshot } from './current.ts'

/** An audience that the marketer wrote: its customers, by their rows, and what it means in words. */
export interface AskedAudience {
  rows: number[]
  expression: string
  name: Localized
}

/** Finds the customers whom an expression means. */
export async function askedAudience(
  _engine: Engine,
  _workspace: Workspace,
  _current: CurrentSnapshot,
  _table: FeatureTable,
  words: string,
): Promise<AskedAudience> {
  throw new ShoalError('segments/unknown', { segment: words, known: [] })
}
