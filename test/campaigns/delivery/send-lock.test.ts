import { spawnSync } from 'node:child_process'
import { hostname } from 'node:os'
import { expect, it } from 'vitest'
import { SendLock } from '../../../src/campaigns/delivery/send-lock.ts'
import type { State } from '../../../src/workspace/state.ts'
import { mailWorkspace } from './mail-workspace.ts'

const now = (): Date => new Date('2026-05-04T10:00:00Z')
const busy = expect.objectContaining({ code: 'delivery/busy' })

/** A lock that another process holds, until a time. */
const hold = (state: State, holder: string, until: string): void =>
  state.change("INSERT OR REPLACE INTO locks (name, holder, until) VALUES ('send', ?, ?)", holder, until)

/** The number of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid

it('lets one send at a time, and the next when it is released', () => {
  const { state } = mailWorkspace()
  const first = new SendLock(state, now)
  expect(() => new SendLock(state, now)).toThrow(busy)
  first.release()
  expect(() => new SendLock(state, now).release()).not.toThrow()
})

it.each([
  [
    'a process that was killed is taken over at once',
    () => `${hostname()}/${deadPid()}/x`,
    '2026-05-04T10:00:50.000Z',
    true,
  ],
  ['a process at work is not', () => `${hostname()}/${process.pid}/x`, '2026-05-04T10:00:50.000Z', false],
  ['one of another machine is not, while it may be at work', () => 'elsewhere/1/x', '2026-05-04T10:00:50.000Z', false],
  ['one of another machine that did not renew it is', () => 'elsewhere/1/x', '2026-05-04T09:59:59.000Z', true],
])('the lock of %s', (_, holder, until, isTaken) => {
  const { state } = mailWorkspace()
  hold(state, holder(), until)
  const take = (): void => new SendLock(state, now).release()
  if (isTaken) expect(take).not.toThrow()
  else expect(take).toThrow(busy)
})

it('notices that it was taken over, and does not release what is not its own', () => {
  const { state } = mailWorkspace()
  const first = new SendLock(state, now)
  first.hold()
  hold(state, 'elsewhere/1/x', '2026-05-04T10:01:00.000Z')
  expect(() => first.hold()).toThrow(busy)
  first.release()
  expect(state.rows('SELECT holder FROM locks')).toHaveLength(1)
})
