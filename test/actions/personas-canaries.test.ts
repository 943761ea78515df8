import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { State } from '../../src/workspace/state.ts'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith } from '../doors/cli/shoal.ts'
import { answer } from '../writing/model-personas/persona-answers.ts'
import { serveRequests, streamed } from '../writing/models/serve-requests.ts'
import { asEvents, lastEvent, type WireBody } from '../writing/models/wire.ts'

/** What must stay here: names, ways to reach or charge a person, what three customers share, and the key. */
const canaries =
  /Canarywood|CUST-CANARY|ottilie|secret\.example|4111 1111|4000056655665556|Zyzzogeton|Tuvalu|Canary Club|\+49 170|sk-canary/
const key = 'sk-canary-4711'

/** What customer number `n` has in every file that must not get out. */
const secrets = (n: number) => ({
  id: `CUST-CANARY-${n}`,
  name: `Ottilie Canarywood${n}`,
  email: `person${n}@secret.example`,
  phone: `+49 170 9${String(n).padStart(6, '0')}`,
  card: `4111 1111 1111 ${1000 + n}`,
  note:
    n % 5 === 0 ? 'Ask ottilie@secret.example, card 4000056655665556' : `Call Ottilie Canarywood${n} about 4111 1111`,
  channel: n < 3 ? 'Zyzzogeton' : ['Web', 'Shop', 'Phone'][n % 3],
  plan: n < 9 ? 'Canary Club' : ['Basic', 'Plus', 'Ask ottilie@secret.example'][n % 3],
  country: n === 7 ? 'Tuvalu' : ['Germany', 'France'][n % 2],
})

const people = Array.from({ length: 300 }, (_, n) => secrets(n))
const lines = (rows: readonly (readonly unknown[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')

const products = [
  ...['Green tea', 'Black tea', 'Mint tea', 'Rose tea'],
  'Gift card for ottilie@secret.example',
  'Refund to 4111 1111 1111 1111',
  'Call +49 170 9999999',
]
const orders = lines([
  [
    'order_id',
    'customer_id',
    'order_date',
    'product',
    'quantity',
    'unit_price',
    'country',
    'customer_name',
    'email',
    'phone',
    'note',
    'channel',
  ],
  ...people.flatMap(({ id, country, name, email, phone, note, channel }, n) =>
    Array.from({ length: n < 120 ? 7 : 1 }, (_, order) => [
      `O${n}-${order}`,
      id,
      `2025-0${1 + order}-${10 + (n % 18)}`,
      products[(n + order) % products.length],
      1 + (order % 3),
      n < 120 ? 30 : 4,
      ...[country, name, email, phone, note, channel],
    ]),
  ),
])
const customers = lines([
  ['customer_id', 'customer_name', 'email', 'phone', 'card', 'note', 'channel', 'plan', 'tenure', 'spend', 'visits'],
  ...people.map(({ country: _, ...person }, n) => [
    ...[person.id, person.name, person.email, person.phone, person.card, person.note, person.channel, person.plan],
    ...[1 + (n % 60), (n % 7) * 30 + (n < 120 ? 200 : 5), (n % 9) + (n < 120 ? 10 : 0)],
  ]),
])

/** A server of OpenAI’s protocol that records the bodies that it is sent. */
async function recorder(): Promise<{ url: string; bodies: string[] }> {
  const bodies: string[] = []
  const url = await serveRequests(async (request) => {
    const body = await request.text()
    bodies.push(`${request.url} ${body}`)
    return streamed([...asEvents({ text: answer(JSON.parse(body) as WireBody) }), lastEvent])
  })
  return { url, bodies }
}

/** Rows of what is kept of models and their words. */
function keptWords(folder: string): string {
  const state = new State(join(folder, '.shoal', 'state.sqlite'), folder)
  onTestFinished(() => state.close())
  return ['model_answers', 'model_knowledge', 'written', 'batches', 'batch_requests']
    .map((table) => JSON.stringify(state.rows(`SELECT * FROM ${table}`)))
    .join('\n')
}

describe.each([
  ['orders', orders, []],
  ['orders of each country by themselves', orders, ['--by', 'country']],
  ['a table of customers', customers, []],
  ['customers of each plan by themselves', customers, ['--by', 'plan']],
])('personal data in %s', (_, data, by) => {
  it('is in no request, no kept answer, no persona and no output', async () => {
    const files = folderWith({ 'data.csv': data })
    const folder = join(files, 'w')
    const { code, stdout } = await inProcess(['run', join(files, 'data.csv'), '--into', folder, '--no-report'])
    expect(code, stdout).toBe(0)
    const { url, bodies } = await recorder()
    writeFileSync(join(folder, 'shoal.yaml'), `model: {name: small, baseUrl: '${url}', keyFrom: MINE}\n`)
    const said = []
    for (const argv of [
      ['personas', '--languages', 'en,zh', '--json', ...by],
      ['personas', '--languages', 'en,zh', ...by],
      ['brief', 'S1', '--json'],
      ['privacy', '--json'],
    ])
      said.push(await inProcess(argv, { folder, environment: { MINE: key } }))
    expect(said.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect(bodies.length).toBeGreaterThan(10)
    const report = readdirSync(join(folder, 'report')).filter((name) => name.startsWith('personas'))
    expect(report).toHaveLength(8)
    const places = {
      requests: bodies.join('\n'),
      kept: keptWords(folder),
      output: said.map(({ stdout, stderr }) => stdout + stderr).join('\n'),
      ...Object.fromEntries(report.map((name) => [name, readFileSync(join(folder, 'report', name), 'utf8')])),
    }
    const found = Object.entries(places).flatMap(([place, text]) => {
      const at = text.search(canaries)
      return at < 0 ? [] : [`${place}: …${text.slice(Math.max(0, at - 80), at + 40)}…`]
    })
    expect(found).toEqual([])
    // What may be sent is: the path was gone to its end.
    expect(/Green tea|tenure/.test(places.requests)).toBe(true)
  })
})
