import { moveCampaign } from '../campaigns/approval/move-campaign.ts'
import type { Campaign } from '../campaigns/campaign.ts'
import { readCampaign } from '../campaigns/campaign-records.ts'
import { checkSlots } from '../campaigns/delivery/check-slots.ts'
import { isSettled } from '../campaigns/delivery/is-settled.ts'
import { leaveRulesOf } from '../campaigns/delivery/leave-rules.ts'
import { settleOrphans } from '../campaigns/delivery/outbox.ts'
import { SendLock } from '../campaigns/delivery/send-lock.ts'
import { startSending } from '../campaigns/delivery/start-sending.ts'
import { ExportFiles } from '../campaigns/exports/export-files.ts'
import type { ExportTool } from '../campaigns/exports/export-layout.ts'
import { refuseFormulas } from '../campaigns/exports/refuse-formulas.ts'
import { type Released, releaseForExport } from '../campaigns/exports/release-for-export.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { campaignMailboxes } from './campaign-mailboxes.ts'
import type { ActionContext } from './define-action.ts'
import { heed } from './heed.ts'
import { outputFolder } from './write-output.ts'

/** What an export is told. */
export interface ExportTask {
  workspace: Workspace
  campaign: Campaign
  tool: ExportTool
  /** Whether what cannot go now never will. */
  isFinal: boolean
  /** File of contacts; absent: those of the imports. */
  contacts: string | undefined
  who: string
}

/** What an export came to. */
export interface Exported extends Omit<Released, 'exported'> {
  files: ReturnType<ExportFiles['finish']>
  /** Whether anything of the campaign still waits. */
  waiting: boolean
}

/**
 * Exports a campaign under the lock of sending, and counts it as sent once nothing waits any more. A killed export is finished by the
 * next one: what it released is exported again.
 * @throws ShoalError exports/nobody, exports/formula, delivery/…, campaign/…, audience/…, run/cancelled
 */
export async function exportCampaign(task: ExportTask, context: ActionContext): Promise<Exported> {
  const { workspace, campaign, tool, isFinal, contacts, who } = task
  const { state, config } = workspace
  const { id } = campaign
  checkSlots(campaign)
  refuseFormulas(campaign)
  const lock = new SendLock(state, context.now)
  try {
    // What was exported before can be exported again.
    if (readCampaign(state, id).status !== 'sent')
      await startSending(state, campaign, {
        remaining: false,
        who,
        now: context.now,
        audience: () => campaignMailboxes(campaign, contacts, context),
      })
    settleOrphans(state, id)
    const files = new ExportFiles(outputFolder(workspace), campaign, tool)
    try {
      const { exported, ...counts } = await releaseForExport(state, campaign, {
        tool,
        rules: leaveRulesOf(campaign, config),
        isFinal,
        now: context.now,
        hold: () => lock.hold(),
        write: (rows) => files.add(rows),
        pause: () => heed(context.signal),
      })
      const written = exported === 0 ? undefined : files.finish()
      const waiting = countAsSent(task, lock, context)
      if (written === undefined) throw new ShoalError('exports/nobody', { campaign: id })
      return { files: written, ...counts, waiting }
    } finally {
      files.close()
    }
  } finally {
    lock.release()
  }
}

/** Moves a campaign on where nothing waits. @returns whether anything does */
function countAsSent(
  { workspace: { state }, campaign: { id }, who }: ExportTask,
  lock: SendLock,
  { now }: ActionContext,
): boolean {
  return state.transaction(() => {
    lock.hold()
    if (!isSettled(state, id)) return true
    if (readCampaign(state, id).status === 'sending') moveCampaign(state, id, 'sent', { at: now().toISOString(), who })
    return false
  })
}
