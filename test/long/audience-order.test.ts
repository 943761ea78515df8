import { expect, it } from 'vitest'
import { type Arms, audienceOf } from '../../src/campaigns/audience/audience-of.ts'
import type { Eligibility } from '../../src/campaigns/audience/eligibility.ts'
import type { OutboxRow } from '../../src/campaigns/delivery/outbox-row.ts'
import { type Random, seededRandom } from '../../src/numerics/random.ts'
import { amount, keepEvidence, longTimeout } from './length.ts'

/** By how much a mail raises the chance of an order, for everybody. */
const effect = 0.05

/** A world: how likely each mailbox orders by itself, who bought before the campaign, and what would come with and without a mail. */
interface World {
  boxes: string[]
  boughtBefore: boolean[]
  withMail: boolean[]
  without: boolean[]
}

function worldOf(random: Random, mailboxes: number): World {
  const boxes = Array.from({ length: mailboxes }, (_, i) => `${i}@shop.example`)
  const chances = boxes.map(() => random.next() * 0.8)
  const luck = boxes.map(() => random.next())
  return {
    boxes,
    boughtBefore: chances.map((chance) => random.next() < chance),
    withMail: chances.map((chance, i) => (luck[i] ?? 1) < chance + effect),
    without: chances.map((chance, i) => (luck[i] ?? 1) < chance),
  }
}

const armsFor = (campaign: string): Arms => ({ id: campaign, holdout: 0.5, variants: [{ id: 'A', share: 1 }] })

function audienceIn({ boxes, boughtBefore }: World, campaign: string, isSettledFirst: boolean): OutboxRow[] {
  const contacts = boxes.map((mailbox) => ({ customer: mailbox, mailbox, consent: 'yes' as const }))
  const known: Eligibility = {
    channel: 'email',
    suppressed: new Map(),
    complained: new Set(),
    bought: new Set(isSettledFirst ? boxes.filter((_, i) => boughtBefore[i]) : []),
    capped: new Set(),
    isStanding: () => false,
  }
  return audienceOf(boxes, contacts, known, armsFor(campaign)).rows
}

/** Share that ordered of those with the mail, minus the share of the hold-out. */
function estimate({ withMail, without }: World, rows: readonly OutboxRow[]): number {
  const share = (isHeld: boolean): number => {
    const of = rows.filter(({ arm }) => (arm === 'holdout') === isHeld)
    const came = of.filter(({ mailbox }) => (isHeld ? without : withMail)[Number.parseInt(mailbox, 10)])
    return came.length / of.length
  }
  return share(false) - share(true)
}

/** Eligibility first: who bought lately is in neither arm. */
const settledFirst = (world: World, campaign: string): number => estimate(world, audienceIn(world, campaign, true))

/** Arms first: who bought lately is left out when the mail leaves, and so of one arm alone. */
function armsFirst(world: World, campaign: string): number {
  const rows = audienceIn(world, campaign, false)
  return estimate(
    world,
    rows.filter(({ arm, mailbox }) => arm === 'holdout' || !world.boughtBefore[Number.parseInt(mailbox, 10)]),
  )
}

function biasOf(estimates: readonly number[]): { bias: number; error: number } {
  const mean = estimates.reduce((a, b) => a + b, 0) / estimates.length
  const variance = estimates.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (estimates.length - 1)
  return { bias: mean - effect, error: Math.sqrt(variance / estimates.length) }
}

it(
  'the effect is unbiased when eligibility comes before assignment, and biased when it comes after',
  () => {
    const [worlds, mailboxes] = [amount(40, 400), amount(500, 4_000)]
    const random = seededRandom(20)
    const all = Array.from({ length: worlds }, () => worldOf(random, mailboxes))
    const right = biasOf(all.map((world, i) => settledFirst(world, `C${i}`)))
    const wrong = biasOf(all.map((world, i) => armsFirst(world, `C${i}`)))
    expect(Math.abs(right.bias)).toBeLessThan(3 * right.error)
    expect(wrong.bias).toBeLessThan(-5 * wrong.error)
    const points = (share: number): string => (share * 100).toFixed(2)
    keepEvidence('audience-order', 'Eligibility before assignment', [
      `${worlds} worlds of ${mailboxes.toLocaleString('en')} mailboxes; a mail raises the chance of an order by ${points(effect)} points for everybody; who orders more by itself is likelier to have bought just before.`,
      `Eligibility fixed first, for both arms: the estimates are ${points(right.bias)} points off on average (standard error ${points(right.error)}).`,
      `Arms first, and who bought lately left out of the mailed arm alone: ${points(wrong.bias)} points off (standard error ${points(wrong.error)}).`,
    ])
  },
  longTimeout,
)
