import { redraftCommand } from '../campaigns/approval/redraft-command.ts'
import type { Campaign } from '../campaigns/campaign.ts'
import { Segmentation } from '../customers/segments/segmentation.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { segmentationOn } from './current.ts'

/** Whether the segments of a version are those that stand: they may have been taken back, or found anew and come out otherwise. @param version of the segmentation */
export function standsOn(workspace: Workspace, version: string): boolean {
  const step = workspace.state.latest('import')
  const standing = step && segmentationOn(workspace, step)?.segmentation
  return standing !== undefined && areSegmentsOf(workspace, version, standing)
}

/**
 * Whether a segmentation is of this version, or puts every customer where that one did: an import that reads the same orders anew, such as with a
 * currency, gives it another version and the same segments.
 */
export function areSegmentsOf({ state }: Workspace, version: string, standing: Segmentation): boolean {
  if (standing.version === version) return true
  const rule = ruleOf(standing)
  return state.steps().some(({ kind, document }) => {
    if (kind !== 'segment') return false
    const earlier = Segmentation.parse(JSON.parse(document))
    return earlier.version === version && ruleOf(earlier) === rule
  })
}

/** Why a campaign cannot be sent whose segments do not stand: there are none, or they came out otherwise. */
export function goneError(workspace: Workspace, campaign: Campaign): ShoalError {
  const step = workspace.state.latest('import')
  return step === undefined || segmentationOn(workspace, step) === undefined
    ? new ShoalError('campaign/no-segments', { campaign: campaign.id })
    : new ShoalError('campaign/stale', { campaign: campaign.id, redraft: redraftCommand(campaign) })
}

/** What puts a customer into a segment, as a text to compare. */
const ruleOf = ({ scales, centres, segments }: Segmentation): string =>
  JSON.stringify([scales, centres, segments.map(({ id }) => id)])
