import { hash53, hashOrder } from '../../src/numerics/hash.ts'
import type { HeadlineGroup } from './headline-archive.ts'
import type { Timeline } from './timeline.ts'

/** Two headlines of one group, and the block that the group is in. */
export interface Duel {
  readonly block: number
  readonly group: HeadlineGroup
}

/**
 * A sample of pairs to ask a model about: of so many evaluated groups, drawn by a hash of their tests, two headlines each, drawn by a hash of their words.
 */
export function drawDuels({ blocks, burnIn }: Timeline, most: number): Duel[] {
  const all = blocks.slice(burnIn).flatMap((groups, place) => groups.map((group) => ({ block: burnIn + place, group })))
  const order = hashOrder(all.map(({ group }) => `${group.test} ${group.texts[0].text}`)).slice(0, most)
  return [...order]
    .sort((a, b) => a - b)
    .map((place) => {
      const { block, group } = all[place]
      const texts = [...group.texts].sort((a, b) => hash53(a.text) - hash53(b.text)).slice(0, 2)
      return { block, group: { ...group, texts } }
    })
}
