import type { z } from 'zod'
import type { results } from '../../../actions/results.ts'
import { campaignTexts } from '../../../campaigns/campaign-texts.ts'
import type { Language } from '../../../language/language.ts'

export function showResults(
  { segment, goal, audience, text }: z.infer<typeof results.output>,
  language: Language,
): string[] {
  const say = campaignTexts[language].results
  const whom = audience === `segment:${segment}` ? segment : `--audience '${audience.replaceAll("'", "'\\''")}'`
  return [text ?? say.nothingToCompare, say.next.brief(`${whom} --goal ${goal}`)]
}
