import { describe, expect, it } from 'vitest'
import { queryAnswer } from '../../../../src/agent/tools/query/query-answer.ts'
import type { QueryResult, ResultRow } from '../../../../src/questions/query/query-result.ts'
import { comparedRow, resultOf, row, smallCatalogue } from './small-catalogue.ts'

const said = (result: QueryResult, language: 'en' | 'zh' = 'en'): string[] =>
  queryAnswer(result, smallCatalogue).sentences.map((sentence) => sentence[language].map(({ text }) => text).join(''))

const countries = [row(['United Kingdom'], 3920, 800), row(['Germany'], 95, 120), row(['France'], 87, 80)]
const total = row([], 4102, 1000)

describe('the answer of a query', () => {
  it('says one figure', () => {
    expect(said(resultOf({}, [row([], 4000, 1234)]))).toEqual(['Revenue was £1,234.'])
    expect(said(resultOf({}, [row([], 4000, 1234)]), 'zh')).toEqual(['销售额为 £1,234。'])
  })

  it('says how far a figure is from what it is held against', () => {
    const compare = { to: 'previous' as const }
    expect(said(resultOf({ compare }, [comparedRow('', 900, 90, 120, '−25%')]))).toEqual([
      'Revenue was £90.',
      'That is 25% lower than the period before (£120).',
    ])
    expect(said(resultOf({ compare }, [comparedRow('', 900, 90, 90, '0%')]))[1]).toBe(
      'That is the same as the period before (£90).',
    )
  })

  it('says who comes first, how much of the whole that is, who follows and who is last', () => {
    expect(said(resultOf({ dimensions: ['country'] }, countries, { total }))).toEqual([
      'United Kingdom comes first for revenue: £800, 80% of the total.',
      'Germany follows with £120.',
      'The lowest is France with £80.',
    ])
  })

  it('lists as many as were asked for, and what they come to together', () => {
    const two = resultOf({ dimensions: ['country'], limit: 2 }, countries.slice(0, 2), { total, rowsFound: 3 })
    expect(said(two)).toEqual([
      'Highest for revenue: United Kingdom (£800), Germany (£120).',
      'Together they account for 92% of the total (£1,000).',
    ])
    expect(said(two, 'zh')).toEqual([
      '销售额最高的依次是：United Kingdom（£800）、Germany（£120）。',
      '这几项合计占总体（£1,000）的 92%。',
    ])
  })

  it('holds two against each other, whatever their order', () => {
    const two = [countries[2] ?? total, countries[1] ?? total]
    expect(said(resultOf({ dimensions: ['country'] }, two))).toEqual([
      'Revenue is higher for Germany (£120) than for France (£80): by 50%.',
    ])
  })

  it('does not call one of two equals the first', () => {
    const level = [row(['Germany'], 95, 80), row(['France'], 87, 80), row(['Spain'], 30, 10)]
    expect(said(resultOf({ dimensions: ['country'] }, level))[0]).toBe(
      'Germany and France are level for revenue: £80 each.',
    )
  })

  it('tells a development over whole months, and says which one is not whole', () => {
    const months = [
      row(['2011-09'], 900, 100),
      row(['2011-10'], 950, 150),
      row(['2011-11'], 990, 125),
      row(['2011-12'], 300, 20),
    ]
    expect(said(resultOf({ dimensions: ['month'] }, months))).toEqual([
      'Revenue rose from £100 in 2011-09 to £125 in 2011-11, by 25%.',
      'It was highest in 2011-10 (£150) and lowest in 2011-09 (£100).',
      'Of 2011-12 only 1 December 2011 to 9 December 2011 is counted here, so it is left out of that comparison.',
    ])
  })

  it('says what rose and what fell most, and how the whole moved', () => {
    const rows = [
      comparedRow('Germany', 95, 120, 100, '+20%'),
      comparedRow('France', 87, 80, 100, '−20%'),
      comparedRow('Spain', 30, 10, 10, '0%'),
    ]
    const sentences = said(
      resultOf({ dimensions: ['country'], compare: { to: 'year-before' } }, rows, {
        total: comparedRow('', 212, 210, 210, '0%'),
      }),
    )
    expect(sentences.slice(-3)).toEqual([
      'In all it is £210, against £210 for the same days a year earlier (0%).',
      'Held against the same days a year earlier, Germany rose most: 20%, from £100 to £120.',
      'Held against the same days a year earlier, France fell most: 20%, from £100 to £80.',
    ])
  })

  it('warns where a mean of few customers comes first', () => {
    const rows = [row(['Iceland'], 21, 400), row(['Germany'], 95, 120), row(['France'], 87, 80)]
    expect(said(resultOf({ measures: ['average-order-value'], dimensions: ['country'] }, rows)).at(-1)).toBe(
      'Iceland rests on 21 customers only, so read its figure with care.',
    )
  })

  it('never lets rows that were withheld look like nothing', () => {
    const withheld = { rows: 3, because: 'few-customers' as const, threshold: 20 }
    expect(said(resultOf({ dimensions: ['country'] }, [], { withheld, rowsFound: 3 }))).toEqual([
      '3 countries left out, so that no figure tells of fewer than 20 customers. That does not mean that they are zero.',
    ])
    expect(said(resultOf({ dimensions: ['country'] }, []))).toEqual(['Nothing in the data meets these conditions.'])
  })

  it('does not say of a segment by name that it has too few customers, where an earlier answer is the reason', () => {
    const values = ['0', '1'].map((value) => {
      const name = { en: `Segment ${value}`, zh: `客户群 ${value}` }
      return { value, label: name, synonyms: { en: [], zh: [] } }
    })
    const dimensions = smallCatalogue.dimensions.map((each) => (each.id === 'segment' ? { ...each, values } : each))
    const withheld = { rows: 1, because: 'difference' as const, threshold: 20 }
    const result = resultOf({ dimensions: ['segment'] }, [row(['0'], 900, 80)], { withheld, rowsFound: 2 })
    const { sentences } = queryAnswer(result, { ...smallCatalogue, dimensions })
    expect(
      sentences
        .at(-1)
        ?.en.map(({ text }) => text)
        .join(''),
    ).toBe(
      'Segment 1 left out, however many customers that is: set beside its size or an earlier answer, the figure would tell of fewer than 20 of them, such as the few who placed no order. That does not mean that it is zero or small.',
    )
  })

  it('says in its first sentence that some were left out who may be higher', () => {
    const withheld = { rows: 31, because: 'few-customers' as const, threshold: 20 }
    const some = { total: row([], 4362, 8000), withheld, rowsFound: 37 }
    const top = resultOf({ dimensions: ['country'], limit: 3 }, countries, some)
    expect(said(top)[0]).toBe(
      'Among the countries that may be shown, highest for revenue: United Kingdom (£800), Germany (£120), France (£80); 31 countries may not be shown one by one and could be higher.',
    )
    expect(said(top, 'zh')[0]).toBe(
      '在可以显示的国家中，销售额最高的依次是：United Kingdom（£800）、Germany（£120）、France（£80）；另有 31 个国家不能逐一显示，可能更高。',
    )
    expect(said(resultOf({ dimensions: ['country'] }, countries, some))[0]).toBe(
      'Among the countries that may be shown, United Kingdom comes first for revenue: £800; 31 countries may not be shown one by one and could be higher.',
    )
  })

  it('does not cast doubt on an order that what is left out cannot change', () => {
    const withheld = { rows: 31, because: 'few-customers' as const, threshold: 20 }
    const few = { total: row([], 4362, 1040), withheld, rowsFound: 37 }
    expect(said(resultOf({ dimensions: ['country'], limit: 3 }, countries, few))[0]).toBe(
      'Highest for revenue: United Kingdom (£800), Germany (£120), France (£80).',
    )
  })

  it('never ranks what small rows were put together as', () => {
    const withheld = { rows: 21, because: 'few-customers' as const, threshold: 20 }
    const other: ResultRow = {
      ...row(['other'], 500, 900),
      keys: [{ value: null, label: { en: 'other', zh: '其他' } }],
    }
    const merged = resultOf({ dimensions: ['country'] }, [...countries, other], { withheld, rowsFound: 24 })
    expect(said(merged)).toEqual([
      'Among the countries that may be shown, United Kingdom comes first for revenue: £800; 21 countries may not be shown one by one and could be higher.',
      'Germany follows with £120.',
      '21 countries stand together as “other” (£900), so that no figure tells of fewer than 20 customers.',
    ])
    expect(said(merged, 'zh').at(-1)).toBe('有 21 个国家合并为“其他”（£900），以免任何数字只涉及不足 20 位客户。')
  })

  it('says that a row which comes first mostly came back', () => {
    const units = { measures: ['units'], dimensions: ['country'] }
    const back = (mostlyReturned: number[]) => said(resultOf(units, countries, { mostlyReturned }))
    expect(back([0])).toContain('More than half of what was bought of United Kingdom came back.')
    // Of a row that no sentence names there is nothing to say.
    expect(back([2]).join(' ')).not.toContain('came back')
    expect(said(resultOf(units, countries, { mostlyReturned: [0] }), 'zh')).toContain(
      'United Kingdom售出的一半以上后来退了回来。',
    )
  })

  it('counts the rows of which it tells the share, where the sentence before names only some', () => {
    const seven = 'ABCDEFG'.split('').map((name, i) => row([name], 100, 80 - i))
    const shown = resultOf({ dimensions: ['country'], limit: 7 }, seven, { total, rowsFound: 9 })
    expect(said(shown)[1]).toBe('The 7 countries shown account for 54% of the total (£1,000).')
  })

  it('says of what was bought that returns are not taken off', () => {
    const units = resultOf({ measures: ['units'], dimensions: ['country'] }, countries)
    expect(said(units).at(-1)).toBe(
      'Returns are not taken off here, so that a large order that was sent back counts in full; revenue has them taken off.',
    )
    expect(said(units, 'zh').at(-1)).toBe('这里没有扣除退货，下单后又退回的大额订单也全数计入；销售额已扣除退货。')
    expect(said(resultOf({ dimensions: ['country'] }, countries)).at(-1)).not.toContain('Returns')
  })

  it('says "12 times" where percent would read badly', () => {
    const far = [row(['Germany'], 95, 1200), row(['France'], 87, 100)]
    expect(said(resultOf({ dimensions: ['country'] }, far))).toEqual([
      'Revenue is higher for Germany (£1,200) than for France (£100): 12 times as much.',
    ])
    expect(said(resultOf({ dimensions: ['country'] }, far), 'zh')).toEqual([
      'Germany的销售额（£1,200）高于France（£100），是后者的 12 倍。',
    ])
    const compare = { to: 'previous' as const }
    expect(said(resultOf({ compare }, [comparedRow('', 900, 500, 100, '+400%')]))[1]).toBe(
      'That is 5 times as much as the period before (£100).',
    )
  })

  it('names each figure by a fact that it holds, shown as the fact is', () => {
    const { sentences, facts } = queryAnswer(
      resultOf({ dimensions: ['country'] }, countries, { total }),
      smallCatalogue,
    )
    const known = new Map(facts.map((fact) => [fact.id, fact]))
    const named = sentences.flatMap(({ en }) => en.filter(({ fact }) => fact !== undefined))
    expect(named.map(({ text, fact }) => known.get(fact ?? '')?.display.en === text)).toEqual([true, true, true, true])
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
  })
})
