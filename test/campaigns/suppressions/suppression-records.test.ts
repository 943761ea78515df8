import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { suppressionReason } from '../../../src/campaigns/suppressions/suppressed.ts'
import { suppress } from '../../../src/campaigns/suppressions/suppression-records.ts'
import { rememberForgotten } from '../../../src/customers/forget/forgotten.ts'
import { State } from '../../../src/workspace/state.ts'
import { listSuppressions } from './list-suppressions.ts'

const at = '2026-01-05T10:00:00.000Z'
let state: State
beforeEach(() => {
  state = new State(':memory:', 'w')
})
afterEach(() => state.close())

const base = { mailbox: 'ann@example.com', reason: 'opt-out', at, source: 'C1' } as const

describe('what keeps a mailbox from being written to', () => {
  it.each([
    ['a kind of campaign', { channel: 'all', scope: 'win-back' }, ['email win-back', 'push win-back', 'sms win-back']],
    ['a channel', { channel: 'email', scope: 'channel' }, ['email win-back', 'email reward']],
    [
      'all',
      { channel: 'all', scope: 'all' },
      ['email win-back', 'email reward', 'push win-back', 'push reward', 'sms win-back', 'sms reward'],
    ],
  ] as const)('of %s', (_, reach, kept) => {
    suppress(state, { ...base, ...reach })
    const asked = (['email', 'push', 'sms'] as const).flatMap((channel) =>
      (['win-back', 'reward'] as const).flatMap((goal) =>
        suppressionReason(state, 'ann@example.com', channel, goal) === undefined ? [] : [`${channel} ${goal}`],
      ),
    )
    expect(asked.sort()).toEqual([...kept].sort())
    expect(suppressionReason(state, 'bob@example.com', 'email', 'win-back')).toBeUndefined()
  })

  it('stays as it was heard first', () => {
    const reach = { channel: 'email', scope: 'channel' } as const
    expect(suppress(state, { ...base, ...reach })).toBe(true)
    expect(suppress(state, { ...base, ...reach, reason: 'bounce', at: '2026-03-01T00:00:00.000Z' })).toBe(false)
    expect(listSuppressions(state)).toEqual([{ ...base, ...reach }])
  })

  it('is not written down of whoever was forgotten', () => {
    rememberForgotten(state, ['ann@example.com'], at)
    expect(suppress(state, { ...base, channel: 'all', scope: 'all' })).toBe(false)
    expect(listSuppressions(state)).toEqual([])
  })
})
