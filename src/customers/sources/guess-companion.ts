import { companionNames } from './companion-names.ts'
import type { RoleGuess, TableHead } from './guess-roles.ts'
import { plainHeader } from './plain-header.ts'
import { type Mapping, type Role, roleNames } from './roles.ts'

/** Roles whose columns a table beside the orders may have. */
const companionRoles = ['customer', 'time', 'product', 'type', 'duration', 'score', 'category'] as const

/**
 * Whether a table holds events (visits, carts, calls) or reviews, and what its columns mean; undefined where it is orders or customers.
 * @param configured roles that the user has set: a type or a duration makes it events, a score reviews
 * @param asked the kind that the user has set
 */
export function guessCompanion(
  { headers }: Pick<TableHead, 'headers'>,
  configured: Mapping,
  asked?: RoleGuess['kind'],
): RoleGuess | undefined {
  const exact = (names: readonly string[]): string | undefined =>
    names.flatMap((name) => headers.find((header) => plainHeader(header) === name) ?? [])[0]
  const named = (role: (typeof companionRoles)[number]): string | undefined =>
    exact([...(role in companionNames ? companionNames[role as keyof typeof companionNames] : []), ...roleNames[role]])
  const found = (role: (typeof companionRoles)[number]): string | undefined => configured[role] ?? named(role)
  const kind = asked ?? companionKind(found, exact, configured)
  if (kind !== 'events' && kind !== 'reviews') return undefined
  const mapping: Mapping = {}
  const why: RoleGuess['why'] = {}
  for (const role of companionRoles) {
    const header = found(role)
    const other = kind === 'events' ? 'score' : ['type', 'duration'].includes(role) ? role : undefined
    if (header === undefined || role === other || Object.values(mapping).includes(header)) continue
    mapping[role] = header
    why[role] = configured[role] === undefined ? 'name' : 'configured'
  }
  return { kind, mapping, why }
}

function companionKind(
  found: (role: (typeof companionRoles)[number]) => string | undefined,
  exact: (names: readonly string[]) => string | undefined,
  configured: Mapping,
): 'events' | 'reviews' | undefined {
  if (configured.score !== undefined) return 'reviews'
  if (configured.type !== undefined || configured.duration !== undefined) return 'events'
  if (found('customer') === undefined) return undefined
  const has = (role: Role): boolean => configured[role] !== undefined || exact(roleNames[role]) !== undefined
  const isMoney = has('price') || has('amount')
  const hasTime = found('time') !== undefined
  // A price may stand beside what was looked at; a number of pieces or of an order beside it, and something was bought.
  if (found('type') !== undefined && hasTime && !(isMoney && (has('quantity') || has('order')))) return 'events'
  if (isMoney) return undefined
  if (found('duration') !== undefined && hasTime) return 'events'
  const isReview = hasTime || found('product') !== undefined || exact(companionNames.words) !== undefined
  return found('score') !== undefined && isReview ? 'reviews' : undefined
}
