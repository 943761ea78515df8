import { describe, expect, it } from 'vitest'
import { keepToEvidence, type Plan } from '../../../src/writing/personas/keep-to-evidence.ts'
import type { Statement } from '../../../src/writing/personas/statement.ts'

/** It can be told without a figure only. */
const bare = (key: Statement['key']): Statement => ({ key, slots: {}, licence: ['customers'] })
/** It can be told either way. */
const either: Statement = {
  key: 'wants.reorder',
  slots: { interval: { fact: 'interpurchase_time.median', text: '33 days' } },
  licence: ['frequency.median'],
}
const plan: Plan = {
  wants: [either, bare('wants.clear')],
  risks: [bare('risks.blend')],
  actions: [bare('actions.ask'), bare('actions.measure')],
}
const kinds = (told: Plan): (string | undefined)[][] =>
  [told.wants, told.risks, told.actions].map((statements) => statements.map(({ kind }) => kind))

describe('keeping to evidence', () => {
  it('tells without figures what the third allows', () => {
    expect(kinds(keepToEvidence(plan, 10, 'en', 'seed'))).toEqual([
      ['interpretation', 'interpretation'],
      ['interpretation'],
      ['interpretation', 'interpretation'],
    ])
  })

  it('tells the figure where the third is used up', () => {
    expect(kinds(keepToEvidence(plan, 8, 'en', 'seed'))).toEqual([
      ['evidence', 'interpretation'],
      ['interpretation'],
      ['interpretation', 'interpretation'],
    ])
  })

  it('drops lines where evidence is scarce, and the last of a section after all others', () => {
    const keysOf = (evidence: number): string[][] => {
      const { wants, risks, actions } = keepToEvidence(plan, evidence, 'en', 'seed')
      return [wants, risks, actions].map((statements) => statements.map(({ key }) => key))
    }
    expect(keysOf(5)).toEqual([['wants.reorder', 'wants.clear'], ['risks.blend'], ['actions.ask']])
    expect(keysOf(1)).toEqual([['wants.reorder'], ['risks.blend'], []])
  })
})
