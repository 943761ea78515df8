import { ShoalError } from '../../workspace/errors.ts'
import type { Copy } from '../../writing/copy/copy.ts'
import { characters, copyLimits } from '../../writing/copy/copy-limits.ts'
import { withOptOut } from '../../writing/copy/opt-out.ts'
import { smsLength } from '../../writing/copy/sms-length.ts'
import { wordsOf } from '../../writing/personas/parts.ts'
import { sentencesOf } from '../../writing/text/sentences-of.ts'
import { campaignTexts } from '../campaign-texts.ts'
import type { EditedPart } from './campaign-change.ts'

/** New words for parts of a message; what is absent stays. */
export type CopyEdit = Partial<Record<EditedPart, string>>

/**
 * A message with new words, signed as a person’s, and which parts differ from before. A text message keeps the line that says how to opt out.
 * @throws ShoalError input/invalid where a text is empty; campaign/too-long where a channel would not show it whole
 */
export function editCopy(copy: Copy, edit: CopyEdit): { copy: Copy; parts: EditedPart[] } {
  const { language, email, push, origins } = copy
  for (const [part, text] of Object.entries(edit))
    if (text.trim() === '') throw new ShoalError('input/invalid', { option: `--${part}`, complaint: { is: 'empty' } })
  const limits = copyLimits[language]
  const before: Record<EditedPart, string> = {
    subject: email.subject,
    preheader: email.preheader,
    body: email.body.map(({ parts }) => wordsOf(parts)).join('\n'),
    action: email.action,
    push: push.body,
    sms: copy.sms,
  }
  const sms = edit.sms === undefined ? undefined : withStop(edit.sms.trim(), copy)
  const now: CopyEdit = {
    ...Object.fromEntries(Object.entries(edit).map(([part, text]) => [part, text.trim()])),
    ...(sms === undefined ? {} : { sms }),
  }
  const isChanged = (part: EditedPart): boolean => now[part] !== undefined && now[part] !== before[part]
  const parts = (Object.keys(before) as EditedPart[]).filter(isChanged)
  const hold = (part: EditedPart, most: number): void => {
    const length = characters(now[part] ?? '')
    if (parts.includes(part) && length > most)
      throw new ShoalError('campaign/too-long', { part: campaignTexts[language].parts[part], length, most })
  }
  hold('subject', limits.subject)
  hold('preheader', limits.preheader)
  hold('action', limits.pushTitle)
  hold('push', limits.pushBody)
  const message = smsLength(now.sms ?? '')
  if (parts.includes('sms') && message.units > message.limit)
    throw new ShoalError('campaign/too-long', {
      part: campaignTexts[language].parts.sms,
      length: message.units,
      most: message.limit,
    })
  const text = (part: EditedPart): string => (parts.includes(part) ? (now[part] ?? '') : before[part])
  const origin = <T extends EditedPart & keyof Copy['origins']>(part: T) =>
    parts.includes(part) ? ('person' as const) : origins[part]
  return {
    parts,
    copy: {
      ...copy,
      email: {
        subject: text('subject'),
        preheader: text('preheader'),
        body: parts.includes('body') ? bodyOf(text('body'), copy) : email.body,
        action: text('action'),
      },
      push: { ...push, body: text('push') },
      sms: text('sms'),
      origins: {
        ...origins,
        subject: origin('subject'),
        preheader: origin('preheader'),
        action: origin('action'),
        push: origin('push'),
        sms: origin('sms'),
      },
    },
  }
}

/** A body as its sentences; one that stands as it was keeps who wrote it, and what it rests on; a person’s rests on no facts of ours. */
function bodyOf(text: string, { email, language }: Copy): Copy['email']['body'] {
  const known = new Map(email.body.map((sentence) => [wordsOf(sentence.parts), sentence]))
  return text
    .split(/\r?\n/)
    .flatMap((line) => (known.has(line.trim()) ? [line.trim()] : sentencesOf(line, language)))
    .map(
      (sentence) => known.get(sentence) ?? { parts: [sentence], facts: [], kind: 'interpretation', origin: 'person' },
    )
}

/** A text message with the line that says how to opt out, once. */
function withStop(text: string, { language }: Copy): string {
  const line = withOptOut('', language).trim()
  return text.includes(line) ? text : withOptOut(text, language)
}
