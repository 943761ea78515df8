import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distinctnessOf } from '../../../src/writing/evaluation/distinctness.ts'
import { readabilityOf } from '../../../src/writing/evaluation/readability.ts'
import { publicSheets, setOf, sheetsIn } from '../../../src/writing/evaluation/sheet-set.ts'

describe('readability', () => {
  it('is Flesch’s reading ease in English', () => {
    // 6 words of one syllable in one sentence: 206.835 − 1.015 · 6 − 84.6.
    const easy = readabilityOf(['The cat sat on the mat.'], 'en')
    expect(easy?.ease).toBeCloseTo(116.145, 6)
    expect(easy?.sentenceLength).toBe(6)
    const middle = readabilityOf(['These customers want clear pictures of every product.'], 'en')
    // 8 words; 1 + 3 + 1 + 1 + 2 + 1 + 3 + 2 = 14 syllables: 206.835 − 8.12 − 148.05.
    expect(middle?.ease).toBeCloseTo(50.665, 3)
  })

  it('is the share of short clauses in Chinese', () => {
    const text = '这些客户希望清楚的说明，这样能很快找到东西。他们非常希望能够看到更多关于每一种商品的详细说明文字。'
    expect(readabilityOf([text], 'zh')?.ease).toBeCloseTo((100 * 2) / 3, 6)
  })

  it('is nothing where nothing is said', () => {
    expect(readabilityOf([], 'en')).toBeUndefined()
    expect(readabilityOf(['…'], 'zh')).toBeUndefined()
  })
})

describe('distinctness', () => {
  it('is nought where every segment is told the same, figures apart, and one where nothing is shared', () => {
    expect(distinctnessOf(['They order 3 times.', 'They order 9 times.'])).toBe(0)
    expect(distinctnessOf(['One two three', 'Four five six'])).toBe(1)
    expect(distinctnessOf(['One alone'])).toBeUndefined()
  })

  it('lies between the two, whatever the order of the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 6 }), { minLength: 2, maxLength: 6 }), (texts) => {
        const found = distinctnessOf(texts) ?? 0
        expect(found >= 0 && found <= 1).toBe(true)
        expect(distinctnessOf(texts.toReversed())).toBeCloseTo(found, 12)
      }),
    )
  })
})

describe('the sets of fact sheets', () => {
  it('are none of them empty for the sheets that come with Shoal, and share none', () => {
    const all = publicSheets()
    const sets = (['feedback', 'selection', 'final'] as const).map((set) => sheetsIn(set, all))
    expect(sets.every((set) => set.length >= 3)).toBe(true)
    expect(
      sets
        .flat()
        .map(({ sheet }) => sheet.hash)
        .toSorted(),
    ).toEqual(all.map(({ sheet }) => sheet.hash).toSorted())
  })

  it('are drawn by the sheet alone', () => {
    const count = { feedback: 0, selection: 0, final: 0 }
    for (let place = 0; place < 4000; place += 1) count[setOf({ hash: `${place}` })] += 1
    // 1500, 1500 and 1000 expected; standard deviations about 30.
    expect(Math.abs(count.feedback - 1500)).toBeLessThan(150)
    expect(Math.abs(count.selection - 1500)).toBeLessThan(150)
    expect(Math.abs(count.final - 1000)).toBeLessThan(150)
  })
})
