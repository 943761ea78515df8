import { afterAll, describe, expect, it } from 'vitest'
import type { AudienceFigures } from '../../src/campaigns/economics/audience-figures.ts'
import { campaignTerms } from '../../src/campaigns/economics/campaign-terms.ts'
import { couponEconomics } from '../../src/campaigns/economics/coupon-economics.ts'
import { decideSending } from '../../src/campaigns/economics/decide-sending.ts'
import { designExperiment } from '../../src/campaigns/experiment/design-experiment.ts'
import { planRollOut } from '../../src/campaigns/experiment/plan-roll-out.ts'
import type { Offer } from '../../src/campaigns/offer.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import { costs, doubtful, effect } from '../campaigns/economics/shop.ts'
import { campaigns, decisionsAfterExperiment } from '../campaigns/simulated/campaigns.ts'
import { experiments, rollOuts, spendExperiments } from '../campaigns/simulated/experiments.ts'
import { normalDraw } from '../numerics/draws.ts'
import { amount, keepEvidence, longTimeout } from './length.ts'

const runs = amount(400, 10_000)
const found: string[] = []

afterAll(() => keepEvidence('campaign-numbers', `Figures of campaigns against ${runs} simulated ones`, found))

/** How far a share of the runs may lie from its expectation by chance: four standard errors. */
const slack = (share: number): number => 4 * Math.sqrt((share * (1 - share)) / runs)
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const shop = (mailboxes: number, rate: number): AudienceFigures => ({
  mailboxes,
  base: { rate, days: 30, from: 'model' },
  order: { mean: 50, sd: 40 },
})

describe('the smallest effect that an experiment can show', () => {
  it.each([
    [5_000, 0.1, 0.1],
    [5_000, 0.1, 0.5],
    [20_000, 0.02, 0.1],
    [20_000, 0.3, 0.05],
    [2_000, 0.3, 0.2],
  ])(
    'is found in about 80 of 100 of %i mailboxes that order at %f with a hold-out of %f, and nothing in about 5',
    (mailboxes, rate, holdout) => {
      const random = seededRandom(17)
      const { againstHoldout } = designExperiment(
        shop(mailboxes, rate),
        { holdout, variants: 1 },
        effect(0, 0.02),
        costs,
      )
      const { effect: rise = 0, arms, significance } = againstHoldout
      const of = { base: rate, treated: arms[0], untreated: arms[1], significance }
      const there = experiments(runs, of, () => rise, random)
      const nothing = experiments(runs, of, () => 0, random)
      found.push(
        `Power: ${mailboxes} mailboxes, ${percent(rate)} order, hold-out ${percent(holdout)}: a rise of ${(rise * 100).toFixed(2)} points was found in ${percent(there.byTest)} by the z test and ${percent(there.byInterval)} by Newcombe's interval (80 % asked for); where there was none, in ${percent(nothing.byTest)} and ${percent(nothing.byInterval)}.`,
      )
      expect(Math.abs(there.byTest - 0.8)).toBeLessThan(0.025 + slack(0.8))
      expect(Math.abs(there.byInterval - 0.8)).toBeLessThan(0.04 + slack(0.8))
      expect(nothing.byTest).toBeLessThan(0.06 + slack(0.05))
    },
    longTimeout,
  )

  it(
    'of spend is found by Welch’s test about as often',
    () => {
      const of = { base: 0.1, treated: 4_000, untreated: 4_000, significance: 0.05 }
      const { spend } = designExperiment(shop(8_000, 0.1), { holdout: 0.5, variants: 1 }, effect(0, 0.02), costs)
      const rise = spend?.effect ?? 0
      const share = spendExperiments(runs, of, rise / 50, { mean: 50, sd: 40 }, seededRandom(18))
      found.push(
        `Power of spend: 8,000 mailboxes, half held out: a rise of ${rise.toFixed(2)} a mailbox was found in ${percent(share)} (80 % asked for).`,
      )
      expect(Math.abs(share - 0.8)).toBeLessThan(0.03 + slack(0.8))
    },
    longTimeout,
  )

  it(
    'and the interval leaves out 0 as often as the prior says',
    () => {
      const random = seededRandom(19)
      const belief = effect(0.01, 0.02)
      const { teaches, againstHoldout } = designExperiment(
        shop(10_000, 0.2),
        { holdout: 0.2, variants: 1 },
        belief,
        costs,
      )
      const of = { base: 0.2, treated: againstHoldout.arms[0], untreated: againstHoldout.arms[1], significance: 0.05 }
      const came = experiments(runs, of, () => belief.mean + belief.sd * normalDraw(random), random)
      found.push(
        `What a hold-out teaches: the interval left out 0 in ${percent(came.byInterval)} (foretold ${percent(teaches.excludesNothing)}); its half width was ${(came.halfWidth * 100).toFixed(2)} points (foretold ${(teaches.halfWidth * 100).toFixed(2)}).`,
      )
      expect(Math.abs(came.byInterval - teaches.excludesNothing)).toBeLessThan(0.02 + slack(0.5))
      expect(came.halfWidth / teaches.halfWidth).toBeCloseTo(1, 1)
    },
    longTimeout,
  )
})

