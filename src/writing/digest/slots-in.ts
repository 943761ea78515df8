import type { DigestLine } from './digest.ts'

/** ids of the facts whose slots a text holds: it rests on them, whether the model says so or not. */
export function slotsIn(text: string, lines: readonly DigestLine[]): string[] {
  const names = new Set([...text.matchAll(/\{[fp]:([\w-]+)/g)].map(([, name]) => name))
  return lines.flatMap(({ name, fact }) => (names.has(name) ? [fact.id] : []))
}
