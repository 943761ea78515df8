import { describe, expect, it } from 'vitest'
import { fillSlots, isFilled, shownFacts } from '../../../src/writing/personas/fill-slots.ts'
import { wordsOf } from '../../../src/writing/personas/parts.ts'

const figure = { fact: 'recency.median', text: '9 天' }
const country = { fact: 'country:GB.share', text: 'United Kingdom', article: 'the' }

describe('filling slots', () => {
  it('sets figures off from Chinese, and leaves their text as it is', () => {
    expect(fillSlots('已有{f}没有下单。', { f: figure })).toEqual(['已有', ' ', figure, '没有下单。'])
  })

  it('puts the article before a name, large at the beginning', () => {
    expect(wordsOf(fillSlots('Buys from {name}.', { name: country }))).toBe('Buys from the United Kingdom.')
    expect(wordsOf(fillSlots('{name} leads.', { name: country }))).toBe('The United Kingdom leads.')
  })

  it('knows which facts are shown, and what is missing', () => {
    expect(shownFacts(fillSlots('{f} of {name}', { f: figure, name: country }))).toEqual([figure.fact, country.fact])
    expect(isFilled('{f} of {name}', { f: figure })).toBe(false)
  })
})
