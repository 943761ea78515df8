import { createHash } from 'node:crypto'

/** Names something by what is in it: the same content, the same twelve hexadecimal digits. */
export const contentId = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12)
