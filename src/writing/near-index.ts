import { gramsOf, isNear, maskText } from './near-duplicates.ts'

/** Texts that were said, found again by the pairs of words that they share: thousands are looked through at once. */
export class NearIndex {
  readonly #sizes: number[] = []
  readonly #places = new Map<string, number[]>()

  /** Whether the text nearly repeats one that was said before. */
  repeats(text: string): boolean {
    const grams = gramsOf(maskText(text))
    const shared = new Map<number, number>()
    for (const gram of grams)
      for (const place of this.#places.get(gram) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1)
    for (const [place, count] of shared) {
      const size = this.#sizes[place] ?? 0
      const jaccard = count / Math.max(1, grams.size + size - count)
      if (isNear({ jaccard, containment: count / Math.max(1, Math.min(grams.size, size)) })) return true
    }
    return false
  }

  /** From now on the text has been said. */
  say(text: string): void {
    const grams = gramsOf(maskText(text))
    const own = this.#sizes.push(grams.size) - 1
    for (const gram of grams) {
      const places = this.#places.get(gram)
      if (places === undefined) this.#places.set(gram, [own])
      else places.push(own)
    }
  }
}
