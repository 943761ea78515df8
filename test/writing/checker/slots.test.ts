import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/language/language.ts'
import { checkSentence } from '../../../src/writing/checker/check-sentence.ts'
import type { SlotValue } from '../../../src/writing/checker/claim-context.ts'
import { contextOf } from './check-cases.ts'

/** The faults of a sentence with slots about the first of four segments of Online Retail, each with the words at fault. */
function faultsOf(text: string, language: Language): string[] {
  const context = contextOf(['retail-4 S1', '', text, ''], language, { writing: 'slots' })
  const slot = (name: string): SlotValue | undefined => {
    const [, id = '', all] = /^[fp]:([^|]+)(\|vs:all)?$/.exec(name) ?? []
    const fact = context.sheet.facts.find((each) => each.id === id)
    if (fact === undefined) return undefined
    if (name.startsWith('p:')) return { fact, form: 'name', text: fact.label[language] }
    return all === undefined
      ? { fact, form: 'value', text: fact.display[language] }
      : { fact, form: 'comparison', text: fact.comparison?.display[language] ?? '' }
  }
  return checkSentence(text, { ...context, slot }).map(({ code, found }) => `${code}: ${found}`)
}

describe('a sentence with slots', () => {
  it.each([
    ['The last order is {f:recency.median} old.', []],
    ['The last order is {f:recency.median} days old.', ['unit: {f:recency.median} days']],
    ['They spend £{f:monetary.median}.', ['unit: {f:monetary.median}']],
    ['They placed {f:frequency.median}, {f:frequency.median|vs:all}.', []],
    ['They placed 9 orders and spent {f:monetary.median}.', ['figure: 9 orders']],
    ['Half of them spent {f:monetary.median}.', ['figure: Half']],
    ['They placed {f:nothing}.', ['slot: {f:nothing}']],
    ['{f:revenue.share} of the revenue is theirs.', []],
    ['{f:revenue.share} of all customers are here.', ['denominator: {f:revenue.share}']],
    ['They spend the most: {f:monetary.median}.', []],
    ['They spend the least: {f:monetary.median}.', ['rank: least']],
    ['The first order was placed {f:recency.median} ago.', ['figure: {f:recency.median}']],
    ['They do not spend {f:monetary.median}.', ['negation: not']],
    ['{f:product:20725.share} have bought {p:product:20725.share}.', []],
    ['{f:product:20725.share} have bought {p:product:20727.share}.', ['name: {f:product:20725.share}']],
    ['The last order is days old.', ['incomplete: is days']],
  ])('%s', (text, faults) => {
    expect(faultsOf(text, 'en')).toEqual(faults)
  })

  it.each([
    ['最近一单在 {f:recency.median}前。', []],
    ['最近一单在 {f:recency.median}天前。', ['unit: {f:recency.median}天']],
    ['典型客户消费 {f:monetary.median}，{f:monetary.median|vs:all}。', []],
    ['六成客户消费 {f:monetary.median}。', ['figure: 六成']],
    ['该群体占客户的 {f:revenue.share}。', ['denominator: {f:revenue.share}']],
    ['销售额占比 {f:revenue.share}，居首。', []],
    ['最近一单已有天。', ['incomplete: 已有天']],
  ])('%s', (text, faults) => {
    expect(faultsOf(text, 'zh')).toEqual(faults)
  })
})
