import type { Copy } from '../../writing/copy/copy.ts'
import { wordsOf } from '../../writing/personas/parts.ts'
import type { Channel } from '../goal.ts'
import { featureRules, type TaggedText, TextFeature } from './text-features.ts'

/** The features that a text has, in the order of the table. */
export const tagText = (text: TaggedText): TextFeature[] => TextFeature.options.filter((feature) => has(text, feature))

function has(text: TaggedText, feature: TextFeature): boolean {
  const rule = featureRules[feature]
  if ('holds' in rule) return rule.holds(text)
  const looked = text[rule.in]
  const without = rule.not === undefined ? looked : looked.replaceAll(new RegExp(rule.not[text.language], 'giu'), ' ')
  return rule.words[text.language].test(without)
}

/** A message as its readers get it by a channel. @param products names of products that it may name */
export function taggedTextOf(
  { email, push, sms, language }: Copy,
  channel: Channel,
  products: readonly string[],
): TaggedText {
  const common = { language, products }
  if (channel === 'sms') return { ...common, head: sms, whole: sms }
  if (channel === 'push') return { ...common, head: push.title, whole: `${push.title}\n${push.body}` }
  const body = email.body.map(({ parts }) => wordsOf(parts))
  return { ...common, head: email.subject, whole: [email.subject, email.preheader, ...body, email.action].join('\n') }
}
