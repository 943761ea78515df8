import { appendFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prompts } from '../../../src/actions/prompts.ts'
import { inProcess } from './in-process.ts'
import { folderWith, orders } from './shoal.ts'

/** A workspace with files of its own for these prompts, each with one line more. */
function withOwn(folder: string, ...names: string[]): void {
  mkdirSync(join(folder, 'prompts'), { recursive: true })
  for (const name of names) {
    cpSync(join(import.meta.dirname, '../../../prompts', name), join(folder, 'prompts', name))
    appendFileSync(join(folder, 'prompts', name), 'Write as our grandmother would.\n')
  }
}

const listed = async (argv: string[], folder: string) =>
  prompts.output.parse(JSON.parse((await inProcess(['prompts', ...argv, '--json'], { folder })).stdout)).prompts

describe('shoal prompts', () => {
  it('says which prompts a file of one’s own takes the place of, and which are fixed', async () => {
    const folder = folderWith({})
    withOwn(folder, 'copy.en.md', 'probe.en.md')
    const found = await listed(['list'], folder)
    expect(found.filter(({ own }) => own).map(({ name, language }) => `${name}.${language}`)).toEqual(['copy.en'])
    expect(new Set(found.filter(({ fixed }) => fixed).map(({ name }) => name))).toEqual(
      new Set(['answer-form', 'probe']),
    )
  })

  it('shows what a file of one’s own changes, and says where nothing differs', async () => {
    const folder = folderWith({})
    expect((await inProcess(['prompts', 'diff'], { folder })).stdout).toBe(
      'Nothing differs: these prompts are those that come with Shoal.\n',
    )
    withOwn(folder, 'copy.en.md')
    const { stdout } = await inProcess(['prompts', 'diff', 'copy'], { folder })
    expect(stdout).toContain('\n+Write as our grandmother would.\n')
    expect(stdout).toMatch(/^copy \(zh\), .* It is the one that comes with Shoal\.$/m)
    expect((await listed(['diff'], folder)).filter(({ diff }) => diff !== '')).toHaveLength(1)
  })

  it('are those of the workspace in a brief too', async () => {
    const files = folderWith({ 'orders.csv': orders() })
    const folder = join(files, 'w')
    await inProcess(['run', join(files, 'orders.csv'), '--into', folder, '--no-report', '--k', '2'])
    withOwn(folder, 'brief.en.md')
    await inProcess(['brief', 'S1'], { folder })
    expect(readFileSync(join(folder, 'report', 'C1.json'), 'utf8')).toContain('Write as our grandmother would.')
  })
})
