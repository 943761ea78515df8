import { draftCampaign } from '../campaigns/brief/draft-campaign.ts'
import { wordsByRule } from '../campaigns/brief/words-by-rule.ts'
import type { Campaign } from '../campaigns/campaign.ts'
import type { Engine } from '../engine/engine.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { promptsFolder } from '../writing/prompts/read-prompt.ts'
import { RuleWriters } from '../writing/rules/rule-writers.ts'
import { bannedBy } from '../writing/settle/voice.ts'
import { askedGoal } from './asked-goal.ts'
import { briefMaterial } from './brief-material.ts'
import { BriefInput } from './brief-output.ts'
import type { ActionContext } from './define-action.ts'
import { languageFor } from './language-for.ts'

/** What a campaign would be like that is drafted now, by rule; it is not kept, and no model is asked. @throws ShoalError as briefMaterial does */
export async function foreseenCampaign(
  engine: Engine,
  workspace: Workspace,
  context: ActionContext,
  { goal: words, ...asked }: Pick<BriefInput, 'goal' | 'segment' | 'holdout'>,
): Promise<Omit<Campaign, 'id'>> {
  const { config, folder } = workspace
  const language = languageFor(workspace, context)
  const goal = askedGoal(words, language)
  const material = await briefMaterial(engine, workspace, context, goal, BriefInput.parse({ goal: words, ...asked }))
  const rules = new RuleWriters(bannedBy(config.voice))
  return draftCampaign(
    {
      ...material,
      goal,
      language,
      asked: { holdout: asked.holdout },
      settings: { values: config.privacy.values, voice: config.voice, prompts: promptsFolder(folder) },
    },
    async (about) => wordsByRule(about, rules),
  )
}
