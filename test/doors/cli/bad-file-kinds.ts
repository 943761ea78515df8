import { gzipSync } from 'node:zlib'
import { header, orders } from './shoal.ts'
import { changed, lines, many, table } from './some-orders.ts'

const wide = many(3, (row) => many(10_000, (i) => String(i + row)).join(','))
const day = (i: number): number => 13 + (i % 15)

interface Case {
  kind: string
  name?: string
  content: string | Buffer
  code: string
  problem: string
  options?: string[]
}

const nothingInside: Case[] = [
  { kind: 'nothing', content: '', code: 'file/empty', problem: 'a.csv is empty.' },
  { kind: 'empty lines', content: '\n\n\n', code: 'file/empty', problem: 'a.csv is empty.' },
  { kind: 'spaces', content: '   ', code: 'file/empty', problem: 'a.csv is empty.' },
  { kind: 'a byte order mark', content: Buffer.from([0xef, 0xbb, 0xbf]), code: 'file/empty', problem: 'is empty.' },
  {
    kind: 'nothing, zipped',
    name: 'a.csv.gz',
    content: gzipSync(''),
    code: 'file/empty',
    problem: 'a.csv.gz is empty.',
  },
  {
    kind: 'a header',
    content: `${header}\n`,
    code: 'file/header-only',
    problem: 'a.csv has column names but no data.',
  },
  { kind: 'one word', content: 'hello', code: 'file/header-only', problem: 'a.csv has column names but no data.' },
  { kind: 'an empty list', name: 'a.json', content: '[]', code: 'file/header-only', problem: 'but no data.' },
  {
    kind: 'delimiters',
    content: ',,,\n,,,\n',
    code: 'file/no-header',
    problem: 'has values where the column names should be.',
  },
]

const noTable: Case[] = [
  {
    kind: 'binary',
    content: Buffer.from([0, 1, 2, 255, 0]),
    code: 'file/binary',
    problem: 'a.csv is not a text table.',
  },
  {
    kind: 'a NUL in a text',
    content: table(lines()).replace('O5', 'O\0'),
    code: 'file/binary',
    problem: 'is not a text table.',
  },
  {
    kind: 'UTF-32',
    content: Buffer.concat([...table(lines())].map((sign) => Buffer.from([sign.charCodeAt(0), 0, 0, 0]))),
    code: 'file/binary',
    problem: 'is not a text table.',
  },
  {
    kind: 'zipped twice',
    name: 'a.csv.gz',
    content: gzipSync(gzipSync(orders())),
    code: 'file/binary',
    problem: 'is not',
  },
  {
    kind: 'a web page',
    content: '<html><body><table></table></body></html>',
    code: 'file/format',
    problem: 'format HTML',
  },
  {
    kind: 'a web page called .xls',
    name: 'a.xls',
    content: '<html><table></table></html>',
    code: 'file/format',
    problem: 'format HTML',
  },
  { kind: 'an old Excel file', name: 'a.xls', content: '\xd0\xcf', code: 'file/format', problem: 'format Excel 97' },
  { kind: 'PDF', content: '%PDF-1.4\n1 0 obj\n', code: 'file/format', problem: 'format PDF' },
  {
    kind: 'a picture',
    content: Buffer.from('89504e470d0a1a0a00', 'hex'),
    code: 'file/format',
    problem: 'format picture',
  },
  { kind: 'XML', content: '<?xml version="1.0"?><orders/>', code: 'file/format', problem: 'format XML' },
  {
    kind: 'a word in JSON',
    name: 'a.json',
    content: '"x"',
    code: 'file/damaged',
    problem: 'a.json is damaged or cut off.',
  },
  {
    kind: 'an object round the rows',
    name: 'a.json',
    content: '{"orders":[{"a":1}]}',
    code: 'columns/nothing-to-segment',
    problem: 'The columns are orders.',
  },
]

