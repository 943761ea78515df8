import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fromFolder } from './from-folder.ts'
import { folderWith, orders, shoal } from './shoal.ts'

it('shoal personas without a model plans no cost, and writes whatever is wrong with a prompt that nobody is asked with', async () => {
  const folder = folderWith({ 'orders.csv': orders() })
  const cwd = join(folder, 'spring')
  await fromFolder(['run', 'orders.csv', '--into', 'spring', '--no-report'], folder)
  mkdirSync(join(cwd, 'prompts'))
  writeFileSync(join(cwd, 'prompts', 'copy.en.md'), 'no header\n')

  const plan = await fromFolder(['personas', '--plan'], cwd)
  expect([plan.code, plan.stdout]).toEqual([
    0,
    expect.stringMatching(/^No model is named in shoal\.yaml: \d+ texts are written by rule, at no cost\.\n/),
  ])
  const written = await shoal(['personas', '--languages', 'en'], { cwd })
  expect([written.code, written.stdout]).toEqual([0, expect.stringContaining('personas written by rule.')])
  const looked = await fromFolder(['prompts'], cwd)
  expect([looked.code, looked.stderr]).toEqual([2, expect.stringContaining('copy.en.md cannot be used')])
})
