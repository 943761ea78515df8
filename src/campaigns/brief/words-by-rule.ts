import { briefMessages as en } from '../../language/en/brief-messages.ts'
import type { Language } from '../../language/language.ts'
import { briefMessages as zh } from '../../language/zh/brief-messages.ts'
import type { Sentence } from '../../writing/personas/persona.ts'
import { readSheet } from '../../writing/personas/reading.ts'
import type { PersonaOptions } from '../../writing/personas/report-writer.ts'
import { roleOf } from '../../writing/personas/role.ts'
import type { RuleWriters } from '../../writing/rules/rule-writers.ts'
import type { BriefSubject, BriefWords } from './brief-words.ts'

const messages = { en, zh }

/**
 * The words of a brief by rule: who these customers are and what they may want, from their persona; what the message has to get across, by the
 * goal; what could lose them; a message in each angle.
 * @param prefer ids of the facts that are to be told before others
 */
export function wordsByRule(
  { subject, goal, angles }: BriefSubject,
  rules: RuleWriters,
  prefer: readonly string[] = [],
): BriefWords {
  const { sheet, sheets, language, variant } = subject
  const options: PersonaOptions = { variant, prefer: { segment: sheet.segment, facts: prefer } }
  const persona = rules.report(sheets, language).persona(sheet.segment, options)
  return {
    insight: [persona.summary, ...persona.who],
    wants: persona.wants,
    message: goalMessages(subject.sheet, goal, language),
    risks: persona.risks,
    copies: angles.map((angle) => rules.copies.write(sheet, language, angle, variant, subject)),
    writer: 'rule',
    prompts: [],
  }
}

/** What the goal asks of a message; it rests on the part that the customers play. */
function goalMessages(
  sheet: BriefSubject['subject']['sheet'],
  goal: BriefSubject['goal'],
  language: Language,
): Sentence[] {
  const { licence } = roleOf(readSheet(sheet, language))
  if (licence.length === 0) return []
  return messages[language][goal].map((text) => ({
    parts: [text],
    facts: licence,
    kind: 'interpretation',
    origin: 'rule',
  }))
}
