import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inProcess } from './in-process.ts'
import { folderWith, shoal } from './shoal.ts'

const chinese = '尚未导入任何数据。'
const english = 'Nothing has been imported yet.'

describe('the language', () => {
  it.each([
    ['English where nothing says otherwise', [], undefined, {}, english],
    ['LANG', [], undefined, { LANG: 'zh_CN.UTF-8' }, chinese],
    ['LC_ALL before LANG', [], undefined, { LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' }, english],
    ['an empty LC_ALL is none', [], undefined, { LC_ALL: '', LANG: 'zh_CN.UTF-8' }, chinese],
    ['shoal.yaml before LANG', [], 'zh', { LANG: 'en_US.UTF-8' }, chinese],
    ['--lang before shoal.yaml', ['--lang', 'en'], 'zh', { LANG: 'zh_CN.UTF-8' }, english],
    ['--lang=zh', ['--lang=zh'], undefined, {}, chinese],
    ['a language that Shoal does not speak', [], undefined, { LANG: 'fr_FR.UTF-8' }, english],
  ])('is taken from: %s', async (_, flags, configured, environment, expected) => {
    const folder = join(folderWith(), 'a')
    await inProcess(['init', folder])
    if (configured !== undefined) writeFileSync(join(folder, 'shoal.yaml'), `language: ${configured}\n`)
    const { stdout } = await inProcess(['status', ...flags], { folder, environment })
    expect(stdout).toContain(expected)
  })

  it('holds for help and errors of a process', async () => {
    const cwd = folderWith()
    expect((await shoal(['run', '--help', '--lang', 'zh'], { cwd })).stdout).toContain('一步完成：在新文件夹中导入')
    const { code, stderr } = await shoal(['segment', '--k', 'drei'], { cwd, environment: { LANG: 'zh_CN.UTF-8' } })
    expect([code, stderr]).toEqual([2, '--k：必须是数字。\n在命令后加 --help 可查看其参数。\n'])
  })
})
