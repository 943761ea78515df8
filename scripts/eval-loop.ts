import { existsSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { ModelSettings } from '../src/workspace/model-settings.ts'
import { evaluateHeadlines, type HeadlineEvaluation } from './headlines/evaluate-headlines.ts'
import { readArchive } from './headlines/headline-archive.ts'
import { headlineTable, isPlaceboQuiet } from './headlines/headline-table.ts'
import { callsFor, modelTable } from './headlines/model-rows.ts'
import { timelineOf } from './headlines/timeline.ts'
import { openKeptModel } from './open-kept-model.ts'

/**
 * Shows on real headline tests what learning from earlier results is worth: walks the Upworthy Research Archive forward and prints the table. docs/loop.md says what it
 * shows and what not.
 *
 * usage: npm run eval:loop -- [FILE…] [--from WEEK] [--model NAME [--base-url URL] [--pairs N]] [--keep]
 * default: ../shared/data/upworthy-to-2014w42.parquet, else the sample in fixtures/; http://127.0.0.1:8081/v1; 250 pairs.
 * --from 201443 evaluates from that week on, and takes all that was before as the burn-in, which is else the first third. --keep writes docs/evidence/headlines.md.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    keep: { type: 'boolean', default: false },
    from: { type: 'string' },
    model: { type: 'string' },
    'base-url': { type: 'string', default: 'http://127.0.0.1:8081/v1' },
    pairs: { type: 'string', default: '250' },
  },
})
const root = join(import.meta.dirname, '..')
const archive = join(root, '../shared/data/upworthy-to-2014w42.parquet')
const sample = join(root, 'fixtures/headlines-sample.csv')
const files = positionals.length > 0 ? positionals : [existsSync(archive) ? archive : sample]
const missing = files.find((file) => !existsSync(file))
if (missing !== undefined) {
  console.error(`There is no file ${missing}. Name the archive, as Parquet or CSV: npm run eval:loop -- FILE`)
  process.exit(2)
}

const from = z.coerce.number().int().optional().parse(values.from)
const timeline = timelineOf(await readArchive(files), from)
if (timeline.burnIn === 0 || timeline.burnIn === timeline.blocks.length) {
  console.error('There are too few weeks to learn from some and to evaluate others. Name more files, or another week.')
  process.exit(2)
}
const evaluation = evaluateHeadlines(timeline, {
  placebos: 12,
  parts: [1, 0.1, 0.01],
  productParts: [1, 0.1],
})
const lines = [
  '# Headlines chosen by what earlier ones taught',
  '',
  `\`npm run eval:loop\` on ${files.map((file) => basename(file)).join(', ')} (Upworthy Research Archive, CC BY 4.0), Node ${process.version}. [loop.md](../loop.md) says how it is done and what it does not show.`,
  '',
  ...headlineTable(evaluation),
]
console.log(lines.join('\n'))
if (values.model !== undefined) {
  const asked = await modelLines(values.model, evaluation)
  console.log(asked.join('\n'))
  lines.push(...asked)
}
if (values.keep) writeFileSync(join(root, 'docs/evidence/headlines.md'), `${lines.join('\n').trimEnd()}\n`)
if (!isPlaceboQuiet(evaluation)) {
  console.error('The placebo wins or loses more than 3 %: something leaks.')
  process.exitCode = 1
}

async function modelLines(name: string, evaluated: HeadlineEvaluation): Promise<string[]> {
  const pairs = z.coerce.number().int().min(1).parse(values.pairs)
  console.error(`${callsFor(pairs)} questions to ${name} for ${pairs} pairs`)
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  const chain = [ModelSettings.parse({ name, baseUrl: values['base-url'], concurrency: 2, timeout: 600 })]
  const { model, state } = openKeptModel(chain, join(root, '.llm'))
  try {
    return await modelTable(model, evaluated, pairs, {
      signal: controller.signal,
      progress: (done, of) => {
        if (done % 10 === 0) console.error(`${done} of ${of} pairs`)
      },
    })
  } finally {
    state.close()
  }
}
