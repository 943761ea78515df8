import { z } from 'zod'
import { Contrast } from '../analysis/contrast.ts'
import { Groups } from '../analysis/groups.ts'
import { known } from '../analysis/not-known.ts'
import { Uplift } from '../analysis/uplift.ts'
import { SampleRatio } from '../experiment/sample-ratio.ts'
import { Finding, NearMiss } from './finding.ts'

/** What an experiment that was run elsewhere shows. */
export const ExperimentReport = z.strictObject({
  file: z.string(),
  arm: z.string().describe('the column that tells the arm'),
  holdout: z.string(),
  units: z.int(),
  unreadable: z.int().describe('records of the file that could not be read'),
  arms: z.array(z.strictObject({ arm: z.string(), units: z.int() })),
  ratio: known(SampleRatio),
  stops: z.boolean().describe('whether arms are not as large as planned: then nothing may be concluded'),
  contrasts: z.array(Contrast),
  groups: Groups,
  findings: z.array(Finding).describe('differences between groups that stand; none where the arms are not as planned'),
  nearMisses: z.array(NearMiss),
  uplift: z.array(Uplift),
})
export type ExperimentReport = z.infer<typeof ExperimentReport>
