import type { WordRole } from '../../language/en/chat-words.ts'

/** What words do that put rows in an order. */
export const rankingRoles = [
  'top',
  'bottom',
  'highest',
  'lowest',
  'best',
  'worst',
  'best-selling',
  'worst-selling',
  'rank',
] as const satisfies readonly WordRole[]
