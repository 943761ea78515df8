import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { importOptOuts } from '../../../src/campaigns/optout/import-opt-outs.ts'
import { State } from '../../../src/workspace/state.ts'
import { folderWith } from '../../doors/cli/shoal.ts'
import { listSuppressions } from '../suppressions/list-suppressions.ts'

const at = '2026-02-01T00:00:00.000Z'
let state: State
beforeEach(() => {
  state = new State(':memory:', 'w')
})
afterEach(() => state.close())

function imported(text: string) {
  const path = join(folderWith(), 'left.csv')
  writeFileSync(path, text)
  return importOptOuts(state, path, at)
}

it('takes each address; a date or scope that cannot be read widens the opt-out, and is named by its line', () => {
  const result = imported(
    [
      'E-Mail,Date,Scope',
      'Ann@Example.com ,2026-01-05,',
      'bob@example.com,2026-01-05 12:30:00,all',
      'cho@example.com,2026-01-05T12:30:00+02:00,win back',
      'dan@example.com,,push',
      'nobody,2026-01-05,all',
      'eve@example.com,05/01/2026,all',
      'fay@example.com,2026-01-05,sometimes',
      'ann@example.com,2026-01-07,email',
    ].join('\n'),
  )
  expect(result).toEqual({
    file: 'left.csv',
    rows: 8,
    added: 6,
    known: 1,
    rejected: [{ reason: 'address', lines: [6] }],
    assumed: [
      { what: 'date', lines: [7] },
      { what: 'scope', lines: [8] },
    ],
  })
  expect(listSuppressions(state).map(({ mailbox, channel, scope, at }) => [mailbox, channel, scope, at])).toEqual([
    ['ann@example.com', 'email', 'channel', '2026-01-05T00:00:00.000Z'],
    ['bob@example.com', 'all', 'all', '2026-01-05T12:30:00.000Z'],
    ['cho@example.com', 'all', 'win-back', '2026-01-05T10:30:00.000Z'],
    ['dan@example.com', 'push', 'channel', at],
    ['eve@example.com', 'all', 'all', at],
    ['fay@example.com', 'all', 'all', '2026-01-05T00:00:00.000Z'],
  ])
})

it('reads a provider’s list of those who unsubscribed', () => {
  const { added } = imported('Email Address,MEMBER_RATING,UNSUB_TIME\nann@example.com,2,2026-01-05 10:00:00\n')
  expect(added).toBe(1)
  expect(listSuppressions(state)).toMatchObject([{ at: '2026-01-05T10:00:00.000Z', reason: 'import' }])
})

it.each([
  ['unsubscribed', 'true', 1],
  ['Unsubscribed', 'YES', 1],
  ['optout', '1', 1],
  ['Opt-Out', 'x', 1],
  ['退订', '是', 1],
  ['unsubscribed', 'false', 0],
  ['optout', '0', 0],
])('a column %s that says %s is a flag: opt-outs %i', (header, cell, added) => {
  const result = imported(`email,${header},date\nann@example.com,${cell},2026-01-05\n`)
  expect(result).toMatchObject({ added, rejected: added === 1 ? [] : [{ reason: 'not-opted-out', lines: [2] }] })
  expect(listSuppressions(state).map((row) => row.at)).toEqual(added === 1 ? ['2026-01-05T00:00:00.000Z'] : [])
})

it('a column unsubscribed may hold the date instead', () => {
  expect(imported('email,unsubscribed\nann@example.com,2026-01-05\n').assumed).toEqual([])
  expect(listSuppressions(state)).toMatchObject([{ at: '2026-01-05T00:00:00.000Z' }])
})

it('says which columns there are where none has addresses', () => {
  expect(() => imported('name,when\nann,today\n')).toThrow(expect.objectContaining({ code: 'optout/columns' }))
})
