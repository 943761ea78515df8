import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { badFiles } from './bad-file-kinds.ts'
import { fault } from './in-process.ts'
import { folderWith } from './shoal.ts'

describe('what cannot be used is refused with a sentence, and nothing is left behind', () => {
  it('comes in sixty kinds and more', () => {
    expect(Object.values(badFiles).flat().length).toBeGreaterThanOrEqual(60)
  })

  describe.each(Object.entries(badFiles))('%s', (_, cases) => {
    it.each(cases)('$kind', async ({ name = 'a.csv', content, code, problem, options = [] }) => {
      const folder = folderWith({ [name]: content })
      const found = await fault(['run', join(folder, name), '--into', join(folder, 'out'), ...options], folder)
      expect(found).toMatchObject({ exit: 2, code, problem: expect.stringContaining(problem) })
      expect(readdirSync(folder)).toEqual([name])
    })
  })
})