const damaged: Case[] = [
  {
    kind: 'cut-off Parquet',
    name: 'a.parquet',
    content: 'PAR1 and then nothing',
    code: 'file/damaged',
    problem: 'a.parquet is damaged or cut off.',
  },
  {
    kind: 'cut-off Excel',
    name: 'a.xlsx',
    content: 'PK\x03\x04 and then nothing',
    code: 'file/damaged',
    problem: 'a.xlsx is damaged or cut off.',
  },
  {
    kind: 'a cut-off archive',
    name: 'a.zip',
    content: 'PK\x03\x04 and then nothing',
    code: 'file/damaged',
    problem: 'a.zip is damaged or cut off.',
  },
  {
    kind: 'cut-off gzip',
    name: 'a.csv.gz',
    content: gzipSync(table(lines(4000))).subarray(0, 600),
    code: 'file/damaged',
    problem: 'a.csv.gz is damaged or cut off.',
  },
  {
    kind: 'no gzip',
    name: 'a.csv.gz',
    content: Buffer.from('1f8b0800deadbeefdeadbeef', 'hex'),
    code: 'file/damaged',
    problem: 'is damaged',
  },
  {
    kind: 'cut-off JSON',
    name: 'a.json',
    content: '[{"customer":"a","spend":1},{"customer":',
    code: 'file/damaged',
    problem: 'is damaged',
  },
  {
    kind: 'a line that is no JSON',
    name: 'a.jsonl',
    content: '{"customer":"a"}\nno\n{"customer":"b"}\n',
    code: 'file/damaged',
    problem: 'is damaged',
  },
  {
    kind: 'a quote never closed',
    content: `${header}\nO1,C1,2025-01-01,P,1,2\nO2,"C2,2025-01-02,P,1,3\nO3,C3,2025-01-02,P,1,3\n`,
    code: 'file/damaged',
    problem: 'a.csv, row 3: a quote is never closed',
  },
  {
    kind: 'a line of 3 MB',
    content: table([...lines(), `O99,C1,2025-02-01,${'x'.repeat(3 << 20)},1,2`]),
    code: 'file/damaged',
    problem: 'a.csv, row 42',
  },
  {
    kind: 'a line of 20 MB',
    content: table([...lines(), `O99,C1,2025-02-01,${'x'.repeat(20 << 20)},1,2`]),
    code: 'file/damaged',
    problem: 'a.csv, row 42',
  },
  {
    kind: 'a header of 300 kB',
    content: table(lines(), header.replace('product', 'p'.repeat(300_000))),
    code: 'file/damaged',
    problem: 'is damaged',
  },
  {
    kind: 'two encodings',
    content: Buffer.concat([
      Buffer.from(`${header}\nO1,Zoë,2025-01-01,P,1,2\n`),
      Buffer.from('O2,Chloë,2025-01-02,P,1,2\n', 'latin1'),
    ]),
    code: 'file/encoding',
    problem: 'a.csv mixes encodings or is in one that Shoal does not know.',
  },
]

const columns: Case[] = [
  {
    kind: 'a header twice',
    content: 'id,sum,id\n1,2,3\n',
    code: 'file/duplicate-header',
    problem: 'a.csv has two columns called id.',
  },
  {
    kind: 'no header',
    content: table(lines().slice(1), lines()[0]),
    code: 'file/no-header',
    problem: 'a.csv has values where',
  },
  {
    kind: 'a header without names',
    content: table(lines(), ',,,,,'),
    code: 'file/no-header',
    problem: 'a.csv has values where',
  },
  {
    kind: 'colons between columns',
    content: table(lines()).replaceAll(',', ':'),
    code: 'file/delimiter',
    problem: 'a.csv parts its columns by :',
  },
  {
    kind: 'carets between columns',
    content: table(lines()).replaceAll(',', '^'),
    code: 'file/delimiter',
    problem: 'a.csv parts its columns by ^',
  },
  {
    kind: '10,000 columns',
    content: table(wide, many(10_000, (i) => `c${i}`).join(',')),
    code: 'file/too-many-columns',
    problem: 'a.csv has 10000 columns',
  },
  {
    kind: 'rows wider than the header',
    content: table(lines().map((line) => `${line},x`)),
    code: 'file/ragged',
    problem: 'a.csv: no row has as many columns',
  },
  {
    kind: 'rows narrower than the header',
    content: table(lines().map((line) => line.slice(0, 12))),
    code: 'file/ragged',
    problem: '(6)',
  },
  {
    kind: 'no numbers',
    content: 'name,city\nA,Rome\nB,Oslo\n',
    code: 'columns/nothing-to-segment',
    problem: 'The columns are name, city.',
  },
  {
    kind: 'orders of nobody',
    content: 'order_date,amount\n2025-01-01,5\n2025-01-02,7\n',
    code: 'columns/unknown-role',
    problem: 'a.csv: no column looks like the customer.',
  },
  {
    kind: 'two ways of writing dates',
    content: table([
      ...many(20, (i) => `O${i},C${i % 9},${day(i)}/01/2025,P,1,2`),
      ...many(20, (i) => `P${i},C${i % 9},01/${day(i)}/2025,P,1,2`),
    ]),
    code: 'columns/two-styles',
    problem: 'a.csv, row 22, column order_date: this date is written another way',
  },
  {
    kind: '1.234,56 beside 1,234.56',
    content: table([
      ...many(20, (i) => `O${i},C${i % 9},2025-01-05,P,1,"1.234,56"`),
      ...many(25, (i) => `P${i},C${i % 9},2025-01-05,P,1,"1,234.56"`),
    ]),
    code: 'columns/two-styles',
    problem: 'a.csv, row 2, column unit_price: this number is written another way',
  },
  {
    kind: 'another type half-way',
    content: table([...lines(30), ...many(30, (i) => `P${i},C${i % 9},2025-02-01,P,1,free`)]),
    code: 'columns/wrong-type',
    problem: 'a.csv, row 32, column unit_price: this cannot be read as the price',
  },
  {
    kind: 'another type after the first look',
    content: table([...lines(600), ...many(700, (i) => `P${i},C${i % 9},2025-02-01,P,x,1`)]),
    code: 'columns/wrong-type',
    problem: 'a.csv, row 602, column quantity',
  },
  {
    kind: 'NaN and Infinity',
    content: table(many(20, (i) => `O${i},C${i % 9},2025-02-01,P,NaN,Infinity`)),
    code: 'columns/wrong-type',
    problem: 'a.csv, row 2, column unit_price',
  },
  {
    kind: 'several currencies',
    content: table([
      ...many(20, (i) => `O${i},C${i % 9},2025-02-01,P,1,€2.50`),
      ...many(20, (i) => `P${i},C${i % 9},2025-02-01,P,1,£2.50`),
    ]),
    code: 'columns/currencies',
    problem: 'EUR',
  },
]

