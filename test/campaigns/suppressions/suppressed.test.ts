import { expect, it } from 'vitest'
import { suppressedFor } from '../../../src/campaigns/suppressions/suppressed.ts'
import { newState } from '../audience/new-state.ts'

it('a suppression counts in its scope: a goal, its channel, or everything', () => {
  const state = newState()
  const suppress = (mailbox: string, channel: string, scope: string, reason: string, at = '2026-01-01'): void =>
    state.change('INSERT INTO suppressions VALUES (?, ?, ?, ?, ?, ?)', mailbox, channel, scope, reason, at, 'here')
  suppress('all', 'all', 'all', 'complaint')
  suppress('mail', 'email', 'channel', 'bounce')
  suppress('push', 'push', 'channel', 'gone')
  suppress('goal', 'all', 'reward', 'opt-out')
  suppress('goal in mail', 'email', 'launch', 'import')
  suppress('twice', 'email', 'channel', 'opt-out', '2026-02-01')
  suppress('twice', 'all', 'all', 'bounce', '2026-01-01')
  const boxes = (...of: Parameters<typeof suppressedFor> extends [unknown, ...infer Rest] ? Rest : never): string[] =>
    [...suppressedFor(state, ...of).keys()].sort()
  expect(boxes('email', 'reward')).toEqual(['all', 'goal', 'mail', 'twice'])
  expect(boxes('email', 'launch')).toEqual(['all', 'goal in mail', 'mail', 'twice'])
  expect(boxes('push', 'launch')).toEqual(['all', 'push', 'twice'])
  expect(boxes('sms', 'win-back')).toEqual(['all', 'twice'])
  // The latest reason is the one that is told.
  expect(suppressedFor(state, 'email', 'launch').get('twice')).toBe('opt-out')
})
