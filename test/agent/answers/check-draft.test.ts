import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../../src/agent/answers/check-draft.ts'
import type { DraftSentence } from '../../../src/agent/tools/tool-result.ts'
import { sampleResults } from './sample-results.ts'

const { countries, months, fell, changes } = sampleResults

/** A sentence whose pieces in braces are displays of facts: "Revenue was {£800|r1.revenue}." */
function draft(text: string): DraftSentence {
  const parts = text
    .split(/(\{[^}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, shown, fact] = /^\{([^|]*)\|(.*)\}$/.exec(piece) ?? []
      return shown === undefined || fact === undefined ? { text: piece } : { text: shown, fact }
    })
  return { en: parts, zh: parts, holds: 'evidence' }
}
const codes = (text: string, result = countries, language: 'en' | 'zh' = 'en'): string[] =>
  checkDraft(draft(text), result, language).map(({ code }) => code)

describe('a sentence by rule', () => {
  it.each(Object.entries(sampleResults))('of the query tool holds: %s', (_, found) => {
    const faults = (['en', 'zh'] as const).flatMap((language) =>
      found.result.sentences.flatMap((sentence) => checkDraft(sentence, found, language)),
    )
    expect(found.result.sentences.length).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })

  it.each([
    ['Germany has {£120|r2.revenue}.', []],
    ['Germany has {£121|r2.revenue}.', ['figure']],
    ['Germany has {£80|r2.revenue}.', ['figure']],
    ['Germany has {£120|r9.revenue}.', ['figure']],
    ['Germany has {£120|r2.revenue}, of 95 customers.', ['figure']],
    ['{£120|r2.revenue} came from Germany, one of 3 countries.', []],
  ])('shows the figures of its facts and no other: %s', (text, faults) => expect(codes(text)).toEqual(faults))

  it.each([
    ['United Kingdom has the highest revenue: {£800|r1.revenue}.', []],
    ['Germany has the highest revenue: {£120|r2.revenue}.', ['rank']],
    ['France has the lowest revenue: {£80|r3.revenue}.', []],
    ['The lowest is Germany with {£120|r2.revenue}.', ['rank']],
    ['Germany is higher than France.', []],
    ['France is higher than Germany.', ['direction']],
  ])('says no place and no direction that the rows contradict: %s', (text, faults) =>
    expect(codes(text)).toEqual(faults),
  )

  it.each([
    ['销售额最高的是United Kingdom：{£800|r1.revenue}。', []],
    ['销售额最高的是Germany：{£120|r2.revenue}。', ['rank']],
    ['Germany高于France。', []],
    ['France高于Germany。', ['direction']],
    ['Germany的销售额为 120 英镑。', ['figure']],
  ])('in Chinese too: %s', (text, faults) => expect(codes(text, countries, 'zh')).toEqual(faults))

  it.each([
    ['That is {25%|r1.revenue.change} lower than the period before.', fell, []],
    ['That is {25%|r1.revenue.change} higher than the period before.', fell, ['direction']],
    ['Germany rose most: {20%|r1.revenue.change}.', changes, []],
    ['France fell most: {20%|r2.revenue.change}.', changes, []],
    ['Germany fell most: {20%|r1.revenue.change}.', changes, ['direction', 'rank']],
    ['It rose from {£100|r1.revenue} in 2011-09 to {£125|r3.revenue} in 2011-11.', months, []],
    ['It fell from {£100|r1.revenue} in 2011-09 to {£125|r3.revenue} in 2011-11.', months, ['direction']],
    ['It was lowest in 2011-09 ({£100|r1.revenue}).', months, []],
  ])('holds changes against their signs: %s', (text, found, faults) => expect(codes(text, found)).toEqual(faults))
})
