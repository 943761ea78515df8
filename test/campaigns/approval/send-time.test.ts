import { expect, it } from 'vitest'
import { sendTime } from '../../../src/campaigns/approval/send-time.ts'

const now = new Date('2026-01-01T00:00:00Z')

it.each([
  ['2026-12-01T09:00', 'UTC', '2026-12-01T09:00:00.000Z'],
  ['2026-12-01T09:00', 'Asia/Shanghai', '2026-12-01T01:00:00.000Z'],
  ['2026-12-01 09:00:30', 'Asia/Kolkata', '2026-12-01T03:30:30.000Z'],
  ['2026-07-01', 'Europe/London', '2026-06-30T23:00:00.000Z'],
  ['2026-12-01', 'Europe/London', '2026-12-01T00:00:00.000Z'],
  // An offset is the writer's own.
  ['2026-12-01T09:00+08:00', 'Europe/London', '2026-12-01T01:00:00.000Z'],
  ['2026-12-01T09:00Z', 'Asia/Shanghai', '2026-12-01T09:00:00.000Z'],
  // Clocks go from 01:00 to 02:00, and from 02:00 back to 01:00.
  ['2026-03-29T01:30', 'Europe/London', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29T02:00', 'Europe/London', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25T01:30', 'Europe/London', '2026-10-25T00:30:00.000Z'],
])('%s in %s is %s', (text, zone, expected) => {
  expect(sendTime(text, now, zone)).toBe(expected)
})

it('refuses what is no time', () => {
  expect(() => sendTime('2026-13-01T09:00', now, 'Asia/Shanghai')).toThrow('input/invalid')
})
