import type { SegmentOptions } from '../customers/segments/segment-table.ts'
import type { Config } from '../workspace/config.ts'

/** How customers are segmented where nobody says otherwise: by shoal.yaml. */
export const segmentSettings = ({ segments: { scale, ...usual }, rfm }: Config): SegmentOptions => ({
  features: usual.features,
  k: usual.k,
  seed: usual.seed,
  winsor: usual.winsor,
  raw: !scale,
  smallest: usual.smallest,
  centersFile: undefined,
  rfm,
  trace: undefined,
})
