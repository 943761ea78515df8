import { z } from 'zod'
import type { FaultCode } from '../checker/fault.ts'

/** What a hard check is about. */
export const FaultKind = z.enum(['facts', 'claims', 'lengths', 'opt-out', 'voice', 'form'])
export type FaultKind = z.infer<typeof FaultKind>

const kinds: Record<FaultCode, FaultKind> = {
  figure: 'facts',
  slot: 'facts',
  unit: 'facts',
  denominator: 'facts',
  window: 'facts',
  direction: 'facts',
  rank: 'facts',
  negation: 'facts',
  name: 'facts',
  trait: 'claims',
  attribute: 'claims',
  offer: 'claims',
  date: 'claims',
  link: 'claims',
  'segment-talk': 'claims',
  banned: 'voice',
  length: 'lengths',
  placeholder: 'form',
  echo: 'form',
  incomplete: 'form',
  language: 'form',
}

/** The kind of a fault. A text message that is too long is one that has no room for the line that says how to opt out. */
export const kindOf = (code: FaultCode, place: string): FaultKind =>
  code === 'length' && place === 'sms' ? 'opt-out' : kinds[code]
