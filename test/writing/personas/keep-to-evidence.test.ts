import { describe, expect, it } from 'vitest'
import { keepToEvidence, type Plan } from '../../../src/writing/personas/keep-to-evidence.ts'
import type { Statement } from '../../../src/writing/personas/statement.ts'

/** It can be told without a figure only. */
const bare = (key: Statement['key']): Statement => ({ key, slots: {}, licence: ['customers'] })
/** It can be told either way. */
const either = (key: Statement['key'], slot: string): Statement => ({
  key,
  slots: { [slot]: { fact: `${slot}.median`, text: '33 days' } },
  licence: ['frequency.median'],
})
const plan: Plan = {
  wants: [either('wants.reorder', 'interval'), either('wants.next-idea', 'recency')],
  risks: [bare('risks.blend')],
  actions: [bare('actions.ask'), bare('actions.measure')],
}
const told = (evidence: number): string[][] => {
  const { wants, risks, actions } = keepToEvidence(plan, evidence, 'en', 'seed')
  return [wants, risks, actions].map((statements) => statements.map(({ key, kind }) => `${key} ${kind}`))
}

describe('keeping to evidence', () => {
  it('tells without figures what the third allows, but for the last want', () => {
    expect(told(10)).toEqual([
      ['wants.reorder interpretation', 'wants.next-idea evidence'],
      ['risks.blend interpretation'],
      ['actions.ask interpretation', 'actions.measure interpretation'],
    ])
  })

  it('tells the figure where the third is used up', () => {
    expect(told(6)[0]).toEqual(['wants.reorder evidence', 'wants.next-idea evidence'])
  })

  it('drops lines where evidence is scarce, and the last of a section after all others', () => {
    expect(told(2)).toEqual([
      ['wants.reorder evidence', 'wants.next-idea evidence'],
      ['risks.blend interpretation'],
      ['actions.ask interpretation'],
    ])
    expect(told(0)).toEqual([
      ['wants.reorder evidence', 'wants.next-idea evidence'],
      ['risks.blend interpretation'],
      [],
    ])
  })
})
