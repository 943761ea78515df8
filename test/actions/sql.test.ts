import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith } from '../doors/cli/shoal.ts'

it('shoal sql is off at first; switched on it shows groups, and small ones only to whoever asks for them', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => `M${i},${i % 9},${i < 55 ? 'Yearly' : 'Monthly'}`)
  const folder = folderWith({ 'data.csv': `customer,Visits,Contract\n${rows.join('\n')}\n` })
  const at = join(folder, 'w')
  await inProcess(['run', join(folder, 'data.csv'), '--into', at, '--no-report'])
  const query = 'SELECT "attribute:Contract" AS contract, count(*) AS n FROM customers GROUP BY 1 ORDER BY 1'
  const say = async (...more: string[]) => (await inProcess(['sql', query, ...more, '-w', at])).stdout.split('\n')
  expect((await say())[0]).toMatch(/^The tables cannot be asked in SQL: it is off\./)
  writeFileSync(join(at, 'shoal.yaml'), 'questions:\n  sql: on\n')
  expect((await say()).slice(0, 3)).toEqual([
    'contract   n',
    'Yearly    55',
    '1 group was kept back: fewer than 20 customers, or too near to what was told before.',
  ])
  expect((await say('--small')).slice(0, 3)).toEqual(['contract   n', 'Monthly    5', 'Yearly    55'])
})
