import type { WordRole } from '../../language/en/chat-words.ts'
import type { Localized } from '../../language/language.ts'
import type { TimeMeaning } from '../time/found-time.ts'

/** What words of a question may stand for. */
export type Sense =
  | { kind: 'measure'; id: string }
  | { kind: 'dimension'; id: string }
  | { kind: 'value'; dimension: string; value: string; label: Localized }
  | { kind: 'missing'; id: string }
  | { kind: 'role'; role: WordRole }
  /** A dimension of time by which a figure is parted: "monthly". */
  | { kind: 'pace'; id: string }
  | { kind: 'ratio'; of: 'customer' | 'order' | 'item' }
  | { kind: 'number'; value: number; unit: 'money' | 'percent' | 'times' | undefined }
  | { kind: 'time'; meaning: TimeMeaning }
  /** A name that a person gave to customers of a kind. */
  | { kind: 'definition'; at: number }
  | { kind: 'empty' }

/** Words of a question that belong together, with all that they may stand for. */
export interface Piece {
  start: number
  end: number
  words: string
  /** None: no rule knows the words. */
  senses: readonly Sense[]
  /** Whether English words are in their plural. */
  plural: boolean
}

type SenseOf<K extends Sense['kind']> = Extract<Sense, { kind: K }>

/** The senses of a kind that a piece has. */
export function sensesOf<K extends Sense['kind']>(piece: Piece | undefined, kind: K): SenseOf<K>[] {
  return (piece?.senses ?? []).filter((sense): sense is SenseOf<K> => sense.kind === kind)
}

/** Whether a piece may do one of the roles. */
export const hasRole = (piece: Piece | undefined, ...roles: WordRole[]): boolean =>
  sensesOf(piece, 'role').some((sense) => roles.includes(sense.role))
