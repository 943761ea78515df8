import { describe, expect, it } from 'vitest'
import { AssumptionCode } from '../../../src/campaigns/economics/assumption.ts'
import { assumptionText } from '../../../src/campaigns/economics/assumption-text.ts'

describe('an assumption', () => {
  it.each([
    [
      'base-rate-past',
      0.123,
      '12% would order without the campaign, as customers like these did before.',
      '按同类客户以往的情况，没有活动时也会有 12% 下单。',
    ],
    [
      'message-effect-assumed',
      0.005,
      'The message raises the share that orders by 0.5 points. Nothing was measured here yet, so that is taken from tests of other shops.',
      '消息使下单率提高 0.5 个百分点。本店还没有测量过，这个数取自其他商店的试验。',
    ],
    ['message-cost', 0.02, 'A message costs £0.02.', '每条消息的成本为 £0.02。'],
    ['horizon-days', 30, 'Orders count for 30 days.', '统计 30 天内的订单。'],
  ] as const)('reads as a sentence: %s', (code, value, english, chinese) => {
    expect(assumptionText({ code, value }, 'en', 'GBP')).toBe(english)
    expect(assumptionText({ code, value }, 'zh', 'GBP')).toBe(chinese)
  })

  it('reads as a sentence whatever its code, in both languages', () => {
    for (const code of AssumptionCode.options) {
      expect(assumptionText({ code, value: 0.5 }, 'en')).toMatch(/^[A-Z\d].*\.$/)
      expect(assumptionText({ code, value: 0.5 }, 'zh')).toMatch(/。$/)
    }
  })
})
