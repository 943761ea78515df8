import { describe, expect, it } from 'vitest'
import { choosePriors } from '../../../scripts/headlines/learner/choose-priors.ts'
import { expectOfText, learnTexts } from '../../../scripts/headlines/learner/learn-texts.ts'
import { measureEffects } from '../../../scripts/headlines/learner/measure-effects.ts'
import { spreadOfTexts } from '../../../scripts/headlines/learner/spread-of-texts.ts'
import { textReader } from '../../../scripts/headlines/learner/text-reader.ts'
import { drawContests, measures, type Truth } from './contests.ts'

const read = textReader(measures)
const truth: Truth = { contests: 400, shown: 3000, question: 0.2, gold: 0.3, rest: 0.2, seed: 3 }
const nothing: Truth = { ...truth, question: 0, gold: 0 }
const priors = { feature: 0.2, word: 0.2, spread: 0.2, leastContests: 3 }

describe('what texts teach', () => {
  it('is the effects that they were drawn with', () => {
    const learned = learnTexts(drawContests(truth), read, priors)
    expect(learned.features[0]).toBeCloseTo(0.2, 1)
    expect(learned.features[1]).toBeCloseTo(0, 1)
    // The pairs around a word share its effect with it.
    const gold = expectOfText(learned, read('alpha gold.')) - expectOfText(learned, read('alpha.'))
    expect(Math.abs(gold - 0.3)).toBeLessThan(0.08)
  })

  it('is nothing where texts were not shown side by side', () => {
    const alone = drawContests(truth).flatMap(({ texts }) => texts.map((text) => ({ texts: [text] })))
    const learned = learnTexts(alone, read, priors)
    for (const effect of learned.features) expect(effect).toBeCloseTo(0, 12)
    expect([...learned.words]).toEqual([])
  })

  it('is nothing without contests, and then all texts are expected to do alike', () => {
    const learned = learnTexts([], read, priors)
    expect(expectOfText(learned, read('gold?'))).toBe(expectOfText(learned, read('alpha.')))
  })

  it('leaves out words that set texts apart in too few contests', () => {
    const texts = ['rare alpha.', 'beta.'].map((text) => ({ text, shown: 100, answered: 3 }))
    const learned = learnTexts([...drawContests(truth), { texts }], read, priors)
    expect(learned.words.has('alpha')).toBe(true)
    expect(learned.words.has('rare')).toBe(false)
  })

  it('is of no other words than those of a list, where there is one', () => {
    const learned = learnTexts(drawContests(truth), read, { ...priors, only: new Set(['gold', 'never seen']) })
    expect([...learned.words.keys()]).toEqual(['gold'])
  })

  it('does not depend on the order of the contests', () => {
    const contests = drawContests(truth)
    const forward = learnTexts(contests, read, priors)
    const backward = learnTexts([...contests].reverse(), read, priors)
    expect([...backward.words.keys()]).toEqual([...forward.words.keys()])
    for (const [word, effect] of forward.words) expect(backward.words.get(word)).toBeCloseTo(effect, 4)
  })
})

describe('the priors', () => {
  it('believe in large effects where there are some, and in the smallest where there are none', () => {
    expect(choosePriors(drawContests(truth), read, 3).priors.feature).toBeGreaterThanOrEqual(0.08)
    expect(choosePriors(drawContests(nothing), read, 3).priors).toMatchObject({ feature: 0.02, word: 0.01 })
  })

  it('say how far texts lie from what was expected, on contests that were not learned from', () => {
    const contests = drawContests({ ...truth, contests: 1000 })
    const { priors: chosen, rest } = choosePriors(contests, read, 3)
    expect(chosen.spread).toBeGreaterThan(0.24)
    expect(rest).toBeCloseTo(0.2, 1)
    expect(rest).toBeLessThan(chosen.spread)
  })
})

describe('how far texts lie apart', () => {
  it('is found without what chance adds', () => {
    const contests = drawContests({ ...nothing, contests: 2000, rest: 0.3 })
    expect(spreadOfTexts(contests)).toBeCloseTo(0.3, 1)
    expect(spreadOfTexts(contests, undefined, 'counted')).toBeGreaterThan(spreadOfTexts(contests) + 0.01)
  })

  it('is next to nothing where chance explains all', () => {
    expect(spreadOfTexts(drawContests({ ...nothing, contests: 2000, rest: 0 }))).toBeLessThan(0.05)
  })
})

describe('measured effects', () => {
  it('are those that are learned without words, and their intervals hold the truth', () => {
    const contests = drawContests({ ...truth, gold: 0 })
    const [question, exclamation] = measureEffects(contests, read, priors)
    const alone = learnTexts(contests, read, { ...priors, leastContests: Number.POSITIVE_INFINITY })
    expect(question.effect).toBeCloseTo(alone.features[0], 9)
    expect(Math.abs(question.effect - 0.2)).toBeLessThan(3 * question.standardError)
    expect(Math.abs(exclamation.effect)).toBeLessThan(3 * exclamation.standardError)
  })

  it('have the standard error of a posterior: 1 / √(1 / prior² + S_xx) for one contest of two', () => {
    const texts = ['a?', 'a'].map((text) => ({ text, shown: 1000, answered: 99 }))
    const [question, exclamation] = measureEffects([{ texts }], read, { feature: 0.5, spread: 0 })
    // Weights are 99.5 each, so that S_xx = 2 × 99.5 × 0.25.
    expect(question.standardError).toBeCloseTo(1 / Math.sqrt(4 + 49.75), 9)
    expect(question.contests).toBe(1)
    expect(exclamation).toEqual({ effect: 0, standardError: 0.5, contests: 0 })
  })
})
