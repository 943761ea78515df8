import { mailParts as en } from '../../language/en/mail-parts.ts'
import { mailParts as zh } from '../../language/zh/mail-parts.ts'
import type { Copy } from '../../writing/copy/copy.ts'

const parts = { en, zh }

/** A message whose mail greets its reader by first name; who has none known is greeted without. */
export function withGreeting(copy: Copy): Copy {
  const { email, language } = copy
  const greeting = {
    parts: [parts[language].greeting],
    facts: [],
    kind: 'interpretation' as const,
    origin: 'code' as const,
  }
  return { ...copy, email: { ...email, body: [greeting, ...email.body] } }
}
