import { armsOf, holdoutArm } from '../../../src/campaigns/audience/assign-arm.ts'
import type { MeasuredCampaign } from '../../../src/campaigns/learnings/measured-campaign.ts'
import type { Random } from '../../../src/numerics/random.ts'
import type { MessageWorld } from './message-world.ts'
import { measuredCampaign, resultOf } from './simulated-campaign.ts'

/** What the other campaigns add to the chance of an order. */
const effectOfOther = 0.04

/**
 * Campaigns whose messages do nothing, while the same mailboxes are in others whose messages do: each campaign has arms of its own by the product's hash.
 * It is asked mailbox by mailbox who orders.
 */
export function overlappingCampaigns(
  { segments, angles, base }: MessageWorld,
  campaigns: number,
  mailboxes: number,
  random: Random,
): MeasuredCampaign[] {
  const variants = angles.map((_, i) => ({ id: String.fromCharCode('A'.charCodeAt(0) + i), share: 1 }))
  const salt = random.integer(2 ** 32)
  return Array.from({ length: campaigns }, (_, campaign) => {
    const place = campaign % segments.length
    const segment = segments[place] ?? ''
    const rate = base(place, campaign)
    const armOf = armsOf(`C${campaign + 1}`, 0.2, variants)
    const otherOf = armsOf(`C${campaign + 1 + campaigns}`, 0.5, [{ id: 'A', share: 1 }])
    const counts = new Map(
      [holdoutArm, ...variants.map(({ id }) => id)].map((arm) => [arm, { trials: 0, successes: 0 }]),
    )
    for (let i = 0; i < mailboxes; i++) {
      const mailbox = `${place}-${i}-${salt}@shop.example`
      const count = counts.get(armOf(mailbox))
      if (count === undefined) continue
      count.trials++
      if (random.next() < rate + (otherOf(mailbox) === holdoutArm ? 0 : effectOfOther)) count.successes++
    }
    const holdout = counts.get(holdoutArm) ?? { trials: 0, successes: 0 }
    const results = variants.flatMap(({ id }, i) => {
      const [angle, treated] = [angles[i], counts.get(id)]
      return angle === undefined || treated === undefined
        ? []
        : resultOf(campaign, segment, id, { angle, metric: 'orders', treated, holdout })
    })
    return measuredCampaign(campaign, segment, results)
  })
}
