import type { Prediction } from '../../customers/predictions/prediction.ts'
import type { Segmentation } from '../../customers/segments/segmentation.ts'
import type { Snapshot } from '../../customers/snapshot.ts'
import type { CustomerValue } from '../../customers/value/value.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Config } from '../../workspace/config.ts'

/** What stands in a workspace, as far as an audience can be told by it. */
export interface AudienceContext {
  engine: Engine
  snapshot: Snapshot
  /** Where the snapshot's files are. */
  folder: string
  config: Config
  /** With all customers assigned; absent where nobody was segmented. */
  segmentation?: Segmentation | undefined
  /** The standing views, where there are any. */
  value?: CustomerValue | undefined
  prediction?: Prediction | undefined
}
