import type { z } from 'zod'
import { brief } from '../../actions/brief.ts'
import type { ActionContext } from '../../actions/define-action.ts'
import { draftedCampaign } from '../../actions/drafted-campaign.ts'
import { segmentNamed } from '../../actions/segment-named.ts'
import { standing } from '../../actions/standing.ts'
import type { Campaign } from '../../campaigns/campaign.ts'
import type { Language } from '../../language/language.ts'

/** A campaign that was drafted, and what it was drafted from. */
export interface DraftedBrief {
  drafted: z.infer<typeof brief.output>
  campaign: Campaign
  snapshot: string
  asOf: string | undefined
  /** Fewest customers that a figure may be about. */
  minCustomers: number
}

/** Drafts a campaign as "shoal brief" does, for a segment by its id or name. @throws ShoalError as the action does */
export async function draftedBrief(
  { segment, goal }: { segment?: string | undefined; goal: string },
  action: ActionContext,
  language: Language,
): Promise<DraftedBrief> {
  const { snapshot, segmentation, minCustomers } = await standing(action)
  const asked = segment === undefined ? {} : { segment: segmentNamed(segmentation, segment).id }
  const drafted = await brief.run(brief.input.parse({ goal, language, ...asked }), { ...action, language })
  const campaign = await draftedCampaign(action, drafted.campaign)
  return { drafted, campaign, snapshot: snapshot.id, asOf: snapshot.asOf, minCustomers }
}
