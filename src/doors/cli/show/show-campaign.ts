import type { z } from 'zod'
import type { results } from '../../../actions/results.ts'
import type { send } from '../../../actions/send.ts'
import { campaignTexts } from '../../../campaigns/campaign-texts.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import type { Language } from '../../../language/language.ts'

export function showSent(output: z.infer<typeof send.output>, language: Language): string[] {
  const { results: say, brief: words } = campaignTexts[language]
  const { campaign, dryRun, mails, held, unreachable, sent, refused, unknown, messages } = output
  const out = formatNumber(held)
  if (!dryRun)
    return [say.sent(formatNumber(sent), out, formatNumber(refused), formatNumber(unknown)), say.next.results(campaign)]
  return [
    say.dry(campaign, formatNumber(mails), out, formatNumber(unreachable)),
    '',
    ...messages.flatMap(({ subject, body }) => [
      words.pair(words.subject, subject),
      ...body.split('\n').map((line) => `  ${line}`.trimEnd()),
      '',
    ]),
    say.next.sendNow(campaign),
  ]
}

export function showResults({ segment, text }: z.infer<typeof results.output>, language: Language): string[] {
  const say = campaignTexts[language].results
  return [text ?? say.nothingToCompare, say.next.brief(segment)]
}
