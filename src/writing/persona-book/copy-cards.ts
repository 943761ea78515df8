import type { Copy } from '../copy/copy.ts'
import { characters, copyLimits } from '../copy/copy-limits.ts'
import { smsLength } from '../copy/sms-length.ts'
import type { Sentence } from '../personas/persona.ts'
import type { Card, Text } from '../report/blocks.ts'
import { bookWords } from './book-words.ts'

/** Who wrote a text for customers. */
export function copyWriter({ writer, language }: Pick<Copy, 'writer' | 'language'>): string {
  const words = bookWords(language).copy
  return writer === 'rule' ? words.rule : words.writer(writer)
}

/** A text for customers in one angle: e-mail, push and SMS, part by part as they are met, with their lengths. */
export function copyCard(copy: Copy, sentence: (sentence: Sentence) => Text): Card {
  const words = bookWords(copy.language).copy
  const limits = copyLimits[copy.language]
  const size = (text: string, limit: number): string => words.length(characters(text), limit)
  const { email, push, sms } = copy
  const message = smsLength(sms)
  return {
    title: words.angles[copy.angle],
    note: copyWriter(copy),
    parts: [
      { label: words.subject, size: size(email.subject, limits.subject), text: [email.subject], look: 'strong' },
      { label: words.preheader, size: size(email.preheader, limits.preheader), text: [email.preheader], look: 'plain' },
      {
        label: words.body,
        text: joinSentences(email.body.map(sentence)),
        look: 'plain',
      },
      { label: words.action, text: [email.action], look: 'button' },
      { label: words.pushTitle, size: size(push.title, limits.pushTitle), text: [push.title], look: 'strong' },
      { label: words.pushBody, size: size(push.body, limits.pushBody), text: [push.body], look: 'plain' },
      { label: words.sms, size: words.length(message.units, message.limit), text: [sms], look: 'plain' },
    ],
  }
}

/** Sentences of one paragraph; a space keeps each sign with the sentence before it, in Chinese too. */
const joinSentences = (sentences: readonly Text[]): Text =>
  sentences.flatMap((sentence, place) => (place === 0 ? sentence : [' ', ...sentence]))
