import type { Prediction } from '../../customers/predictions/prediction.ts'
import type { Segmentation } from '../../customers/segments/segmentation.ts'
import type { Snapshot } from '../../customers/snapshot.ts'
import type { CustomerValue } from '../../customers/value/value.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Config } from '../../workspace/config.ts'
import type { State } from '../../workspace/state.ts'

/** What stands in a workspace that questions are asked of. Views are there only where they are of the segments that count. */
export interface DeskContext {
  engine: Engine
  snapshot: Snapshot
  /** Where the snapshot's files are. */
  folder: string
  config: Config
  state: State
  segmentation?: Segmentation | undefined
  value?: CustomerValue | undefined
  prediction?: Prediction | undefined
}
