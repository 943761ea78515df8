import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../../src/writing/personas/persona.ts'
import { RuleWriters } from '../../../src/writing/rules/rule-writers.ts'
import { setApart } from '../../../src/writing/run/set-apart.ts'
import { writeItemByRule } from '../../../src/writing/run/write-item.ts'
import { sheetsOf } from '../grounding-sheets.ts'

const rules = new RuleWriters()
const sheets = sheetsOf('online-retail-4')
const byModel: Sentence = {
  parts: ['They want to find again what they liked.'],
  facts: ['frequency.median'],
  kind: 'interpretation',
  origin: 'model',
}

/** The items of a run in which a model wrote the same of every segment. */
const items = sheets.map((sheet) => {
  const subject = { sheet, sheets, language: 'en' as const, variant: 0 }
  const written = writeItemByRule(subject, 3, rules)
  const [copy, ...copies] = written.copies
  if (copy === undefined) throw new Error('there is copy')
  return {
    subject,
    written: {
      ...written,
      lineage: { ...written.lineage, model: 'small' },
      persona: { ...written.persona, wants: [byModel] },
      copies: [
        {
          ...copy,
          email: { ...copy.email, subject: 'A note for you from our shop' },
          origins: { ...copy.origins, subject: 'model' as const },
        },
        ...copies,
      ],
    },
  }
})

describe('texts of a run that a model wrote alike', () => {
  const apart = setApart(items, rules)

  it('are the model’s once, and by rule from then on', () => {
    expect(apart.map(({ written }) => written.persona.wants.map(({ origin }) => origin))).toEqual([
      ['model'],
      ['rule'],
      ['rule'],
      ['rule'],
    ])
    expect(apart.map(({ written }) => written.copies[0]?.origins.subject)).toEqual(['model', 'rule', 'rule', 'rule'])
  })

  it('leave what code and rules wrote as it was', () => {
    expect(apart.map(({ written }) => written.persona.who)).toEqual(items.map(({ written }) => written.persona.who))
  })
})
