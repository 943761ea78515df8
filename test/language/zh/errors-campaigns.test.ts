import { expect, it } from 'vitest'
import { campaignErrors } from '../../../src/language/zh/errors-campaigns.ts'

it('calls a goal by its Chinese name', () => {
  expect(campaignErrors['campaign/few-facts']({ goal: 'win-back' }).problem).toBe(
    '无法为目标“挽回客户”提出活动：没有订单数据。',
  )
})
