import { isOfProduct } from '../../facts/product-name.ts'
import type { ClaimContext } from '../checker/claim-context.ts'
import type { LicensedAngle } from '../copy/angles-for.ts'
import { characters, copyLimits } from '../copy/copy-limits.ts'
import { withOptOut } from '../copy/opt-out.ts'
import { fitsSms } from '../copy/sms-length.ts'
import type { DigestLine } from '../digest/digest.ts'
import { slotNames } from '../digest/slot-names.ts'
import { slotValues } from '../digest/slot-values.ts'
import { slotsIn } from '../digest/slots-in.ts'
import type { CopyAnswer } from '../prompts/answer-forms.ts'
import type { Proposal } from '../settle/proposal.ts'
import { bannedBy } from '../settle/voice.ts'
import { sentencesOf } from '../text/sentences-of.ts'
import type { Subject, WritingSettings } from './writer.ts'

/** Most characters of a sentence of an e-mail’s body: longer ones are two. */
const longestSentence = { en: 220, zh: 90 }

/** Every line of a model’s message, with what it is to be held against and how long it may be. */
export function copyProposals(
  answer: CopyAnswer,
  lines: readonly DigestLine[],
  { licence }: LicensedAngle,
  { sheet, sheets, language }: Subject,
  { voice }: Pick<WritingSettings, 'voice'>,
): Proposal[] {
  const slot = slotValues(
    lines.filter(({ fact }) => isOfProduct(fact)),
    language,
  )
  const limits = copyLimits[language]
  const proposal = (
    place: string,
    written: string,
    shape: 'sentence' | 'line',
    fits: (rendered: string) => boolean,
  ): Proposal => ({
    place,
    text: written,
    fits,
    read: (attempt) => {
      const text = slotNames(place === 'action' ? attempt.replace(/[.。!！]$/u, '') : attempt, lines, language)
      const context: ClaimContext = {
        language,
        sheet,
        sheets,
        slot,
        shape,
        cited: [...new Set([...licence, ...slotsIn(text, lines)])],
        writing: 'slots',
        reader: 'customer',
        banned: bannedBy(voice),
      }
      return { text, context }
    },
  })
  const body = answer.body.flatMap((text) => sentencesOf(text, language))
  const upTo = (limit: number) => (rendered: string) => characters(rendered) <= limit
  return [
    proposal('subject', answer.subject, 'line', upTo(limits.subject)),
    proposal('preheader', answer.preheader, 'line', upTo(limits.preheader)),
    ...body.map((text, index) => proposal(`body.${index}`, text, 'sentence', upTo(longestSentence[language]))),
    proposal('action', answer.action, 'line', upTo(limits.pushTitle)),
    proposal('push', answer.push, 'sentence', upTo(limits.pushBody)),
    proposal('sms', answer.sms, 'sentence', (rendered) => fitsSms(withOptOut(rendered, language))),
  ]
}
