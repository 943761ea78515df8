import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { FactSheet } from '../src/facts/fact.ts'
import { Language } from '../src/language/language.ts'
import { ModelSettings } from '../src/workspace/model-settings.ts'
import { RuleWriters } from '../src/writing/rules/rule-writers.ts'
import type { Written } from '../src/writing/run/item.ts'
import { itemKey, runKey } from '../src/writing/run/item-key.ts'
import { runItems } from '../src/writing/run/run-items.ts'
import { writeItem } from '../src/writing/run/write-item.ts'
import { keepWritten, readWritten } from '../src/writing/run/written-items.ts'
import type { ModelRecord } from './model-record.ts'
import { openKeptModel } from './open-kept-model.ts'

/**
 * Has a real model write personas with copy about fixed sheets, 20 a language, and keeps every answer, so that runs resume and add up.
 *
 * usage: npm run test:llm -- [BASE_URL] [MODEL] [WAY] [SHEETS] [SEED]     default: http://127.0.0.1:8081/v1 qwen2.5-coder-1.5b stated 20 0
 */
const [baseUrl = 'http://127.0.0.1:8081/v1', name = 'qwen2.5-coder-1.5b', given = 'stated', most = '20', start = '0'] =
  process.argv.slice(2)
const way = z.enum(['stated', 'slots']).parse(given)
const wanted = z.coerce.number().int().min(1).parse(most)
/** Another seed is another variant: the same sheets, written anew. */
const seed = z.coerce.number().int().min(0).parse(start)
const label = [way, ...(wanted === 20 ? [] : [`${wanted}-sheets`]), ...(seed === 0 ? [] : [`seed-${seed}`])].join('-')
const folder = join(import.meta.dirname, '../.llm')
const controller = new AbortController()
process.on('SIGINT', () => controller.abort())

const reports = z
  .record(z.string(), z.array(FactSheet))
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/grounding/sheets.json'), 'utf8')))
const subjects = Object.values(reports).flatMap((sheets) => sheets.map((sheet) => ({ sheet, sheets })))
// Every other sheet, so that all reports are in it.
const order = [...subjects.filter((_, place) => place % 2 === 0), ...subjects.filter((_, place) => place % 2 === 1)]

const chain = [ModelSettings.parse({ name, baseUrl, concurrency: 2, timeout: 1800 })]
const { model, state } = openKeptModel(chain, folder, ({ milliseconds, usage, failure }) =>
  console.error(
    `call ${(milliseconds / 1000).toFixed(0)} s, ${usage.input} + ${usage.output} tokens${failure ? `, ${failure}` : ''}`,
  ),
)

const rules = new RuleWriters()
const voice = { use: [], avoid: [], examples: [], banned: [] }
/** One message to each segment. */
const angles = 1
const run = runKey(chain, { values: true, voice }, angles)
const items = order.slice(0, wanted).flatMap(({ sheet, sheets }) =>
  Language.options.map((language) => {
    const subject = { sheet, sheets, language, variant: seed }
    return { key: itemKey(run, subject, way), subject }
  }),
)
const { finished, failed, ended } = await runItems<(typeof items)[number], Written>(items, {
  concurrency: 2,
  earlier: (key) => readWritten(state, key),
  write: ({ subject }) =>
    writeItem(subject, { model, way, values: true, voice, signal: controller.signal, rules }, angles),
  keep: (key, written) => keepWritten(state, key, new Date().toISOString(), written),
  ends: () => controller.signal.aborted,
  progress: ({ done, total, secondsLeft }) =>
    console.error(`${done} of ${total}, ${Math.round((secondsLeft ?? 0) / 60)} min left`),
  clock: () => performance.now(),
})
for (const [key, error] of failed) console.error(key.slice(0, 8), error)
if (ended !== undefined) console.error(ended)
const shipped = items.flatMap(({ key, subject }) => {
  const written = finished.get(key)
  return written === undefined ? [] : [{ segment: subject.sheet.segment, sheet: subject.sheet.hash, written }]
})
writeFileSync(join(folder, `shipped-${label}.json`), `${JSON.stringify(shipped, null, 2)}\n`)
const records = Language.options.map((language): ModelRecord => {
  const of = shipped.filter(({ written }) => written.persona.language === language)
  const origins = of.flatMap(({ written: { persona, copies } }) => [
    ...[...persona.wants, ...persona.risks, ...persona.actions]
      .filter(({ kind }) => kind === 'interpretation')
      .map(({ origin }) => origin),
    ...copies.flatMap(({ email, origins }) => [...email.body.map(({ origin }) => origin), ...Object.values(origins)]),
  ])
  const count = (origin: string): number => origins.filter((one) => one === origin).length
  const faults = of.flatMap(({ written }) => written.refused.flatMap((refused) => refused.faults))
  const byClass = [...Map.groupBy(faults, (code) => code)].map(([code, all]): [string, number] => [code, all.length])
  return {
    model: name,
    way,
    language,
    seed,
    personas: of.length,
    sentences: origins.length,
    byModel: count('model'),
    repaired: count('repaired'),
    byRule: count('rule'),
    refused: Object.fromEntries(byClass),
    prompts: [
      ...new Set(
        of.flatMap(({ written }) => written.lineage.prompts.map(({ name: of, version }) => `${of} ${version}`)),
      ),
    ],
  }
})
console.log(JSON.stringify(records, null, 2))
writeFileSync(
  join(import.meta.dirname, `../docs/evidence/writing-${name}-${label}.json`),
  `${JSON.stringify(records, null, 2)}\n`,
)
state.close()
