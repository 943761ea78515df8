import { slotNames } from './fill-slots.ts'
import type { SentenceKind } from './persona.ts'

/** One way to say something: an opening, and the endings that may follow it. */
export interface Phrasing {
  text: string
  /** The opening as the catalogue has it, with a marker <name> where an ending goes. */
  head: string
  tails: readonly string[]
  /** The slots in it. */
  slots: readonly string[]
  kind: SentenceKind
}

const marker = /<(\w+)>/
const nameSlots = new Set(['name', 'name2'])

/** With a figure it is evidence; words and names alone interpret. */
const kindOf = (text: string): SentenceKind =>
  slotNames(text).some((name) => !nameSlots.has(name)) ? 'evidence' : 'interpretation'

/**
 * All sentences that an opening makes with its endings: "bought {f} ago<beside>." with every ending called beside.
 * @throws where the catalogue has no endings of that name
 */
export function phrasingsOf(head: string, endings: Readonly<Record<string, readonly string[]>>): Phrasing[] {
  const expand = (text: string, tails: readonly string[]): Phrasing[] => {
    const found = marker.exec(text)
    if (found === null) return [{ text, head, tails, slots: slotNames(text), kind: kindOf(text) }]
    const [mark, name = ''] = found
    const options = endings[name]
    if (options === undefined) throw new Error(`no endings called ${name}: ${head}`)
    return options.flatMap((tail) =>
      expand(
        text.replace(mark, () => tail),
        [...tails, tail],
      ),
    )
  }
  return expand(head, [])
}
