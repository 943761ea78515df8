import type { Language } from '../../language/language.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import type { Campaign, Variant } from '../campaign.ts'
import { readCampaign, replaceCampaign } from '../campaign-records.ts'
import { type CopyEdit, editCopy } from './edit-copy.ts'
import { findingsIn } from './findings-in.ts'
import { moveCampaign } from './move-campaign.ts'

/** What is changed, by whom and when. */
export interface CampaignEdit {
  variant: string | undefined
  edit: CopyEdit
  who: string
  at: string
  /** Words and claims that the brand’s voice forbids. */
  banned: readonly string[]
  /** What is true of the shop, as its owner says it. */
  stated: readonly string[]
  /** Language of the reasons, which need not be that of the message. */
  say: Language
}

/** A campaign as it was edited. */
export interface Edited {
  campaign: Campaign
  variant: Variant
}

/**
 * Changes a message of a campaign, which is a draft again thereafter, and holds it against the facts; what does not hold is kept beside it.
 * @throws ShoalError campaign/unknown; campaign/status where it is being sent or was; campaign/no-variant, campaign/no-edit, campaign/too-long
 */
export function editCampaign(
  state: State,
  id: string,
  { variant: wanted, edit, who, at, banned, stated, say }: CampaignEdit,
): Edited {
  return state.transaction(() => {
    const { campaign } = readCampaign(state, id)
    const old = campaign.variants.find((variant) => wanted === undefined || variant.id === wanted.toUpperCase())
    if (old === undefined)
      throw new ShoalError('campaign/no-variant', {
        campaign: id,
        variant: wanted ?? '',
        known: campaign.variants.map((variant) => variant.id),
      })
    const { copy, parts } = editCopy(old.copy, edit)
    if (parts.length === 0) throw new ShoalError('campaign/no-edit', { campaign: id })
    moveCampaign(state, id, 'draft', { at, who, what: { is: 'edited', variant: old.id, parts } })
    const variant: Variant = { ...old, copy, findings: findingsIn(copy, campaign, { banned, stated, say }) }
    const { sendAt: _off, ...rest } = campaign
    const edited: Campaign = {
      ...rest,
      variants: campaign.variants.map((other) => (other.id === old.id ? variant : other)),
    }
    replaceCampaign(state, edited)
    return { campaign: edited, variant }
  })
}
