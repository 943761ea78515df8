import { describe, expect, it } from 'vitest'
import { readCorrection } from '../../../src/questions/corrections/read-correction.ts'

describe('a sentence that corrects', () => {
  it.each([
    ["That's not what I mean by active", 'active', undefined],
    ['No, that is not what we mean by “good customers”.', 'good customers', undefined],
    ['By sales I mean units', 'sales', 'units'],
    ["by 'regulars' I mean customers with at least 4 orders.", 'regulars', 'customers with at least 4 orders'],
    [
      'That is not what I mean by active: I mean customers who ordered in the last 90 days',
      'active',
      'customers who ordered in the last 90 days',
    ],
    ['When I say Britain, I mean the United Kingdom', 'Britain', 'the United Kingdom'],
    ['We call customers with at least 10 orders "fans"', 'fans', 'customers with at least 10 orders'],
    [
      'Define big spenders as customers with over 1000 in revenue',
      'big spenders',
      'customers with over 1000 in revenue',
    ],
    ['GMV means gross revenue', 'GMV', 'gross revenue'],
    ['我说的活跃不是这个意思', '活跃', undefined],
    ['不对，我说的销量是指件数。', '销量', '件数'],
    ['所谓“老客户”，就是至少下过四次单的客户', '老客户', '至少下过四次单的客户'],
    ['把大客户定义为消费超过1000英镑的客户', '大客户', '消费超过1000英镑的客户'],
    ['活跃不是这个意思，是指最近90天下过单的客户', '活跃', '最近90天下过单的客户'],
    ['英国指的是United Kingdom', '英国', 'United Kingdom'],
  ])('%s', (sentence, words, meaning) => {
    expect(readCorrection(sentence)).toMatchObject({ words, ...(meaning === undefined ? {} : { meaning }) })
    expect(readCorrection(sentence)?.meaning).toBe(meaning)
  })

  it.each([
    'What does recency mean?',
    'what recency means',
    'Revenue by country in 2011',
    'How many customers do we have on average',
    'That is not what I asked for',
    'Which country means most to us',
    '上个月的销售额是多少？',
    '哪个国家的销售额最高',
    '英国有多少客户',
  ])('is not: %s', (sentence) => {
    expect(readCorrection(sentence)).toBeUndefined()
  })
})
