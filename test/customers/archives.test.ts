import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { ShoalError } from '../../src/workspace/errors.ts'
import { snapshotOfText } from './snapshot-of.ts'

const table = (from: number, to: number): string =>
  `order,customer,date,price\n${Array.from({ length: to - from }, (_, i) => `${from + i},C${(from + i) % 5},2026-03-0${1 + (i % 9)},2.50\n`).join('')}`

async function zipOf(entries: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}

async function qualityOf(content: string | Buffer, name: string) {
  const { snapshot, close } = await snapshotOfText(content, { name })
  close()
  const { rowsIn, customers, files, skipped } = snapshot.quality
  return { rowsIn, customers, names: files.map((file) => file.name), skipped }
}

const codeOf = async (content: Buffer): Promise<string> => {
  const error = await qualityOf(content, 'a.zip').catch((caught: unknown) => caught)
  return error instanceof ShoalError ? error.code : 'no error'
}

/** The archive's list of contents, where sizes and names stand once more: what an unpacker goes by. */
const listOf = (zip: Buffer): number => zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'))

describe('an archive', () => {
  it('is read as the tables it holds, and names what else is in it', async () => {
    const zip = await zipOf({
      'export/b.csv': table(10, 20),
      'export/a.csv.gz': gzipSync(table(0, 10)),
      'export/c.tsv': table(20, 30).replaceAll(',', '\t'),
      'export/terms.pdf': '%PDF',
      'old.zip': await zipOf({ 'x.csv': table(0, 9) }),
      '__MACOSX/export/._b.csv': 'x',
      '.DS_Store': 'x',
    })
    expect(await qualityOf(zip, 'a.zip')).toEqual({
      rowsIn: 30,
      customers: 5,
      names: ['a.zip/export/a.csv.gz', 'a.zip/export/b.csv', 'a.zip/export/c.tsv'],
      skipped: [
        { name: 'a.zip/export/terms.pdf', why: 'no-table' },
        { name: 'a.zip/old.zip', why: 'no-table' },
      ],
    })
  })

  it('leaves nothing behind outside its folder, and nothing that would fill the disk', async () => {
    const trick = Buffer.from(
      (await zipOf({ 'aa/bb/x.csv': table(0, 9) })).toString('latin1').replaceAll('aa/bb/x', '../../x'),
      'latin1',
    )
    expect(await codeOf(trick)).toBe('file/archive-path')
    const bomb = await zipOf({ 'x.csv': table(0, 9) })
    bomb.writeUInt32LE(0x7fffffff, listOf(bomb) + 24)
    expect(await codeOf(bomb)).toBe('file/archive-bomb')
  })

  it('that is damaged, locked or without a table is refused', async () => {
    const zip = await zipOf({ 'x.csv': table(0, 900) })
    const flipped = Buffer.from(zip)
    flipped.writeUInt8(flipped.readUInt8(300) ^ 4, 300)
    expect(await codeOf(flipped)).toBe('file/damaged')
    const checksum = Buffer.from(zip)
    checksum.writeUInt32LE(1, listOf(zip) + 16)
    expect(await codeOf(checksum)).toBe('file/damaged')
    expect(await codeOf(zip.subarray(0, 500))).toBe('file/damaged')
    const locked = Buffer.from(zip)
    locked.writeUInt16LE(zip.readUInt16LE(listOf(zip) + 8) | 1, listOf(zip) + 8)
    expect(await codeOf(locked)).toBe('file/password')
    expect(await codeOf(await zipOf({ 'x.pdf': 'x' }))).toBe('file/no-tables')
  })
})
