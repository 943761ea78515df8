import type { LicensedAngle } from '../copy/angles-for.ts'
import { saysAgain } from '../copy/choose-phrase.ts'
import type { Copy } from '../copy/copy.ts'
import { withOptOut } from '../copy/opt-out.ts'
import { slotValues } from '../digest/slot-values.ts'
import { areNear, gramsOf } from '../near-duplicates.ts'
import { wordsOf } from '../personas/parts.ts'
import type { Sentence } from '../personas/persona.ts'
import type { Settled } from '../settle/proposal.ts'
import { slotParts } from '../settle/slot-parts.ts'
import { askAndSettle } from './ask-and-settle.ts'
import { copyProposals } from './copy-proposals.ts'
import { copyQuestion } from './copy-question.ts'
import type { Subject, Writer } from './writer.ts'

/** A message, and how it came about. */
export interface WrittenCopy {
  copy: Copy
  /** Version of the prompt; absent where the message is by rule. */
  prompt?: string
  settled: readonly Settled[]
}

/**
 * A message to customers in a model’s words as far as they hold; where they do not, the words by rule of the same angle stand in.
 * @throws ModelError where the model gave no answer
 */
export async function copyByModel(subject: Subject, angle: LicensedAngle, writer: Writer): Promise<WrittenCopy> {
  const { sheet, language, variant } = subject
  const question = copyQuestion(subject, angle, writer)
  const { lines, prompt } = question
  const { model, settled } = await askAndSettle(writer, question, subject, (answer) =>
    copyProposals(answer, lines, angle, subject, writer),
  )
  const byRule = writer.rules.copies.write(sheet, language, angle, variant, subject)
  const slots = slotValues(lines, language)
  const found = (place: string) => settled.find((one) => one.place === place)
  const line = (place: string, standIn: string): Line => {
    const { held, origin } = found(place) ?? {}
    return held === undefined || origin === undefined
      ? byRuleLine(standIn)
      : { text: wordsOf(slotParts(held.text, slots)), origin }
  }
  const { email, push, sms } = byRule
  const title = line('subject', email.subject)
  const under = line('preheader', email.preheader)
  const preheader = saysAgain(under.text, title.text) ? byRuleLine(email.preheader) : under
  const pressed = line('action', email.action)
  const action = isNearly(pressed.text, title.text) ? byRuleLine(email.action) : pressed
  const own = settled
    .flatMap(({ place, held, origin }): Sentence[] =>
      place.startsWith('body.') && held !== undefined
        ? [{ parts: slotParts(held.text, slots), facts: [...held.context.cited], kind: 'interpretation', origin }]
        : [],
    )
    .filter(
      ({ parts }, place, all) =>
        !isNearly(wordsOf(parts), preheader.text) &&
        !all.slice(0, place).some((before) => saysAgain(wordsOf(parts), wordsOf(before.parts))),
    )
  const pushBody = line('push', push.body)
  const text = found('sms')?.held === undefined ? undefined : line('sms', '')
  const cited = settled.flatMap(({ held }) => held?.context.cited ?? [])
  return {
    prompt: prompt.version,
    settled,
    copy: {
      ...byRule,
      writer: model,
      email: {
        subject: title.text,
        preheader: preheader.text,
        body: own.length >= fewest ? own.slice(0, most) : email.body,
        action: action.text,
      },
      push: { title: push.title, body: pushBody.text },
      sms: text === undefined ? sms : withOptOut(text.text, language),
      origins: {
        subject: title.origin,
        preheader: preheader.origin,
        action: action.origin,
        title: 'rule',
        push: pushBody.origin,
        sms: text?.origin ?? 'rule',
      },
      facts: [...new Set([...byRule.facts, ...cited])],
    },
  }
}

/** Sentences of an e-mail’s body: with fewer that hold, the body by rule stands, for half of each would not read as one. */
const fewest = 2
const most = 5

const byRuleLine = (text: string): Line => ({ text, origin: 'rule' })

const isNearly = (text: string, other: string): boolean => areNear(gramsOf(text), gramsOf(other))

interface Line {
  text: string
  origin: Sentence['origin']
}
