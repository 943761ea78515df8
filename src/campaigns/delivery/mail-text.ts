import type { Copy } from '../../writing/copy/copy.ts'
import { wordsOf } from '../../writing/personas/parts.ts'

/** A message as plain text, a paragraph for each sentence. */
export const mailText = ({ email }: Copy): { subject: string; body: string } => ({
  subject: email.subject,
  body: email.body.map(({ parts }) => wordsOf(parts)).join('\n\n'),
})
