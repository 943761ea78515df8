import type { Asker, QuestionDesk } from '../../questions/desk.ts'
import type { ToolContext } from './tool.ts'

/** Who asks, by the door: nobody lifts the threshold where that is not allowed. */
export const askerOf = ({ talk, mayLift, lifted }: ToolContext): Asker => ({
  ledger: talk,
  lifted: mayLift && lifted === true,
})

/** Works with the open desk of the caller, else with one that is opened for the call. */
export async function withDesk<T>({ desk, action }: ToolContext, work: (desk: QuestionDesk) => Promise<T>): Promise<T> {
  if (desk !== undefined) return work(desk)
  const { withEngine } = await import('../../actions/with-engine.ts')
  const { openDesk } = await import('../../questions/open-desk.ts')
  return withEngine(action, async (workspace, engine) => work(await openDesk(workspace, engine)))
}
