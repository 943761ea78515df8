import { afterEach, beforeEach, expect, it } from 'vitest'
import { State } from '../../src/workspace/state.ts'
import { stateSecret } from '../../src/workspace/state-secret.ts'

let state: State
beforeEach(() => {
  state = new State(':memory:', 'w')
})
afterEach(() => state.close())

it('stays what it was when it was first asked for, whoever would make another', () => {
  expect(stateSecret(state, 'a', () => 'first')).toBe('first')
  expect(stateSecret(state, 'a', () => 'second')).toBe('first')
  expect(stateSecret(state, 'a')).toBe('first')
})

it('is of 32 random bytes, and another for each name', () => {
  expect(stateSecret(state, 'b')).toMatch(/^[0-9a-f]{64}$/)
  expect(stateSecret(state, 'c')).not.toBe(stateSecret(state, 'b'))
})
