import type { Random } from '../../src/numerics/random.ts'
import type { HeadlineGroup } from './headline-archive.ts'

/** The placebo: within each group, showings and clicks go to headlines at random. Words then teach nothing, and what is still won is a leak. */
export function shuffleOutcomes(groups: readonly HeadlineGroup[], random: Random): HeadlineGroup[] {
  return groups.map((group) => {
    const order = group.texts.map((_, i) => i)
    for (let i = order.length - 1; i > 0; i--) {
      const j = random.integer(i + 1)
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    return { ...group, texts: group.texts.map(({ text }, i) => ({ ...group.texts[order[i]], text })) }
  })
}