const nothingLeft: Case[] = [
  {
    kind: 'no customers',
    content: changed(/,C\d/, ','),
    code: 'orders/none-left',
    problem: 'Of 40 rows none can be used; most were rejected for this: no customer.',
  },
  { kind: 'nothing but gifts', content: changed(/\d\.50$/, '0'), code: 'orders/none-left', problem: 'price zero.' },
  {
    kind: 'only cancelled orders',
    content: table(
      lines().map((line) => `${line},Cancelled`),
      `${header},status`,
    ),
    code: 'orders/none-left',
    problem: 'cancelled order',
  },
  {
    kind: 'only future dates',
    content: table(lines()),
    code: 'orders/none-left',
    problem: 'date in the future.',
    options: ['--as-of', '2020-01-01'],
  },
  { kind: 'the year 1900', content: changed('2025', '1900'), code: 'orders/none-left', problem: 'impossible date' },
  { kind: 'the year 2999', content: changed('2025', '2999'), code: 'orders/none-left', problem: 'impossible date' },
  {
    kind: 'one customer',
    content: changed(/C\d/, 'C1'),
    code: 'customers/too-few',
    problem: 'There is 1 customer; segments need at least 3.',
  },
  {
    kind: 'two customers',
    content: table(lines().map((line, i) => line.replace(/C\d/, `C${i % 2}`))),
    code: 'customers/too-few',
    problem: 'There are 2 customers',
  },
  {
    kind: 'all customers alike',
    content: table(many(30, (i) => `O${i},C${i},2025-01-01,P,1,2`)),
    code: 'customers/all-equal',
    problem: 'All 30 customers have the same figures',
  },
]

const likeOrders: Case[] = [
  {
    kind: 'orders under names that nobody knows',
    content: `wer,wann,wieviel\n${many(40, (i) => `K${i % 9},0${1 + (i % 9)}.02.2025,${i}`).join('\n')}\n`,
    options: ['--column', 'customer=wer'],
    code: 'columns/maybe-orders',
    problem: 'dates in "wann", so it looks like orders',
  },
  {
    kind: 'an export that is known, without its dates',
    content: `Name,Email,Financial Status,Lineitem quantity,Lineitem name,Lineitem price\n${many(9, (i) => `#${i},c${i}@example.com,paid,1,Tea,${i + 1}.00`).join('\n')}\n`,
    code: 'columns/unknown-role',
    problem: 'no column looks like the time',
  },
  {
    kind: 'events alone',
    content: `user_id,event_type,event_time\n${many(9, (i) => `K${i},view,2025-02-0${1 + (i % 9)}`).join('\n')}\n`,
    code: 'import/companion-alone',
    problem: 'a.csv holds events, which stand beside orders',
  },
]

const options: Case[] = [
  ...(
    [
      [['--column', 'customer=nope'], 'columns/not-found', 'There is no column called nope.'],
      [['--column', 'buyer=customer_id'], 'input/invalid', '--column buyer: must be one of: customer, order'],
      [['--column', 'customer'], 'input/invalid', '--column customer: needs a value after it.'],
      [
        ['--column', 'time=product'],
        'columns/wrong-type',
        'a.csv, row 2, column product: this cannot be read as the time',
      ],
      [
        ['--column', 'price=product'],
        'columns/wrong-type',
        'a.csv, row 2, column product: this cannot be read as the price',
      ],
      [['--as-of', '2020-13-01'], 'input/invalid', '--as-of: must be a day that exists, written YYYY-MM-DD.'],
      [['--currency', 'euros'], 'input/invalid', '--currency: must be a currency code of three letters, such as EUR.'],
      [['--k', '200'], 'input/invalid', '--k: must be at most 12.'],
      [['--k', '12'], 'segments/k-too-large', '12 segments'],
      [['--features', 'age'], 'features/unknown', 'There is no feature age.'],
      [['--winsor', '2'], 'input/invalid', '--winsor: must be at most 0.1.'],
      [['--fill', 'max'], 'input/invalid', '--fill: must be one of: median, mean, mode.'],
      [['--returns', 'maybe'], 'input/invalid', '--returns: must be one of: net, ignore.'],
      [['--centers', '/none.csv'], 'file/missing', 'none.csv does not exist.'],
    ] as [string[], string, string][]
  ).map(([given, code, problem]) => ({
    kind: given.join(' '),
    content: table(lines()),
    code,
    problem,
    options: given,
  })),
]

/** Every kind of bad input, by what is wrong with it. */
export const badFiles = { nothingInside, noTable, damaged, columns, nothingLeft, likeOrders, options }
