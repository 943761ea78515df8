import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fault, inProcess } from './in-process.ts'
import { folderWith, header, orders } from './shoal.ts'

describe('a faulty file', () => {
  it('that is not there', async () => {
    const folder = folderWith()
    expect(await fault(['run', join(folder, 'a.csv')], folder)).toMatchObject({
      exit: 2,
      code: 'file/missing',
      problem: 'a.csv does not exist.',
    })
    expect(await fault(['run', join(folder, '*.csv')], folder)).toMatchObject({ exit: 2, code: 'file/no-match' })
  })

  it('of another kind than the first', async () => {
    const folder = folderWith({ 'a.csv': orders(), 'b.csv': 'x,y\n1,2\n' })
    const found = await fault(
      ['run', join(folder, 'a.csv'), join(folder, 'b.csv'), '--into', join(folder, 'out')],
      folder,
    )
    expect(found).toMatchObject({ exit: 2, code: 'file/headers-differ' })
  })

  it('leaves the data of before in force', async () => {
    const folder = folderWith({ 'a.csv': orders(), 'b.csv': '' })
    await inProcess(['init', join(folder, 'w')])
    await inProcess(['import', join(folder, 'a.csv'), '-w', join(folder, 'w')])
    const before = await inProcess(['status', '-w', join(folder, 'w')])
    expect(await fault(['import', join(folder, 'b.csv'), '-w', join(folder, 'w')], folder)).toMatchObject({ exit: 2 })
    expect(await inProcess(['status', '-w', join(folder, 'w')])).toEqual(before)
    expect(readdirSync(join(folder, 'w', '.shoal', 'data'))).toHaveLength(1)
  })
})

describe('a faulty command line', () => {
  it.each<[string[], string, string, string]>([
    [['reprot'], 'input/unknown-command', 'There is no command "reprot".', 'Did you mean "report"?'],
    [['xyzzy'], 'input/unknown-command', 'There is no command "xyzzy".', '"shoal --help" lists them.'],
    [['run', 'A', '--keep-fee'], 'input/invalid', '--keep-fee: there is no such option.', 'Did you mean --keep-fees?'],
    [['run', 'A', '--segments', '4'], 'input/invalid', '--segments: there is no such option.', 'Did you mean --k?'],
    [['report', '--segments', '4'], 'input/invalid', '--segments: there is no such option.', 'Add --help'],
    [['run'], 'input/invalid', 'FILES: is needed.', '--help'],
    [['name', 'S1'], 'input/invalid', '--as: is needed.', '--help'],
    [
      ['name', 'S1', '--as', 'x', 'Our regulars'],
      'input/invalid',
      'Our regulars: is one word too many; a value with spaces goes in quotes.',
      '--help',
    ],
    [['name', 'S1', '--as', ' '], 'input/invalid', '--as: must not be empty.', '--help'],
    [['run', 'A', '--into'], 'input/invalid', '--into: needs a value after it.', '--help'],
    [['status', '--lang'], 'input/invalid', '--lang: needs a value after it.', '--help'],
    [['status', '--lang', 'fr'], 'input/invalid', '--lang: must be one of: en, zh.', '--help'],
    [['status', '--workspace='], 'input/invalid', '--workspace: needs a value after it.', '--help'],
    [
      ['run', 'A', '-w', 'spring'],
      'input/invalid',
      '--workspace: this command makes its own folder; name it with --into.',
      '--help',
    ],
    [['segment', '--k', 'four'], 'input/invalid', '--k: must be a number.', '--help'],
    [['segment', '--k', '3.5'], 'input/invalid', '--k: must be a whole number.', '--help'],
    [['segment', '--k', '1'], 'input/invalid', '--k: must be at least 2.', '--help'],
    [['segment', '--k', '99'], 'input/invalid', '--k: must be at most 12.', '--help'],
    [
      ['run', 'A', '--as-of', '2025-02-31'],
      'input/invalid',
      '--as-of: must be a day that exists, written YYYY-MM-DD.',
      '--help',
    ],
    [['run', 'A', '--returns', 'burn'], 'input/invalid', '--returns: must be one of: net, ignore.', '--help'],
    [['config', 'mend'], 'input/invalid', 'what: must be one of: check, show.', '--help'],
    [
      ['run', 'A', '--column', 'buyer=Name'],
      'input/invalid',
      '--column buyer: must be one of: customer, order, time,',
      '--help',
    ],
    [['run', 'A', '--column', 'customer'], 'input/invalid', '--column customer: needs a value after it.', '--help'],
    [
      ['run', 'A', '--column', 'customer=Buyer, first'],
      'columns/not-found',
      'There is no column called Buyer, first.',
      'order_id',
    ],
    [['run', 'A', '--features', ''], 'input/invalid', '--features: must not be empty.', '--help'],
    [['segment', '--features', ''], 'input/invalid', '--features: must not be empty.', '--help'],
    [['run', 'A', '--features', 'recency,shoe_size'], 'features/unknown', 'There is no feature shoe_size.', 'recency'],
    [['run', 'A', '--centers', 'A'], 'segments/centers-shape', 'does not hold starting centres', 'recency'],
    [['status'], 'workspace/missing', 'is not a Shoal workspace.', 'shoal init DIR'],
    [['undo'], 'workspace/missing', 'is not a Shoal workspace.', 'shoal run FILES'],
  ])('%j', async (argv, code, problem, remedy) => {
    const folder = folderWith({ 'a.csv': orders() })
    const given = argv.map((word) => (word === 'A' ? join(folder, 'a.csv') : word))
    const into = argv[0] === 'run' && argv.length > 2 && argv.at(-1) !== '--into' && !argv.includes('-w')
    const found = await fault(into ? [...given, '--into', join(folder, 'out')] : given, folder)
    expect(found).toMatchObject({
      exit: 2,
      code,
      problem: expect.stringContaining(problem),
      remedy: expect.stringContaining(remedy),
    })
    expect(readdirSync(folder)).toEqual(['a.csv'])
  })

  it('asks for more segments than there are different customers', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `O${i},C${i},2025-01-0${(i % 3) + 1},P,1,2\n`).join('')
    const folder = folderWith({ 'a.csv': `${header}\n${rows}` })
    const found = await fault(['run', join(folder, 'a.csv'), '--k', '8', '--into', join(folder, 'out')], folder)
    expect(found).toMatchObject({ exit: 2, code: 'segments/k-too-large', remedy: 'Ask for at most 3 with --k.' })
  })
})
