import { describe, expect, it } from 'vitest'
import type { Condition } from '../../../src/customers/segments/segmentation.ts'
import { ruleWords } from '../../../src/writing/report/rule-words.ts'
import { View } from '../../../src/writing/report/view.ts'
import { smallReport } from './small-report.ts'

const words = (language: 'en' | 'zh', ...conditions: Condition[]): string =>
  ruleWords(new View(smallReport(language)), { conditions, customers: 1, precision: 1, recall: 1 })

describe('a rule in plain words', () => {
  it.each([
    [[], 'every customer'],
    [[{ feature: 'recency', high: 47.5 }], 'last order within 47 days'],
    [[{ feature: 'recency', low: 47.5 }], 'last order more than 47 days ago'],
    [[{ feature: 'recency', low: 30, high: 90.5 }], 'last order more than 30 days and at most 90 days ago'],
    [[{ feature: 'frequency', low: 2.5 }], 'at least 3 orders'],
    [[{ feature: 'frequency', low: 2 }], 'at least 3 orders'],
    [[{ feature: 'frequency', high: 1.5 }], 'at most 1 order'],
    [[{ feature: 'frequency', low: 1.5, high: 6.5 }], '2 to 6 orders'],
    [[{ feature: 'frequency', low: 1.5, high: 2.5 }], 'exactly 2 orders'],
    [[{ feature: 'monetary', low: 955.3 }], 'spent more than €955'],
    [[{ feature: 'return_rate', high: 0.05 }], 'return rate at most 5%'],
    [[{ feature: 'attribute:年龄', low: 30, high: 60 }], '年龄 above 30 and at most 60'],
    [
      [
        { feature: 'recency', high: 47.5 },
        { feature: 'frequency', low: 2.5 },
        { feature: 'monetary', low: 955.3 },
      ],
      'last order within 47 days, at least 3 orders and spent more than €955',
    ],
  ] satisfies [Condition[], string][])('%j', (conditions, text) => expect(words('en', ...conditions)).toBe(text))

  it('speaks Chinese', () =>
    expect(words('zh', { feature: 'recency', high: 47.5 }, { feature: 'frequency', low: 2.5 })).toBe(
      '最近 47 天内下过单，且至少 3 单',
    ))
})
