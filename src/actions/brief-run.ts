import { addChange } from '../campaigns/approval/campaign-changes.ts'
import { reachesNobody } from '../campaigns/audience/reaches-nobody.ts'
import { sameAudience } from '../campaigns/audience/same-audience.ts'
import { draftCampaign } from '../campaigns/brief/draft-campaign.ts'
import { briefNotice } from '../campaigns/brief/page/brief-notice.ts'
import { addCampaign } from '../campaigns/campaign-records.ts'
import { offerForMarketer } from '../campaigns/offers/offer-text.ts'
import { parseOffer } from '../campaigns/offers/parse-offer.ts'
import { askedProducts } from '../campaigns/strategy/asked-products.ts'
import type { Engine } from '../engine/engine.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { askedGoal } from './asked-goal.ts'
import { briefMaterial } from './brief-material.ts'
import type { BriefInput, BriefOutput } from './brief-output.ts'
import { briefWriter } from './brief-writer.ts'
import type { ActionContext } from './define-action.ts'
import { languageFor } from './language-for.ts'
import { whoIs } from './who-is.ts'
import { writeBrief } from './write-brief.ts'

/**
 * Drafts a campaign for a goal: whom it is for, what it offers, how it is tried out, what it says and what it may bring, and writes the brief.
 * @throws ShoalError campaign/goal, campaign/offer, campaign/few-facts, segments/unknown, stock/columns, …
 */
export async function briefRun(
  engine: Engine,
  workspace: Workspace,
  context: ActionContext,
  input: BriefInput,
): Promise<BriefOutput> {
  const { state } = workspace
  const spoken = languageFor(workspace, context)
  const language = input.language ?? spoken
  const goal = askedGoal(input.goal, spoken)
  const offer = input.offer === undefined ? undefined : parseOffer(input.offer)
  const material = await briefMaterial(engine, workspace, context, goal, input)
  const writer = await briefWriter(workspace, context, language)
  context.progress('asking')
  const draft = await draftCampaign(
    {
      ...material,
      goal,
      language,
      asked: {
        offer,
        holdout: input.holdout,
        variants: input.angles,
        channel: input.channel,
        products: askedProducts(input.product ?? [], material.sheet, material.home),
      },
      settings: writer.settings,
    },
    writer.write,
  )
  const campaign = state.transaction(() => {
    const at = context.now().toISOString()
    const added = addCampaign(state, at, draft)
    addChange(state, added.id, { at, who: whoIs(workspace, input.by), status: 'draft', what: { is: 'drafted' } })
    return added
  })
  context.progress('writing')
  const files = await writeBrief(workspace, campaign, input.formats)
  const { plan } = campaign
  return {
    campaign: campaign.id,
    goal,
    audience: campaign.audience.expression,
    name: campaign.audience.name[spoken],
    same: sameAudience(state, campaign),
    ...briefNotice(campaign, spoken),
    segment: campaign.segment,
    customers: campaign.audience.customers,
    nobody: reachesNobody(campaign),
    angle: campaign.variants[0]?.copy.angle ?? 'invitation',
    variants: campaign.variants.length,
    holdout: campaign.holdout,
    offer: offerForMarketer(campaign.offer, language, plan?.currency),
    channel: campaign.channel,
    reasons: campaign.reasons.map(({ text }) => text[spoken]),
    learnings: campaign.learnings,
    model: plan?.written.writer ?? 'rule',
    ...(plan?.written.failure === undefined ? {} : { failure: plan.written.failure }),
    path: files.find((file) => file.endsWith('.md')) ?? files[0] ?? '',
    files,
  }
}
