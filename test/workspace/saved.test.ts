import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith } from '../doors/cli/shoal.ts'

const saved = join(import.meta.dirname, 'saved')

/** What `scripts/save-workspace.ts` kept of each version. The one in the making may be kept anew; a released one never. */
describe.each(readdirSync(saved))('a workspace of Shoal %s', (version) => {
  it('opens, goes on, and goes back', async () => {
    const folder = folderWith()
    cpSync(join(saved, version), folder, { recursive: true })
    const say = async (...argv: string[]): Promise<string> => {
      const { code, stdout, stderr } = await inProcess([...argv, '-w', folder])
      expect([argv, code, stderr]).toEqual([argv, 0, ''])
      return stdout
    }
    expect(await say('status')).toContain('S1 Our regulars: ')
    expect(await say('doctor')).not.toContain('NOT OK')
    expect(await say('segment', '--k', '3')).toContain('S1 Our regulars')
    expect(await say('report')).toContain('Our regulars')
    expect(await say('undo')).toContain('Took back the segmentation')
    expect(await say('undo')).toContain('Took back the name')
    expect(await say('undo')).toContain('Took back the segmentation')
    expect(await say('undo')).toContain('Took back the import')
  })
})
