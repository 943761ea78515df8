import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyProject, root } from './package/copy-project.ts'

const blocks = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(
  ([, block]) => block?.trim() ?? '',
)
// The packages are there already, and these tests run inside the second one.
const setUp = 'npm ci && '
const itself = 'npm ci && npm test'

let project: string
beforeAll(() => {
  project = copyProject()
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

describe('the README', () => {
  it('promises two commands', () => {
    expect(blocks).toContain(itself)
    expect(blocks).toContain('npm ci && npm run demo')
  })

  it.each(blocks.filter((block) => block !== itself))('holds what it says of: %s', (block) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-ec', block.replace(setUp, '')], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    })
    expect([status, status === 0 ? '' : stderr]).toEqual([0, ''])
    const [, report] = /^Next: open (.*)$/m.exec(stdout) ?? []
    if (report !== undefined) expect(existsSync(report)).toBe(true)
  })
})
