import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectEncoding } from '../../src/customers/sources/detect-encoding.ts'
import { snapshotOfText } from './snapshot-of.ts'

/** Encoders that Node lacks, by what its decoders say of all bytes and pairs of bytes. */
function encoder(encoding: string, longest: 1 | 2): (text: string) => Buffer {
  const decoder = new TextDecoder(encoding)
  const singles = Array.from({ length: 256 }, (_, byte) => [byte])
  const pairs =
    longest === 1 ? [] : singles.slice(0x81).flatMap(([lead = 0]) => singles.map(([trail = 0]) => [lead, trail]))
  const bytesOf = new Map(
    [...singles, ...pairs].reverse().map((bytes) => [decoder.decode(Uint8Array.from(bytes)), bytes]),
  )
  return (text) => Buffer.from([...text].flatMap((character) => bytesOf.get(character) ?? []))
}
const gb18030 = encoder('gb18030', 2)
const windows = encoder('windows-1252', 1)
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')

const chinese = `订单号,客户,日期,商品,数量,单价\n${Array.from({ length: 40 }, (_, i) => `D${i},张${i % 7},2026-03-${10 + (i % 9)},龙井茶${i % 3},${1 + (i % 2)},58.5`).join('\n')}\n`
const western = `order,customer,date,product,quantity,price\n${Array.from({ length: 40 }, (_, i) => `D${i},Müller ${i % 7},2026-03-${10 + (i % 9)},Café crème ${i % 3},${1 + (i % 2)},58.5`).join('\n')}\n`

const cases: [name: string, text: string, bytes: Buffer, encoding: string][] = [
  ['GB18030', chinese, gb18030(chinese), 'GB18030'],
  ['UTF-16 with a byte order mark', chinese, utf16(`\uFEFF${chinese}`), 'UTF-16LE'],
  ['UTF-16LE without one', western, utf16(western), 'UTF-16LE'],
  ['UTF-16BE', western, utf16(western).swap16(), 'UTF-16BE'],
  ['Latin-1', western, Buffer.from(western, 'latin1'), 'Windows-1252'],
  ['Windows-1252', western.replaceAll('Café', '€-Café'), windows(western.replaceAll('Café', '€-Café')), 'Windows-1252'],
  ['UTF-8 with a byte order mark', chinese, Buffer.from(`\uFEFF${chinese}`), 'UTF-8'],
]

async function customersOf(text: string | Buffer, name?: string) {
  const imported = await snapshotOfText(text, name === undefined ? {} : { name })
  const rows = await imported.engine.rows(
    `SELECT customer, orders, revenue FROM read_parquet('${imported.folder}/customers.parquet') ORDER BY customer`,
  )
  const left = readdirSync(imported.folder).filter((file) => file.startsWith('utf8'))
  const encoding = imported.snapshot.quality.files[0]?.encoding
  imported.close()
  return { rows, left, encoding }
}

describe('encodings', () => {
  it.each(cases)('reads %s, plain and zipped, as its copy in UTF-8', async (_, text, bytes, encoding) => {
    const { rows } = await customersOf(text)
    expect(rows).toHaveLength(7)
    expect(await customersOf(bytes)).toEqual({ rows, left: [], encoding })
    expect(await customersOf(gzipSync(bytes), 'orders.csv.gz')).toEqual({ rows, left: [], encoding })
  })

  it('reads a file whose first letter beyond ASCII stands far down', async () => {
    const plain = Array.from(
      { length: 9000 },
      (_, i) => `D${i},Miller ${i % 5},2026-03-11,Tea of many kinds ${i % 3},1,58.5`,
    )
    const lines = `${western.split('\n')[0]}\n${plain.join('\n')}\n${western.split('\n').slice(1).join('\n')}`
    const { rows } = await customersOf(lines)
    expect(rows).toHaveLength(12)
    expect(await customersOf(Buffer.from(lines, 'latin1'))).toEqual({ rows, left: [], encoding: 'Windows-1252' })
  })

  it('refuses a file of which a part is in another encoding, however far apart', async () => {
    const plain = Array.from({ length: 9000 }, (_, i) => `D${i},Miller ${i % 5},2026-03-11,Tea of many kinds,1,58.5`)
    const start = `order,customer,date,product,quantity,price\n1,José,2026-03-11,Tea,1,5\n${plain.join('\n')}\n`
    const mixed = Buffer.concat([Buffer.from(start), Buffer.from('2,José,2026-03-11,Tea,1,5\n', 'latin1')])
    await expect(snapshotOfText(mixed)).rejects.toMatchObject({ code: 'file/encoding' })
  })

  it.each([
    ['half as long', Buffer.from('\uFEFForder,customer,date,price\n', 'utf16le')],
    ['longer', gb18030('订单号,客户,日期,单价\n')],
  ])('says of a header alone that it is one, where its copy in UTF-8 is %s', async (_, bytes) => {
    await expect(snapshotOfText(bytes)).rejects.toMatchObject({ code: 'file/header-only' })
  })

  it('tells any text in UTF-8 or UTF-16 with a mark for what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const clean = `a,b\n${text.replaceAll('\0', '')}\n`
        expect(detectEncoding(Buffer.from(clean))).toBe('UTF-8')
        expect(detectEncoding(Buffer.from(`\uFEFF${clean}`, 'utf16le'))).toBe('UTF-16LE')
      }),
    )
  })
})
