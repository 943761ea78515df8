import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { inProcess } from './in-process.ts'
import { folderWith, header } from './shoal.ts'
import { changed, lines, many, table } from './some-orders.ts'

describe('what is only untidy is read', () => {
  it.each<[string, string, string | Buffer, used: number, rejected: number]>([
    ['a total row', 'a.csv', table([...lines(), 'Total,,,,400,1200.00']), 40, 1],
    ['a footer', 'a.csv', table([...lines(), '', '40 rows exported']), 40, 1],
    ['a few cells too few', 'a.csv', table([...lines(), 'O99,C1', 'O100']), 40, 2],
    ['a few numbers too large', 'a.csv', table([...lines(), 'O99,C1,2025-02-01,P,999999999999,999999999999']), 40, 1],
    [
      'Infinity in a few cells',
      'a.csv',
      table([...lines(), 'O9,C1,2025-02-01,P,1,Infinity', 'O9,C1,2025-02-01,P,1e400,2']),
      40,
      2,
    ],
    ['formulas', 'a.csv', table([...lines(), '=cmd|x,=1+1,2025-02-01,@SUM(A1),1,2']), 41, 0],
    [
      'SQL',
      'a.csv',
      table([...lines(), "O99,C1');--,2025-02-01,'; DROP TABLE x;--,1,2"], header.replace('product', '"x"");--"')),
      41,
      0,
    ],
    ['comments above', 'a.csv', `# exported\n# by hand\n${table(lines())}`, 40, 0],
    ['a title above', 'a.csv', `Orders report\n\n${table(lines())}`, 40, 0],
    ['Excel’s own first line', 'a.csv', `sep=;\n${table(lines()).replaceAll(',', ';')}`, 40, 0],
    ['empty lines between', 'a.csv', table(lines()).replaceAll('\n', '\n\n'), 40, 0],
    ['old line ends', 'a.csv', table(lines()).replaceAll('\n', '\r'), 40, 0],
    ['line ends of two kinds', 'a.csv', table(lines()).replace(/(\n[^\n]*)\n/g, '$1\r\n'), 40, 0],
    ['spaces after commas', 'a.csv', table(lines()).replaceAll(',', ', '), 40, 0],
    ['a line break in a header', 'a.csv', table(lines(), header.replace('product', '"pro\nduct"')), 40, 0],
    ['UTF-16 without a mark', 'a.csv', Buffer.from(table(lines()), 'utf16le'), 40, 0],
    ['gzip under another name', 'a.csv', gzipSync(table(lines())), 40, 0],
    ['no gzip under its name', 'a.csv.gz', table(lines()), 40, 0],
    [
      'dates as Excel counts days',
      'a.csv',
      table(lines().map((line, i) => line.replace(/2025-01-\d\d/, `${45_658 + i}.5`))),
      40,
      0,
    ],
    [
      'dates in seconds',
      'a.csv',
      table(lines().map((line, i) => line.replace(/2025-01-\d\d/, String(1_735_689_600 + i)))),
      40,
      0,
    ],
    [
      'headers that the engine has too',
      'a.csv',
      table(
        lines().map((line) => `${line},7,8`),
        `${header},file_index,filename`,
      ),
      40,
      0,
    ],
    [
      'a German export',
      'a.csv',
      `Bestellnr;Kundennr;Kunde;Bestelldatum;Artikelnr;Menge;Einzelpreis;Währung;Status\n${many(40, (i) => `B${i};K${i % 9};Frau ${i % 9};${String(1 + (i % 28)).padStart(2, '0')}.03.2025;A${i % 4};${1 + (i % 3)};${i + 1},50;EUR;${i < 3 ? 'storniert' : 'versendet'}`).join('\n')}\n`,
      37,
      3,
    ],
    ['months by their names', 'a.csv', changed(/2025-01-(\d\d)/, '"Jan $1, 2025"'), 40, 0],
  ])('%s', async (_, name, content, used, rejected) => {
    const folder = folderWith({ [name]: content })
    const { code, stdout } = await inProcess([
      'run',
      join(folder, name),
      '--into',
      join(folder, 'out'),
      '--no-report',
      '--json',
    ])
    expect([code, JSON.parse(stdout).import.quality]).toMatchObject([
      0,
      { rowsIn: used + rejected, rowsUsed: used, rowsRejected: rejected },
    ])
  })

  it('with row numbers of the file as it came', async () => {
    const folder = folderWith({
      'a.csv': `Orders report\n\n${table([...lines(3), 'O9,,2025-01-01,P,1,2', 'O8,C1', 'O7,,2025-01-01,P,1,3'])}`,
    })
    const out = join(folder, 'out')
    const { stdout } = await inProcess(['run', join(folder, 'a.csv'), '--into', out, '--json'])
    const { decisions } = JSON.parse(stdout).import.quality
    expect(decisions).toMatchObject([
      { reason: 'no-customer', examples: [{ row: 7 }, { row: 9 }] },
      { reason: 'wrong-column-count', examples: [{ row: 8 }] },
    ])
    const rejects = readFileSync(join(out, 'report', 'rejects.csv'), 'utf8').split('\n')
    expect(rejects.map((line) => line.split(',')[1])).toEqual(['shoal_row', '7', '8', '9', undefined])
  })
})
