import { expect, it } from 'vitest'
import { couponCodeOf, newCode } from '../../../src/campaigns/delivery/coupon-code.ts'
import { mailWorkspace } from './mail-workspace.ts'

it('gives each mailbox a code of its own, and always the same', () => {
  const { state } = mailWorkspace()
  const codes = Array.from({ length: 50 }, (_, n) => couponCodeOf(state, 'C1', `m${n}@shop.example`))
  expect(new Set(codes).size).toBe(50)
  expect(couponCodeOf(state, 'C1', 'm7@shop.example')).toBe(codes[7])
})

it('has ten signs that nobody takes for another', () => {
  const codes = Array.from({ length: 500 }, newCode).join('')
  expect(codes).toHaveLength(5_000)
  expect(codes).toMatch(/^[^01OILSZ568AEU]+$/)
  // Each of the 22 signs is drawn about as often: 227 times of 5,000, within six standard deviations.
  const counts = [...'23479BCDFGHJKMPQRTVWXY'].map((sign) => codes.split(sign).length - 1)
  expect(Math.max(...counts.map((count) => Math.abs(count - 5_000 / 22)))).toBeLessThan(89)
})
