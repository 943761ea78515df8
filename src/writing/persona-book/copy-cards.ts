import type { Copy } from '../copy/copy.ts'
import { characters, copyLimits } from '../copy/copy-limits.ts'
import { smsLength } from '../copy/sms-length.ts'
import type { Sentence, SentenceOrigin } from '../personas/persona.ts'
import type { Card, Text } from '../report/blocks.ts'
import { bookWords } from './book-words.ts'
import { originMarks } from './sentence-mark.ts'

/** Who wrote a text for customers. */
function copyWriter({ writer, language }: Pick<Copy, 'writer' | 'language'>): string {
  const words = bookWords(language).copy
  return writer === 'rule' ? words.rule : words.writer(writer)
}

/** Whether several wrote a message, so that each part needs its sign; of others the heading says who wrote them. Offers and figures are by code in any. */
export const isMixed = ({ email, origins }: Pick<Copy, 'email' | 'origins'>): boolean =>
  new Set([...Object.values(origins), ...email.body.map(({ origin }) => origin)].filter((by) => by !== 'code')).size > 1

/** A text for customers in one angle: e-mail, push and SMS, part by part as they are met, with lengths and, where it is mixed, writers. */
export function copyCard(copy: Copy, sentence: (sentence: Sentence, mark: string) => Text): Card {
  const isSigned = isMixed(copy)
  const words = bookWords(copy.language).copy
  const limits = copyLimits[copy.language]
  const size = (text: string, limit: number): string => words.length(characters(text), limit)
  const { email, push, sms, origins } = copy
  const message = smsLength(sms)
  const signed = (text: string, origin: SentenceOrigin): Text =>
    isSigned
      ? [text, ' ', { text: originMarks[origin], title: bookWords(copy.language).how[origin], mark: true }]
      : [text]
  const subject = { text: signed(email.subject, origins.subject), size: size(email.subject, limits.subject) }
  const preheader = { text: signed(email.preheader, origins.preheader), size: size(email.preheader, limits.preheader) }
  const title = { text: signed(push.title, origins.title), size: size(push.title, limits.pushTitle) }
  const body = { text: signed(push.body, origins.push), size: size(push.body, limits.pushBody) }
  const short = { text: signed(sms, origins.sms), size: words.length(message.units, message.limit) }
  return {
    title: words.angles[copy.angle],
    note: copyWriter(copy),
    parts: [
      { label: words.subject, ...subject, look: 'strong' },
      { label: words.preheader, ...preheader, look: 'plain' },
      {
        label: words.body,
        text: joinSentences(
          email.body.map((each) => sentence(each, isSigned ? originMarks[each.origin] : '')),
          isSigned || copy.language === 'en' ? [' '] : [],
        ),
        look: 'plain',
      },
      { label: words.action, text: signed(email.action, origins.action), look: 'button' },
      { label: words.pushTitle, ...title, look: 'strong' },
      { label: words.pushBody, ...body, look: 'plain' },
      { label: words.sms, ...short, look: 'plain' },
    ],
  }
}

/** Sentences of one paragraph; a space keeps each sign with the sentence before it, in Chinese too. */
const joinSentences = (sentences: readonly Text[], between: Text): Text =>
  sentences.flatMap((sentence, place) => (place === 0 ? sentence : [...between, ...sentence]))