describe('the economics of a coupon', () => {
  it.each([
    [0.1, 0],
    [0.2, 40],
    [0.4, 0],
  ])(
    'are the means of campaigns whose orders and codes are drawn one by one: %f off from %f on',
    (depth, minimum) => {
      const audience = shop(300, 0.08)
      const offer: Offer = { kind: 'percent', depth, minimum, days: 14 }
      const figures = couponEconomics(audience, costs, offer, doubtful)
      const terms = campaignTerms(audience, costs, offer, doubtful)
      if (figures === undefined || terms === undefined) throw new Error('no figures')
      const came = campaigns(runs, audience, costs, { depth, minimum }, doubtful, seededRandom(23))
      const compared: [string, number, number[]][] = [
        ['profit of nothing', figures.profit.nothing.mean, came.map((each) => each.nothing)],
        ['of the message', figures.profit.message.mean, came.map((each) => each.message)],
        ['of the coupon', figures.profit.coupon.mean, came.map((each) => each.coupon)],
        ['gain', figures.gain.mean, came.map((each) => each.coupon - each.message)],
        ['redemptions', figures.redemptions.mean, came.map((each) => each.redemptions)],
        ['given to who buys anyway', figures.cannibalised.discount.mean, came.map((each) => each.givenAnyway)],
      ]
      const told = compared.map(([name, expected, drawn]) => {
        const mean = drawn.reduce((sum, value) => sum + value, 0) / runs
        const error = Math.sqrt(drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (runs - 1) / runs)
        expect(Math.abs(mean - expected), name).toBeLessThan(4 * error)
        return `${name} ${expected.toFixed(1)} (drawn ${mean.toFixed(1)} ± ${(1.96 * error).toFixed(1)})`
      })
      const gains = came.map(({ rate, lift }) => 300 * (lift * terms.induced - rate * terms.given - terms.leaked))
      const inside = gains.filter((gain) => gain >= figures.gain.low && gain <= figures.gain.high).length / runs
      const lost = gains.filter((gain) => gain < 0).length / runs
      expect(Math.abs(inside - 0.95)).toBeLessThan(slack(0.95))
      expect(Math.abs(lost - figures.chanceOfLoss)).toBeLessThan(slack(0.5))
      found.push(
        `Coupon of ${percent(depth)} from ${minimum} on, 300 mailboxes: ${told.join(', ')}; the 95 % interval of the gain held ${percent(inside)}; a loss in ${percent(lost)} (foretold ${percent(figures.chanceOfLoss)}).`,
      )
    },
    longTimeout,
  )
})

describe('test first, then roll out', () => {
  it.each([
    [20_000, 2, 0.1, 0.01],
    [20_000, 3, 0.1, 0.01],
    [50_000, 2, 0.3, 0.02],
  ])(
    'picks the best and gains as foretold: %i mailboxes, %i variants, %f order, spread %f',
    (mailboxes, variants, rate, between) => {
      const plan = planRollOut(shop(mailboxes, rate), costs, { variants, between })
      if (plan === undefined) throw new Error('no plan')
      const random = seededRandom(29)
      const came = rollOuts(runs, { mailboxes, variants, perVariant: plan.perVariant, rate, between }, random)
      const elsewhere = [0.4, 2.5].map((times) =>
        rollOuts(runs, { mailboxes, variants, perVariant: Math.round(plan.perVariant * times), rate, between }, random),
      )
      found.push(
        `Roll-out: ${mailboxes} mailboxes, ${variants} variants, ${plan.perVariant} each first: the best was picked in ${percent(came.best)} (foretold ${percent(plan.chanceOfBest)}), ${came.orders.toFixed(1)} more orders than at random (foretold ${plan.gain.orders.toFixed(1)}); with 0.4 and 2.5 times as many first, ${elsewhere.map(({ orders }) => orders.toFixed(1)).join(' and ')}.`,
      )
      expect(Math.abs(came.best - plan.chanceOfBest)).toBeLessThan(0.015 + slack(0.7))
      expect(came.orders / plan.gain.orders).toBeCloseTo(1, amount(0, 1))
      if (runs >= 10_000) for (const { orders } of elsewhere) expect(orders).toBeLessThan(came.orders)
    },
    longTimeout,
  )
})

describe('the decision to send', () => {
  it(
    'is worth as much more after an experiment, and with the effect known, as foretold',
    () => {
      const audience = shop(50_000, 0.1)
      const [mean, sd] = [0.002, 0.01]
      const belief = { ...doubtful, message: effect(mean, sd) }
      const decision = decideSending(audience, costs, { kind: 'none' }, belief)
      const { experiment } = decision ?? {}
      if (decision === undefined || experiment === undefined) throw new Error('no experiment')
      const came = decisionsAfterExperiment(
        runs,
        { mailboxes: 50_000, base: 0.1, experiment: experiment.mailboxes, mean, sd, margin: 18, message: 0.05 },
        seededRandom(31),
      )
      found.push(
        `Decision: an experiment with ${experiment.mailboxes} of 50,000 was worth ${came.gain.toFixed(0)} (foretold ${experiment.gain.toFixed(0)}), to know the effect ${came.knowing.toFixed(0)} (foretold ${decision.valueOfKnowing.toFixed(0)}).`,
      )
      expect(came.gain / experiment.gain).toBeCloseTo(1, amount(0, 1))
      expect(came.knowing / decision.valueOfKnowing).toBeCloseTo(1, amount(0, 1))
    },
    longTimeout,
  )
})
