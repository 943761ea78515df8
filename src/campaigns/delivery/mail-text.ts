import type { Copy } from '../../writing/copy/copy.ts'
import { wordsOf } from '../../writing/personas/parts.ts'
import type { Letter, Paragraph } from './letter.ts'
import { mailTextsIn } from './mail-texts.ts'

/** A message as plain text, a paragraph for each sentence. */
export const mailText = ({ email }: Copy): { subject: string; body: string } => ({
  subject: email.subject,
  body: email.body.map(({ parts }) => wordsOf(parts)).join('\n\n'),
})

/** A letter as plain text; "-- " begins what mail programs set apart. */
export function letterText({ language, paragraphs, button, shop, footer, optOutUrl }: Letter): string {
  const say = mailTextsIn[language]
  return `${[
    paragraphs.map(paragraphText).join('\n\n'),
    ...(button === undefined ? [] : [say.labelled(button.label, button.url)]),
    ['-- ', ...footer, say.why(shop), say.labelled(say.optOut, optOutUrl)].join('\n'),
  ].join('\n\n')}\n`
}

const paragraphText = (paragraph: Paragraph): string =>
  typeof paragraph === 'string'
    ? paragraph
    : [paragraph.intro, ...paragraph.items.map((item) => `- ${item}`)].join('\n')
