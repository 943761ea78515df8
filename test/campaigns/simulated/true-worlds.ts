import type { Learning } from '../../../src/campaigns/learnings/learning.ts'
import { learningsFrom } from '../../../src/campaigns/learnings/learnings-from.ts'
import { seededRandom } from '../../../src/numerics/random.ts'
import { messageLoop } from './message-loop.ts'
import { worldWithPreferences } from './message-world.ts'
import { dayOf } from './simulated-campaign.ts'

/** What a part of the campaigns brought per hundred mailboxes, on average over worlds. */
export interface Part {
  loop: number
  uniform: number
  /** Each segment always gets what is best for it. */
  best: number
}

/** An effect as a learning told it, and as it was. */
export interface ToldEffect {
  told: number
  true: number
}

export interface TrueWorlds {
  /** How often the 95 % interval of a variant held its effect. */
  covered: number
  intervals: number
  /** In the order of time. */
  parts: Part[]
  /** Learnings of an angle in a segment that were supported when the world was about to change, and how many there might have been. */
  promoted: ToldEffect[]
  possible: number
  /** Of the promoted ones those that a change took more than half of, and how many of these are not supported at the end. */
  faded: number
  withdrawn: number
}

const halfLife = 180
const partsOf = 8

/** Loops in worlds with preferences by segment, which change half-way. */
export function trueWorlds(worlds: number, campaigns: number, mailboxes: number): TrueWorlds {
  const half = campaigns / 2
  const found: TrueWorlds = {
    covered: 0,
    intervals: 0,
    parts: Array.from({ length: partsOf }, () => ({ loop: 0, uniform: 0, best: 0 })),
    promoted: [],
    possible: 0,
    faded: 0,
    withdrawn: 0,
  }
  for (let number = 0; number < worlds; number++) {
    const random = seededRandom(number + 1)
    const world = worldWithPreferences(random, half)
    const turns = messageLoop(world, { campaigns, mailboxes, holdout: 0.1, memory: halfLife }, random)
    for (const [campaign, { shares, truth, measured }] of turns.entries()) {
      for (const [variant, { low, high }] of measured.results.entries()) {
        const effect = truth[variant] ?? Number.NaN
        found.intervals++
        if (low <= effect && effect <= high) found.covered++
      }
      const part = found.parts[Math.floor((campaign * partsOf) / campaigns)]
      if (part === undefined) continue
      const scale = (100 * partsOf) / (campaigns * worlds)
      part.loop += scale * shares.reduce((sum, share, angle) => sum + share * (truth[angle] ?? 0), 0)
      part.uniform += (scale * truth.reduce((sum, effect) => sum + effect, 0)) / truth.length
      part.best += scale * Math.max(...truth)
    }
    const learnt = (until: number): Learning[] =>
      learningsFrom(
        turns.slice(0, until).map(({ measured }) => measured),
        dayOf(until),
        halfLife,
      ).map((learning) => ({ id: '', ...learning }))
    const end = learnt(campaigns)
    for (const learning of learnt(half)) {
      const angle = world.angles.findIndex((one) => learning.feature === `angle:${one}`)
      const segment = world.segments.indexOf(learning.audience)
      if (angle < 0 || segment < 0) continue
      found.possible++
      if (learning.state !== 'supported') continue
      const [before, after] = [0, campaigns].map((campaign) => world.effect(angle, segment, campaign))
      found.promoted.push({ told: learning.effect, true: before ?? 0 })
      if (Math.abs(after ?? 0) >= Math.abs(before ?? 0) / 2) continue
      found.faded++
      const now = end.find((one) => one.feature === learning.feature && one.audience === learning.audience)
      if (now?.state !== 'supported') found.withdrawn++
    }
  }
  return found
}
