import { join } from 'node:path'
import { expect, it } from 'vitest'
import { seededRandom } from '../../../src/numerics/random.ts'
import { inProcess } from './in-process.ts'
import { folderWith } from './shoal.ts'

const header = 'order_id,customer_id,order_date,product,quantity,unit_price'
const day = (place: number): string => new Date(Date.UTC(2025, 0, 1 + place)).toISOString().slice(0, 10)

/** Orders of 240 customers over a year, of two tastes. @param keep which days */
function shop(keep: (day: number) => boolean): string {
  const random = seededRandom(11)
  const lines: string[] = []
  for (let customer = 0; customer < 240; customer++) {
    const every = 10 + random.integer(60)
    for (let at = random.integer(60), order = 0; at < 365; at += 1 + random.integer(2 * every), order++)
      for (let line = 0; line < 3; line++) {
        const product = `P${(customer % 2) * 12 + random.integer(16)}`
        const text = `O${customer}-${order},C${customer},${day(at)},${product},${1 + random.integer(3)},${2 + random.integer(20)}.50`
        if (keep(at)) lines.push(text)
      }
  }
  return `${header}\n${lines.join('\n')}\n`
}

async function json(argv: string[]) {
  const { code, stdout } = await inProcess([...argv, '--json'])
  return { code, ...JSON.parse(stdout) }
}

it('value, predictions and recommendations of files added later are those of all files at once', async () => {
  const folder = folderWith({
    'all.csv': shop(() => true),
    'first.csv': shop((at) => at < 250),
    'then.csv': shop((at) => at >= 250),
  })
  const [once, parts] = [join(folder, 'once'), join(folder, 'parts')]
  await json(['init', once])
  await json(['init', parts])
  await json(['import', join(folder, 'all.csv'), '-w', once])
  await json(['import', join(folder, 'first.csv'), '-w', parts])
  await json(['import', join(folder, 'then.csv'), '--append', '-w', parts])
  const plain = (found: unknown): unknown =>
    JSON.parse(
      JSON.stringify(found, (key, held) => (key === 'snapshot' || key === 'path' || key === 'file' ? undefined : held)),
    )
  for (const argv of [['value'], ['predict', '--outcome', 'buys', '--days', '30'], ['recommend']]) {
    const [one, other] = [await json([...argv, '-w', once]), await json([...argv, '-w', parts])]
    expect(one.code).toBe(0)
    expect(plain(other)).toEqual(plain(one))
  }
}, 60_000)
