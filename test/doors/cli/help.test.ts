import { describe, expect, it } from 'vitest'
import { actions } from '../../../src/actions/index.ts'
import { doorCommands } from '../../../src/doors/cli/door-commands.ts'
import { inputFields } from '../../../src/doors/cli/input-fields.ts'
import { displayWidth } from '../../../src/doors/cli/show/pad.ts'
import { cliTexts } from '../../../src/doors/cli/texts.ts'
import { wrap } from '../../../src/doors/cli/wrap.ts'
import { version } from '../../../src/workspace/version.ts'
import { inProcess } from './in-process.ts'

const all = [...doorCommands, ...actions]
const commands = all.map(({ name }) => name)

describe('help', () => {
  it('is what shoal alone says, and no failure', async () => {
    const alone = await inProcess([])
    expect([alone.code, alone.stderr]).toEqual([0, ''])
    expect(alone.stdout).toBe((await inProcess(['--help'])).stdout)
    for (const command of commands) expect(alone.stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'))
  })

  it.each(['en', 'zh'])('fits a narrow terminal and a wide one: %s', async (lang) => {
    for (const argv of [[], ...commands.map((command) => [command])]) {
      for (const columns of [60, 120]) {
        const { code, stdout } = await inProcess([...argv, '--help', '--lang', lang], { columns })
        const tooLong = stdout.split('\n').filter((line) => displayWidth(line) > columns && !line.startsWith('  $ '))
        expect({ argv, code, tooLong }).toEqual({ argv, code: 0, tooLong: [] })
      }
    }
  })

  it.each(['en', 'zh'] as const)('explains every option of every command: %s', (lang) => {
    const missing = all.flatMap(({ name, input }) =>
      inputFields(input)
        .filter(({ key }) => !cliTexts[lang].actions[name]?.options[key])
        .map(({ key }) => `${name} ${key}`),
    )
    expect(missing).toEqual([])
  })

  it('has no English title in Chinese', async () => {
    const { stdout } = await inProcess(['run', '--help', '--lang', 'zh'])
    expect(stdout).not.toMatch(/Usage|Options|Arguments|Global|Example/)
  })

  it('tells the version', async () => {
    expect(await inProcess(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('wrapping', () => {
  it.each([
    ['a word at a time', 'one two three', 8, 'one two\nthree'],
    ['Chinese between characters, two columns each', '一二三四五', 6, '一二三\n四五'],
    ['no line begins with a comma', '一二三，四', 6, '一二\n三，四'],
    ['lines stay lines', 'a\nb', 9, 'a\nb'],
    ['a word longer than the line stays whole', 'recency,frequency x', 5, 'recency,frequency\nx'],
  ])('%s', (_, text, width, expected) => expect(wrap(text, width)).toBe(expected))
})
