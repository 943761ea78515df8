import { describe, expect, it } from 'vitest'
import { faultsOfLabelled, isFaulty, labelled } from './hold.ts'

/** The half that was never looked at while the rules were written, of both languages. */
const aside = (['en', 'zh'] as const).flatMap((language) => labelled(language)).filter(({ set }) => set === 'aside')
const judged = aside.map((one) => ({ faulty: isFaulty(one), refused: faultsOfLabelled(one).length > 0 }))
const faulty = judged.filter((one) => one.faulty)
const good = judged.filter((one) => !one.faulty)

describe('the checker on sentences of a real model that it has never met', () => {
  it('refuses at least eight in ten of the faulty ones', () => {
    expect(faulty.filter(({ refused }) => refused).length / faulty.length).toBeGreaterThanOrEqual(0.8)
  })

  it('lets at least nine in ten of the good ones pass', () => {
    expect(good.filter(({ refused }) => !refused).length / good.length).toBeGreaterThanOrEqual(0.9)
  })
})
