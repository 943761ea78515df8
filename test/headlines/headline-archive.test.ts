import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArchive } from '../../scripts/headlines/headline-archive.ts'
import { burnInOf, evaluatedOf, timelineOf } from '../../scripts/headlines/timeline.ts'
import { sampleGroups } from './sample.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shoal-headlines-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function read(...rows: string[]) {
  const file = join(folder, 'archive.csv')
  const header = 'clickability_test_id,eyecatcher_id,headline,impressions,clicks,test_week'
  writeFileSync(file, `${[header, ...rows].join('\n')}\n`)
  return await readArchive([file])
}

describe('the archive', () => {
  it('is read as groups of one test and image, what one headline had added up', async () => {
    const groups = await read(
      't1,i1,Bees,1000,10,201320',
      't1,i1,Bees,500,7,201320',
      't1,i1,Wasps,900,9,201320',
      't1,i2,Ants,900,9,201320',
    )
    expect(groups).toEqual([
      {
        test: 't1',
        week: 201320,
        texts: [
          { text: 'Bees', shown: 1500, answered: 17 },
          { text: 'Wasps', shown: 900, answered: 9 },
        ],
      },
    ])
  })

  it.each([
    [201325, 1],
    [201326, 0],
    [201352, 0],
    [201402, 0],
    [201403, 1],
  ])('is read without the weeks of the fault: week %i gives %i groups', async (week, groups) => {
    expect(await read(`t1,i1,Bees,1000,10,${week}`, `t1,i1,Wasps,900,9,${week}`)).toHaveLength(groups)
  })

  it('puts a test that went on for weeks into its last one', async () => {
    const [group] = await read('t1,i1,Bees,1000,10,201310', 't1,i1,Wasps,900,9,201312')
    expect(group.week).toBe(201312)
  })

  it('leaves out headlines that nobody was shown', async () => {
    expect(await read('t1,i1,Bees,0,0,201310', 't1,i1,Wasps,900,9,201310')).toEqual([])
  })
})

describe('blocks of time', () => {
  it.each([undefined, 201425])(
    'hold every group once, in order, and part no week (evaluated from %s)',
    async (from) => {
      const groups = await sampleGroups()
      const { blocks } = timelineOf(groups, from)
      expect(blocks.flat()).toEqual(groups)
      expect(blocks.length).toBeGreaterThan(12)
      for (const [place, block] of blocks.slice(1).entries())
        expect(block[0].week).toBeGreaterThan(blocks[place].at(-1)?.week ?? Number.POSITIVE_INFINITY)
    },
  )

  it('begin with a burn-in: a third of them, or all before the first week to evaluate', async () => {
    const groups = await sampleGroups()
    const third = timelineOf(groups)
    expect(third.burnIn).toBe(Math.floor(third.blocks.length / 3))
    const since = timelineOf(groups, 201425)
    expect(burnInOf(since)).toEqual(groups.filter(({ week }) => week < 201425))
    expect(evaluatedOf(since)).toEqual(groups.filter(({ week }) => week >= 201425))
  })
})
