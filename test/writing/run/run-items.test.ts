import { describe, expect, it } from 'vitest'
import { type RunOptions, runItems } from '../../../src/writing/run/run-items.ts'

const items = ['a', 'b', 'c', 'd'].map((key) => ({ key }))
const outOfMoney = new Error('out of money')

/** A run that keeps what it writes in a map, over a clock that each item moves by a second. */
function run(
  store: Map<string, string>,
  write: (item: { key: string }) => Promise<string>,
  more: Partial<RunOptions<{ key: string }, string>> = {},
) {
  let now = 0
  const told: string[] = []
  const outcome = runItems<{ key: string }, string>(items, {
    concurrency: 1,
    earlier: (key) => store.get(key),
    write: async (item) => {
      now += 1000
      return write(item)
    },
    keep: (key, text) => void store.set(key, text),
    ends: (error) => error === outOfMoney,
    progress: ({ done, total, secondsLeft }) => told.push(`${done}/${total} ${secondsLeft ?? '?'}`),
    clock: () => now,
    ...more,
  })
  return outcome.then((result) => ({ ...result, told }))
}

describe('a run of many items', () => {
  it('keeps each as soon as it is done, and tells how long the rest will take', async () => {
    const store = new Map<string, string>()
    const { finished, told } = await run(store, async ({ key }) => key.toUpperCase())
    expect([...finished]).toEqual([
      ['a', 'A'],
      ['b', 'B'],
      ['c', 'C'],
      ['d', 'D'],
    ])
    expect([...store.keys()]).toEqual(['a', 'b', 'c', 'd'])
    expect(told).toEqual(['0/4 ?', '1/4 3', '2/4 2', '3/4 1', '4/4 0'])
  })

  it('writes nothing that an earlier run has written', async () => {
    const store = new Map([
      ['a', 'A'],
      ['c', 'C'],
    ])
    const asked: string[] = []
    await run(store, async ({ key }) => {
      asked.push(key)
      return key
    })
    expect(asked).toEqual(['b', 'd'])
  })

  it('goes on past an item that fails, and names it', async () => {
    const fault = new Error('no answer')
    const { finished, failed, left } = await run(new Map(), ({ key }) =>
      key === 'b' ? Promise.reject(fault) : Promise.resolve(key),
    )
    expect({ finished: [...finished.keys()], failed: [...failed], left }).toEqual({
      finished: ['a', 'c', 'd'],
      failed: [['b', fault]],
      left: [],
    })
  })

  it('stops where the money is used up, keeps what is done, and leaves the rest to the next run', async () => {
    const store = new Map<string, string>()
    const { ended, left } = await run(store, ({ key }) =>
      key === 'c' ? Promise.reject(outOfMoney) : Promise.resolve(key),
    )
    expect({ ended, left, kept: [...store.keys()] }).toEqual({ ended: outOfMoney, left: ['c', 'd'], kept: ['a', 'b'] })
  })

  it('writes as many at a time as it may, and no more', async () => {
    let running = 0
    let most = 0
    await run(
      new Map(),
      async ({ key }) => {
        running += 1
        most = Math.max(most, running)
        await new Promise(setImmediate)
        running -= 1
        return key
      },
      { concurrency: 3 },
    )
    expect(most).toBe(3)
  })

  it('stops where progress says so, and keeps what is done', async () => {
    const store = new Map<string, string>()
    const stop = new Error('Ctrl-C')
    const { ended, left } = await run(store, async ({ key }) => key, {
      progress: ({ done }) => {
        if (done === 2) throw stop
      },
    })
    expect({ ended, left, kept: [...store.keys()] }).toEqual({ ended: stop, left: ['c', 'd'], kept: ['a', 'b'] })
  })
})
