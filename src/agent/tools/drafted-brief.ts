import type { z } from 'zod'
import { brief } from '../../actions/brief.ts'
import type { ActionContext } from '../../actions/define-action.ts'
import { segmentNamed } from '../../actions/segment-named.ts'
import { standing } from '../../actions/standing.ts'
import type { Language } from '../../language/language.ts'

/** Drafts a campaign as "shoal brief" does, for a segment by its id or name. @throws ShoalError as the action does */
export async function draftedBrief(
  { segment, goal }: { segment?: string | undefined; goal: string },
  action: ActionContext,
  language: Language,
): Promise<{ drafted: z.infer<typeof brief.output>; snapshot: string; asOf: string | undefined }> {
  const { snapshot, segmentation } = await standing(action)
  const asked = segment === undefined ? {} : { segment: segmentNamed(segmentation, segment).id }
  const drafted = await brief.run(brief.input.parse({ goal, language, ...asked }), { ...action, language })
  return { drafted, snapshot: snapshot.id, asOf: snapshot.asOf }
}
