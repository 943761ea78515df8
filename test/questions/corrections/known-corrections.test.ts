import { describe, expect, it } from 'vitest'
import type { Correction } from '../../../src/questions/corrections/correction.ts'
import {
  changeCorrection,
  forgetInCorrections,
  proposeCorrection,
  readCorrections,
} from '../../../src/questions/corrections/correction-records.ts'
import { findPair, knownCorrections } from '../../../src/questions/corrections/known-corrections.ts'
import { withSynonyms } from '../../../src/questions/corrections/with-synonyms.ts'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import type { State } from '../../../src/workspace/state.ts'
import { newState } from '../privacy/small-shop.ts'
import { smallCatalogue } from './small-catalogue.ts'

const salesIs = (id: string): Correction => ({
  kind: 'synonym',
  words: 'Sales',
  of: { is: 'measure', id },
  meaning: { en: id, zh: id },
})
let clock = 0
const at = (): string => new Date(1_700_000_000_000 + clock++).toISOString()
const accept = (state: State, correction: Correction): string => {
  const id = proposeCorrection(state, { correction, tried: [] }, at())
  changeCorrection(state, id, { at: at(), who: 'Ann', what: 'accepted' })
  return id
}
const measureOf = (state: State) => knownCorrections(state).synonyms.map(({ of }) => ('id' in of ? of.id : of.value))

describe('a correction', () => {
  it('counts when a person accepted it, and no longer when it was undone', () => {
    const state = newState()
    const id = proposeCorrection(state, { correction: salesIs('units'), tried: [] }, at())
    expect(measureOf(state)).toEqual([])
    expect(changeCorrection(state, id, { at: at(), who: 'Ann', what: 'accepted' })).toBe(true)
    expect(measureOf(state)).toEqual(['units'])
    changeCorrection(state, id, { at: at(), who: 'Ben', what: 'undone' })
    expect(measureOf(state)).toEqual([])
    expect(readCorrections(state)[0]?.changes.map(({ who, what }) => [who, what])).toEqual([
      ['Ann', 'accepted'],
      ['Ben', 'undone'],
    ])
  })

  it('takes the place of an earlier one about the same word, which stands again when it is undone', () => {
    const state = newState()
    accept(state, salesIs('units'))
    const later = accept(state, { ...salesIs('revenue'), words: 'sales ' } as Correction)
    expect(measureOf(state)).toEqual(['revenue'])
    changeCorrection(state, later, { at: at(), who: 'Ann', what: 'undone' })
    expect(measureOf(state)).toEqual(['units'])
  })

  it('is not there: then nothing is changed', () => {
    expect(changeCorrection(newState(), 'K7', { at: at(), who: 'Ann', what: 'undone' })).toBe(false)
  })

  it('goes with a customer who is forgotten and named in it', () => {
    const state = newState()
    accept(state, {
      kind: 'pair',
      question: 'Why is C"17 a regular?',
      query: TypedQuery.parse({ measures: ['buyers'] }),
      reading: { en: 'Buyers', zh: '买家' },
    })
    accept(state, salesIs('units'))
    forgetInCorrections(state, ['C"1', '1', 'units of somebody'])
    expect(readCorrections(state)).toHaveLength(2)
    forgetInCorrections(state, ['c"17'])
    expect(readCorrections(state).map(({ proposed }) => proposed.correction.kind)).toEqual(['synonym'])
  })

  it('goes where a customer of a short number is asked for, and stays where the number is a figure', () => {
    const state = newState()
    const keep = (question: string) =>
      accept(state, {
        kind: 'pair',
        question,
        query: TypedQuery.parse({ measures: ['buyers'] }),
        reading: { en: 'Buyers', zh: '买家' },
      })
    keep('What is customer 20 to us?')
    keep('The top 20 buyers')
    forgetInCorrections(state, ['20'])
    expect(readCorrections(state).map(({ id }) => id)).toEqual(['K2'])
  })
})

describe('an accepted question', () => {
  it.each(['Umsatz   letzten Monat', 'UMSATZ LETZTEN MONAT?', '“Umsatz letzten Monat!”'])(
    'is found as: %s',
    (asked) => {
      const query = TypedQuery.parse({ measures: ['revenue'], time: { kind: 'last', count: 1, unit: 'month' } })
      const pair = { kind: 'pair' as const, question: 'Umsatz letzten Monat', query, reading: { en: '', zh: '' } }
      expect(findPair({ pairs: [pair] }, asked)).toEqual(query)
      expect(findPair({ pairs: [pair] }, `${asked} in Wien`)).toBeUndefined()
    },
  )
})

describe('accepted words', () => {
  it('mean what they were said to mean, and nothing else', () => {
    const known = { synonyms: [salesIs('units')], definitions: [], pairs: [] } as const
    const words = withSynonyms(smallCatalogue, known as never).measures.map(({ id, synonyms }) => [id, synonyms.en])
    expect(words).toEqual([
      ['revenue', ['turnover']],
      ['units', ['pieces', 'sales']],
      ['customers', ['clients']],
    ])
  })
})
