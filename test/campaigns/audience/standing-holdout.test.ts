import { expect, it } from 'vitest'
import { standingHoldout, standingSalt } from '../../../src/campaigns/audience/standing-holdout.ts'
import { newState } from './new-state.ts'

const boxes = Array.from({ length: 20_000 }, (_, i) => `${i}@shop.example`)
const heldIn = (salt: string, year: number, share = 0.05): string[] => boxes.filter(standingHoldout(salt, year, share))

it('the standing hold-out has its share of the mailboxes, the same ones all year', () => {
  const held = heldIn('00ff', 2026)
  expect(Math.abs(held.length / boxes.length - 0.05)).toBeLessThan(0.005)
  expect(heldIn('00ff', 2026)).toEqual(held)
  expect(heldIn('00ff', 2026, 0)).toEqual([])
})

it.each([
  ['another year', heldIn('00ff', 2027)],
  ['another workspace', heldIn('ff00', 2026)],
])('%s draws others, independently', (_, others) => {
  const held = new Set(heldIn('00ff', 2026))
  const both = others.filter((box) => held.has(box)).length
  // By chance one in twenty of one in twenty.
  expect(both / boxes.length).toBeLessThan(0.005)
})

it('a larger share holds out those of a smaller one and more', () => {
  const more = new Set(heldIn('00ff', 2026, 0.1))
  expect(heldIn('00ff', 2026).filter((box) => !more.has(box))).toEqual([])
})

it('the salt of a workspace is made once and kept', () => {
  const state = newState()
  const salt = standingSalt(state)
  expect(salt).toMatch(/^[0-9a-f]{64}$/)
  expect(standingSalt(state)).toBe(salt)
  expect(standingSalt(newState())).not.toBe(salt)
})
