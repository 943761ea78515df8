import type { CopyPhrases } from '../../language/en/copy.ts'
import { hash53 } from '../../numerics/hash.ts'
import { areNear, gramsOf, isNear, likenessOf } from '../near-duplicates.ts'
import { fillSlots, isFilled } from '../personas/fill-slots.ts'
import { wordsOf } from '../personas/parts.ts'
import type { Part } from '../personas/persona.ts'
import type { Slot } from '../personas/statement.ts'
import { placeOfWord } from '../text/says-word.ts'

/** Gives a part of a message its words: what `fits`, in pieces, and rather what fits `well`. */
export type Chooser = (
  part: keyof CopyPhrases,
  fits: (text: string) => boolean,
  well?: (text: string) => boolean,
) => Part[]

/** From which shared part on two texts of the same message repeat each other. */
const repeats = 0.4

/** What a reader sees together; a button may repeat what the text calls for. */
const channels: Partial<Record<keyof CopyPhrases, string>> = {
  subject: 'email',
  preheader: 'email',
  opening: 'email',
  middle: 'email',
  closing: 'email',
  pushTitle: 'push',
  pushBody: 'push',
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}]+/gu, ' ')
    .trim()

/** Whether a text says the other once more: the same words, a part of them, or nearly the same. */
export function saysAgain(text: string, other: string): boolean {
  const [one, two] = [bare(text), bare(other)]
  return one.includes(two) || two.includes(one) || areNear(gramsOf(text), gramsOf(other))
}

/**
 * Chooses for each part a phrasing that does not say again what stands in the same channel, of those the one that earlier variants
 * used least, that repeats nothing said before in the message, and then in an order drawn by a hash.
 * @param naming parts that rather name a product than none
 * @param used how often each text was chosen, in earlier variants too; kept up to date here
 * @throws where no phrasing of a part fits
 */
export function phraseChooser(
  phrases: CopyPhrases,
  slots: Readonly<Record<string, Slot>>,
  seed: string,
  used: Map<string, number>,
  banned: readonly string[] = [],
  naming: readonly (keyof CopyPhrases)[] = [],
): Chooser {
  const said: string[] = []
  const shown = new Map<string, string[]>()
  const uses = (part: string, template: string): number => used.get(`${part} ${template}`) ?? 0
  const isRepeated = (text: string): boolean =>
    said.some((other) => isNear(likenessOf(gramsOf(text), gramsOf(other)), repeats))
  return (part, fits, well = fits) => {
    const channel = channels[part]
    const beside = (channel === undefined ? undefined : shown.get(channel)) ?? []
    const [chosen] = phrases[part]
      .filter((template) => isFilled(template, slots))
      .map((template) => ({ template, parts: fillSlots(template, slots) }))
      .filter(({ parts }) => fits(wordsOf(parts)))
      .map(({ template, parts }) => ({
        template,
        parts,
        forbidden: Number(banned.some((word) => placeOfWord(template, word) >= 0)),
        again: Number(channel !== undefined && beside.some((other) => saysAgain(template, other))),
        tight: Number(!well(wordsOf(parts))),
        unnamed: Number(naming.includes(part) && !template.includes('{name')),
        repeated: Number(isRepeated(template)),
        place: hash53(`${seed} ${part} ${template}`),
      }))
      .toSorted(
        (a, b) =>
          a.forbidden - b.forbidden ||
          a.again - b.again ||
          a.tight - b.tight ||
          a.unnamed - b.unnamed ||
          uses(part, a.template) - uses(part, b.template) ||
          a.repeated - b.repeated ||
          a.place - b.place,
      )
    if (chosen === undefined) throw new Error(`no ${part} fits`)
    used.set(`${part} ${chosen.template}`, uses(part, chosen.template) + 1)
    said.push(chosen.template)
    if (channel !== undefined) shown.set(channel, [...beside, chosen.template])
    return chosen.parts
  }
}
