import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prompts } from '../../../src/actions/prompts.ts'
import { readPrompt } from '../../../src/writing/prompts/read-prompt.ts'
import { fault, inProcess } from './in-process.ts'
import { folderWith } from './shoal.ts'

const shipped = readPrompt('copy', 'en')

/** A workspace whose copy.en.md has one line more. */
async function withOwnCopy(): Promise<string> {
  const folder = folderWith({})
  await inProcess(['init', folder], { folder })
  mkdirSync(join(folder, 'prompts'))
  cpSync(shipped.file, join(folder, 'prompts', 'copy.en.md'))
  appendFileSync(join(folder, 'prompts', 'copy.en.md'), 'Write as our grandmother would.\n')
  return folder
}

const logged = async (folder: string) =>
  prompts.output.parse(
    JSON.parse((await inProcess(['prompts', 'log', 'copy', '--lang', 'en', '--json'], { folder })).stdout),
  ).versions ?? []

describe('shoal prompts', () => {
  it('shows each version behind the one that it was made from', async () => {
    const folder = await withOwnCopy()
    const { stdout } = await inProcess(['prompts', 'log', 'copy', '--lang', 'en'], { folder })
    expect(stdout.split('\n')[0]).toContain(`copy (en) ${shipped.version}: comes with Shoal`)
    expect(stdout.split('\n')[1]).toMatch(
      new RegExp(`^copy \\(en\\) [0-9a-f]{12}, in force: written by hand, .*, from ${shipped.version}$`),
    )
  })

  it('takes a version into use and rolls it back in one command, byte for byte', async () => {
    const folder = await withOwnCopy()
    const own = join(folder, 'prompts', 'copy.en.md')
    const bytes = readFileSync(own)
    await logged(folder)
    const used = await inProcess(
      ['prompts', 'use', shipped.version, '--reason', 'Grandmother is away.', '--by', 'ada'],
      { folder },
    )
    expect(used.stdout).toContain(`copy (en): version ${shipped.version} is in force, in place of `)
    expect(existsSync(own)).toBe(false)
    const back = await inProcess(['prompts', 'rollback', 'copy', '--lang', 'en'], { folder })
    expect(back.stdout).toContain(`is back in force, in place of ${shipped.version}.`)
    expect(readFileSync(own)).toEqual(bytes)
    const { stdout } = await inProcess(['prompts', 'log', 'copy', '--lang', 'en'], { folder })
    expect(stdout).toMatch(/taken into use by ada\n {4}Grandmother is away\.\n/)
  })

  it('shows a version as it is kept, and what it changes in the one that it was made from', async () => {
    const folder = await withOwnCopy()
    const own = (await logged(folder)).find(({ state }) => state === 'in-force')?.version ?? ''
    const shown = await inProcess(['prompts', 'show', shipped.version.slice(0, 6)], { folder })
    expect(shown.stdout).toContain(shipped.bytes)
    const { stdout } = await inProcess(['prompts', 'diff', own], { folder })
    expect(stdout).toContain('\n+Write as our grandmother would.\n')
    expect(stdout).toContain(`--- ${shipped.version}/copy.en.md`)
  })

  it('lets a canary write a share of the texts until it is rolled back', async () => {
    const folder = await withOwnCopy()
    await logged(folder)
    const made = await inProcess(['prompts', 'canary', shipped.version, '--share', '0.1'], { folder })
    expect(made.stdout).toContain(`version ${shipped.version} writes 10% of the texts from now on.`)
    expect((await logged(folder)).map(({ state, share }) => [state, share])).toEqual([
      ['canary', 0.1],
      ['in-force', undefined],
    ])
    const ended = await inProcess(['prompts', 'rollback'], { folder })
    expect(ended.stdout).toContain(`copy (en): the canary ${shipped.version} writes no more.`)
    expect((await logged(folder)).map(({ state }) => state)).toEqual(['kept', 'in-force'])
  })

  it.each([
    [['use'], 'prompts/no-version'],
    [['show', 'abcdef012345'], 'prompts/no-version'],
    [['use', 'zzz'], 'prompts/no-version'],
    [['canary', shipped.version], 'prompts/in-force'],
    [['canary', shipped.version, '--share', '0.9'], 'input/invalid'],
    [['rollback', 'copi'], 'prompts/unknown'],
    [['rollback', 'repair'], 'prompts/nothing-before'],
    [['rollback'], 'prompts/which-prompt'],
    [['log', 'copi'], 'prompts/unknown'],
  ])('refuses %j in one sentence', async (argv, code) => {
    const folder = folderWith({})
    await inProcess(['init', folder], { folder })
    expect(await fault(['prompts', ...argv], folder)).toMatchObject({ exit: 2, code })
  })

  it('says all of it in Chinese too', async () => {
    const folder = await withOwnCopy()
    const { stdout } = await inProcess(['prompts', 'log', 'copy', '--lang', 'zh'], { folder })
    expect(stdout).toContain(`copy（zh）${readPrompt('copy', 'zh').version}，使用中：Shoal 自带`)
  })
})
