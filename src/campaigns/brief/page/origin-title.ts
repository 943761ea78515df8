import type { Fact } from '../../../facts/fact.ts'
import { formatFigure } from '../../../facts/format.ts'
import { type BriefOrigin, briefOrigin as en } from '../../../language/en/brief-origin.ts'
import type { Language } from '../../../language/language.ts'
import { briefOrigin as zh } from '../../../language/zh/brief-origin.ts'
import { capital } from '../../../writing/report/view.ts'
import type { BriefView } from './brief-view.ts'

const origins: Record<Language, BriefOrigin> = { en, zh }

/** What a figure of a brief counts and where it comes from, in words: the record of the brief holds query and version. */
export function originTitle(view: BriefView, fact: Fact): string {
  const { language, audience } = view
  const say = origins[language]
  const label = capital(fact.label[language])
  const whole = fact.denominator?.[language]
  return say.figure(
    whole === undefined || label.includes(whole) ? label : say.shareOf(label, whole),
    formatFigure(fact.customers, 'customers', language),
    audience,
    fact.window === undefined ? undefined : view.date(fact.window.to),
  )
}
