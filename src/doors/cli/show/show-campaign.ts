import type { z } from 'zod'
import type { approve } from '../../../actions/approve.ts'
import type { brief } from '../../../actions/brief.ts'
import type { results } from '../../../actions/results.ts'
import { campaignTexts } from '../../../campaigns/campaign-texts.ts'
import type { Language } from '../../../language/language.ts'

export function showBrief({ campaign, path }: z.infer<typeof brief.output>, language: Language): string[] {
  const say = campaignTexts[language].results
  return [say.briefed(campaign, path), say.next.approve(campaign)]
}

export function showApproved({ campaign }: z.infer<typeof approve.output>, language: Language): string[] {
  const say = campaignTexts[language].results
  return [say.approved(campaign), say.next.send(campaign)]
}

export function showResults({ segment, text }: z.infer<typeof results.output>, language: Language): string[] {
  const say = campaignTexts[language].results
  return [text ?? say.nothingToCompare, say.next.brief(segment)]
}
