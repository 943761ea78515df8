import type { Turn } from '../../agent/turn/turn.ts'
import { optionsOf } from './outcome-lines.ts'

/** The option of the turn before that a number means; whatever else was typed stays as it is. */
export function chosenOption(before: Turn | undefined, typed: string): string {
  const text = typed.trim()
  return (/^\d{1,2}$/.test(text) ? optionsOf(before?.outcome)[Number(text) - 1] : undefined) ?? text
}
