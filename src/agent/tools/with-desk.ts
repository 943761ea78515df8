import type { Asker, QuestionDesk } from '../../questions/desk.ts'
import type { ToolContext } from './tool.ts'

/** Who asks, by the door: nobody lifts the threshold where that is not allowed. */
export const askerOf = ({ talk, mayLift, lifted }: ToolContext): Asker => ({
  ledger: talk,
  lifted: mayLift && lifted === true,
})

/** Works with the open desk of the talk. @throws Error where the caller gave none */
export async function withDesk<T>({ desk }: ToolContext, work: (desk: QuestionDesk) => Promise<T>): Promise<T> {
  if (desk === undefined) throw new Error('a talk hands its desk to the tools')
  return work(desk)
}
