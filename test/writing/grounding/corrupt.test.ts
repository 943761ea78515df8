import { describe, expect, it } from 'vitest'
import { correctTexts, corruptions, corruptText } from './corrupt.ts'
import { type CorrectText, corruptionClasses } from './corruption.ts'

const all = corruptions(7, 80)

describe('corruptions', () => {
  it('come out the same for the same seed, and otherwise for another', () => {
    const texts = all.map(({ text }) => text)
    expect(corruptions(7, 80).map(({ text }) => text)).toEqual(texts)
    expect(corruptions(8, 80).map(({ text }) => text)).not.toEqual(texts)
  })

  it('are at least two thousand, with sixty of each class and language', () => {
    expect(all.length).toBeGreaterThanOrEqual(2000)
    for (const language of ['en', 'zh'] as const) {
      const counts = corruptionClasses.map((name) => ({
        name,
        enough: all.filter((one) => one.class === name && one.language === language).length >= 60,
      }))
      expect(counts).toEqual(corruptionClasses.map((name) => ({ name, enough: true })))
    }
  })

  it('differ from every true sentence about the same segment', () => {
    const key = ({ sheets, segment }: CorrectText, text: string) => `${sheets} ${segment} ${text}`
    const truths = new Set([...correctTexts('en'), ...correctTexts('zh')].map((one) => key(one, one.text)))
    expect(all.filter(({ source, text }) => truths.has(key(source, text)))).toEqual([])
  })

  it('come from no more than every other shape', () => {
    const shapes = new Set([...correctTexts('en'), ...correctTexts('zh')].map(({ shape }) => shape))
    const used = new Set(all.map(({ source }) => source.shape))
    expect(used.size / shapes.size).toBeLessThan(0.6)
  })
})

describe('corruptText', () => {
  const source: CorrectText = {
    sheets: 'online-retail-4',
    segment: 'S1',
    facts: ['revenue.share'],
    reader: 'marketer',
    text: 'They bring in 66% of all revenue.',
  }
  const variants = corruptText(source, 'en', 1)
  const ofClass = (name: string) => variants.filter((one) => one.class === name).map(({ text }) => text)

  it('leaves its source as it was', () => {
    const before = JSON.stringify(source)
    corruptText(source, 'en', 2)
    expect(JSON.stringify(source)).toBe(before)
  })

  it('tells a share of revenue as one of customers or orders', () => {
    expect(ofClass('denominator')).toEqual(['They bring in 66% of all customers.', 'They bring in 66% of all orders.'])
  })

  it('never puts a figure in place that the fact could show', () => {
    const figures = ofClass('figure').map((text) => Number(/\d+/.exec(text)?.[0]))
    expect(figures.length).toBeGreaterThan(0)
    expect(figures.filter((figure) => Math.abs(figure - 66) < 7)).toEqual([])
  })

  it('claims the lowest place where the fact holds the highest, and leaves out what would stay true', () => {
    expect(ofClass('rank')).toEqual(['They bring in 66% of all revenue, the lowest of all segments.'])
  })

  it('turns a Chinese comparison round', () => {
    const chinese = { ...source, facts: ['monetary.mean'], text: '人均净消费额高于全体客户，达到 £6,967。' }
    const turned = corruptText(chinese, 'zh', 1).filter((one) => one.class === 'direction')
    expect(turned.map(({ text }) => text)).toEqual(['人均净消费额低于全体客户，达到 £6,967。'])
  })

  it('denies no median said of half, for the other half makes the denial true', () => {
    const half = { ...source, facts: ['monetary.median'], text: 'Half of them spent £3,220 or more.' }
    expect(corruptText(half, 'en', 1).filter((one) => one.class === 'negation')).toEqual([])
  })

  it('refuses a source whose sheet does not exist', () => {
    expect(() => corruptText({ ...source, segment: 'S9' }, 'en', 1)).toThrow('no sheet online-retail-4 S9')
  })
})
