import type { z } from 'zod'
import type { audience } from '../../../actions/audience.ts'
import { audienceTexts } from '../../../campaigns/audience/audience-texts.ts'
import { funnelRows, leftOf } from '../../../campaigns/audience/funnel-rows.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import type { Language } from '../../../language/language.ts'
import { inShell } from './in-shell.ts'
import { tableLines } from './table.ts'

export function showAudience(output: z.infer<typeof audience.output>, language: Language): string[] {
  const { expression, words, customers, of, asOf, steps, funnel, channel, goal } = output
  const say = audienceTexts[language]
  const parts = steps.map((step) => [step.expression, formatNumber(step.customers)])
  const next =
    customers === 0
      ? say.next.nobody
      : leftOf(funnel) === 0
        ? funnel.excluded.some(({ why, mailboxes }) => why !== 'consent' && mailboxes > 0)
          ? say.next.leftOut
          : say.next.unreachable
        : say.next.brief(goal, inShell(expression))
  return [
    say.size(words[language], formatNumber(customers), formatNumber(of), asOf),
    '',
    ...(steps.length > 1 ? [...tableLines([[say.steps.title, say.steps.customers], ...parts]), ''] : []),
    say.funnel.title,
    ...tableLines(funnelRows(funnel, channel, language).map((row) => [`  ${row[0]}`, row[1]])),
    '',
    next,
  ]
}
