import { expect, it } from 'vitest'
import { daysToSend } from '../../../src/campaigns/delivery/days-to-send.ts'
import { DeliverySettings } from '../../../src/workspace/delivery-settings.ts'

it.each([
  ['no limit', {}, 10_000, 0, 1],
  ['a limit a day', { perDay: 4_000 }, 10_000, 0, 3],
  ['the narrowest of several', { perDay: 4_000, perHour: 100, perSecond: 1 }, 10_000, 0, 5],
  ['a ramp-up, and no limit behind it', { rampUp: [100, 1_000] }, 10_000, 0, 3],
  ['a ramp-up that is not used up', { rampUp: [100, 1_000, 50_000] }, 1_100, 0, 2],
  ['a ramp-up under a limit a day', { rampUp: [100, 9_000], perDay: 4_000 }, 10_000, 0, 4],
  ['a ramp-up whose first days are over', { rampUp: [100, 1_000, 5_000] }, 6_000, 1, 2],
  ['a ramp-up that is over', { rampUp: [100, 1_000] }, 10_000, 5, 1],
])('messages leave within %s', (_, limits, messages, earlier, days) => {
  expect(daysToSend(messages, DeliverySettings.parse({ limits }).limits, earlier)).toBe(days)
})
