import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openAssistant } from '../src/agent/open-assistant.ts'
import { runCli } from '../src/doors/cli/run-cli.ts'
import { openDuckDb } from '../src/engine/duckdb.ts'
import { openDesk } from '../src/questions/open-desk.ts'
import { openWorkspace, temporaryFolder } from '../src/workspace/workspace.ts'
import { askEvaluated } from './chat/ask-evaluated.ts'
import { evaluationAnswers, evaluationQuestions, otherWordings, QuestionSet } from './chat/evaluation-question.ts'
import { evaluationTable } from './chat/evaluation-table.ts'
import { keepFinished, readFinished } from './chat/finished.ts'
import { modelChain } from './chat/model-chain.ts'
import { spreadTable } from './chat/spread-table.ts'

/**
 * Asks the chat the questions of fixtures/chat, and holds its figures against answers that were computed by other means.
 *
 * usage: npm run eval:chat -- [--model NAME [--base-url URL]] [--set stranger|stranger-2] [--into FOLDER] [--only ID,ID…] [--spread] [--keep]
 * without --model by rule alone; --set stranger and stranger-2 ask two sets that were written without sight of Shoal. Each finished question is kept in FOLDER (default .eval-chat), so that a run that was stopped goes on. --spread asks 24 of them in three wordings, three
 * times each. --keep writes the tables to docs/evidence/chat-NAME.md.
 */
const { values } = parseArgs({
  options: {
    model: { type: 'string' },
    'base-url': { type: 'string', default: 'http://127.0.0.1:8081/v1' },
    into: { type: 'string', default: join(import.meta.dirname, '../.eval-chat') },
    set: { type: 'string', default: 'builders' },
    only: { type: 'string' },
    spread: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
})
const root = join(import.meta.dirname, '..')
const { signal } = new AbortController()
const folder = join(values.into, 'workspace')
mkdirSync(values.into, { recursive: true })
if (!existsSync(join(folder, 'shoal.yaml'))) {
  const argv = ['run', join(root, 'fixtures/online-retail.parquet'), '--into', folder, '--currency', 'GBP']
  const silent = { stdout: () => undefined, stderr: (text: string) => process.stderr.write(text) }
  const surroundings = {
    folder: root,
    environment: {},
    signal,
    terminal: false,
    columns: undefined,
    now: () => new Date(),
  }
  const code = await runCli(argv, { ...surroundings, ...silent })
  if (code !== 0) process.exit(code)
}
writeFileSync(join(folder, 'shoal.yaml'), `currency: GBP\n${modelChain(values.model, values['base-url'])}`)

const set = QuestionSet.parse(values.set)
const name = values.model ?? 'rules'
const fileName = [
  name.replaceAll(/[^\w.-]/g, '-'),
  ...(set === 'builders' ? [] : [set]),
  ...(values.spread ? ['spread'] : []),
].join('-')
const file = join(values.into, `${fileName}.jsonl`)
const only = values.only?.split(',')
const questions = evaluationQuestions(set).filter(({ id }) => only?.includes(id) ?? true)
const answers = evaluationAnswers()
const wordings = values.spread ? otherWordings() : questions.map(({ id }) => ({ id, questions: [] }))
const runs = values.spread ? [1, 2, 3] : [0]
const done = new Set(readFinished(file).map(({ id, wording, run }) => `${id} ${wording} ${run}`))

const workspace = openWorkspace(folder)
const engine = await openDuckDb(signal, temporaryFolder(workspace), true)
const desk = await openDesk(workspace, engine)
const environment = process.env
const assistant = await openAssistant({
  folder,
  environment,
  now: () => new Date(),
  usualLanguage: 'en',
  keepAnswers: false,
})
try {
  for (const run of runs)
    for (const { id, questions: others } of wordings)
      for (const [wording, text] of [undefined, ...others].entries()) {
        const question = questions.find((each) => each.id === id)
        if (question === undefined || done.has(`${id} ${wording} ${run}`)) continue
        const asked = { ...question, question: text ?? question.question }
        const finished = await askEvaluated(assistant, desk, asked, answers[id], { wording, run, signal })
        keepFinished(file, finished)
        console.log(`${finished.verdict.padEnd(7)} ${id} ${finished.seconds.toFixed(1)} s  ${asked.question}`)
      }
} finally {
  assistant.close()
  engine.close()
  workspace.state.close()
}

const finished = readFinished(file)
const hours = finished.reduce((sum, { seconds }) => sum + seconds, 0) / 3600
const table = values.spread ? spreadTable(finished, questions) : evaluationTable(finished, questions)
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`
const text = [
  `# Questions${set === 'builders' ? '' : ' of a stranger'} to the chat: ${name}${values.spread ? ', in three wordings, three times' : ''}`,
  '',
  `\`npm run eval:chat\`, ${finished.length} questions, ${hours.toFixed(2)} hours on ${machine}, Node ${process.version}. [chat-evaluation.md](../chat-evaluation.md) says what is asked and judged.`,
  '',
  ...table,
  '',
].join('\n')
console.log(text)
if (values.keep) writeFileSync(join(root, `docs/evidence/chat-${fileName}.md`), text)
