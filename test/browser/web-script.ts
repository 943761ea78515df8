import type { Call } from '../../src/agent/turn/turn.ts'
import type { Scripted } from '../doors/web/tiny-assistant.ts'

/** What somebody may have called a product, or a model may say, to run in the page that shows it. */
const hostile = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`

const both = (text: string) => ({ en: text, zh: text })
const names = ['United Kingdom', 'Germany', 'France', hostile]
const amounts = [7_310_000, 221_700, 197_400, 1_200]
const displays = [
  { en: '£7,310,000', zh: '7,310,000 英镑' },
  { en: '£221,700', zh: '221,700 英镑' },
  { en: '£197,400', zh: '197,400 英镑' },
  { en: '£1,200', zh: '1,200 英镑' },
]

const revenue: Call = {
  id: 'c1',
  tool: 'query',
  input: {},
  reading: 'Revenue by country, 1 December 2010 to 9 December 2011, returns netted',
  how: {
    sentence: { en: 'Amounts of all lines that count, summed by country.', zh: '按国家汇总所有计入的明细金额。' },
    query: { measures: ['revenue'], dimensions: ['country'], filters: [], having: [], share: false },
    sql: 'SELECT country, SUM(amount) FROM lines GROUP BY country -- </pre><script>1</script>',
  },
  snapshot: '1f0c',
  rows: 4,
  withheld: 1,
  links: [
    { kind: 'file', label: both('Harmless'), path: 'report/report.html' },
    { kind: 'file', label: both('Script'), path: 'javascript:alert(1)' },
  ],
  table: {
    columns: [
      { label: { en: 'Country', zh: '国家' }, align: 'left' },
      { label: { en: 'Revenue', zh: '销售额' }, align: 'right' },
    ],
    rows: names.map((name, row) => [both(name), displays[row] ?? both('')]),
    more: 0,
  },
  chart: {
    kind: 'bar',
    title: { en: 'Revenue by country', zh: '各国家的销售额' },
    unit: 'money',
    x: { label: { en: 'Country', zh: '国家' }, values: names.map(both) },
    series: [
      {
        label: { en: 'Revenue', zh: '销售额' },
        points: amounts.map((value, row) => ({ value, display: displays[row] ?? both('') })),
      },
    ],
  },
}

/** What the assistant of these tests says to what. */
export const webScript: Record<string, Scripted> = {
  'Revenue by country': {
    calls: [revenue],
    sentences: [
      {
        parts: [
          { text: 'Most revenue comes from the United Kingdom: ' },
          { text: '£7,310,000', source: { call: 'c1', fact: 'row1.revenue' } },
          { text: '.' },
        ],
        by: 'code',
        holds: 'evidence',
      },
      { parts: [{ text: `The shop sells at home ${hostile}.` }], by: 'model', holds: 'interpretation' },
      { parts: [{ text: 'Orders without a country are not in it.' }], by: 'rule', holds: 'caution' },
    ],
  },
  'and in France?': {
    sentences: [
      {
        parts: [
          { text: 'As said, France brings ' },
          { text: '£197,400', source: { call: 'c1', fact: 'row3.revenue' } },
          { text: '.' },
        ],
        by: 'code',
        holds: 'evidence',
      },
    ],
  },
  wait: { waits: true },
  sales: { outcome: { kind: 'clarified', question: 'Which figure do you mean?', options: ['Revenue by country'] } },
  weather: { outcome: { kind: 'cannot', missing: 'The data hold no weather.', options: ['Revenue by country'] } },
  few: { outcome: { kind: 'withheld', reason: 'Fewer than 20 customers stand behind it.', options: [] } },
  delete: { outcome: { kind: 'refused', reason: 'Nothing is deleted by a question.' } },
  broken: {
    outcome: { kind: 'failed', code: 'internal/engine', sentence: 'The engine failed.', remedy: 'Ask again.' },
  },
  none: { calls: [{ ...revenue, rows: 0, withheld: 0, links: [], table: undefined, chart: undefined }] },
  'draft a campaign': {
    outcome: {
      kind: 'clarified',
      question: 'A brief for the lapsed is drafted. Nothing is sent. Shall I do this?',
      options: [],
      proposal: { id: 'p1', tool: 'brief', input: {}, text: 'A brief for the lapsed is drafted. Nothing is sent.' },
    },
  },
  'p1 yes': { sentences: [{ parts: [{ text: 'The brief is drafted.' }], by: 'code', holds: 'evidence' }] },
}
