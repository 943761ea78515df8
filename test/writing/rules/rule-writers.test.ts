import { describe, expect, it } from 'vitest'
import { anglesFor } from '../../../src/writing/copy/angles-for.ts'
import { readSheet } from '../../../src/writing/personas/reading.ts'
import { RuleWriters } from '../../../src/writing/rules/rule-writers.ts'
import { placeOfWord } from '../../../src/writing/text/says-word.ts'
import { sheetsOf } from '../grounding-sheets.ts'

const sheets = sheetsOf('online-retail-8')

/** All texts by rule of a few variants. */
function textsOf(rules: RuleWriters): string[] {
  return [0, 1, 2].flatMap((variant) => [
    ...rules
      .report(sheets, 'en')
      .personas({ variant })
      .flatMap(({ summary, who, wants, risks, actions }) => [summary, ...who, ...wants, ...risks, ...actions])
      .map(({ parts }) => parts.map((part) => (typeof part === 'string' ? part : '…')).join('')),
    ...sheets.flatMap((sheet) =>
      anglesFor(readSheet(sheet, 'en')).map((angle) => JSON.stringify(rules.copies.write(sheet, 'en', angle, variant))),
    ),
  ])
}

describe('the rule writers of a run', () => {
  it.each(['typically', 'question', 'personal'])('do not say %s where the voice forbids it', (word) => {
    const says = (texts: readonly string[]): number => texts.filter((text) => placeOfWord(text, word) >= 0).length
    expect(says(textsOf(new RuleWriters()))).toBeGreaterThan(0)
    expect(says(textsOf(new RuleWriters([word])))).toBe(0)
  })

  it('write a variant in the same words, whether those before it were asked for or not', () => {
    const inOrder = new RuleWriters()
    const [, second] = [0, 1].map((variant) => inOrder.report(sheets, 'zh').personas({ variant }))
    expect(new RuleWriters().report(sheets, 'zh').personas({ variant: 1 })).toEqual(second)
  })
})
