import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * Records a talk of eight turns in the terminal as docs/chat-talk.md: what "shoal chat" wrote, word for word.
 *
 * usage: node scripts/record-talk.ts --workspace FOLDER
 * FOLDER: a workspace with fixtures/online-retail.parquet and its segments, whose shoal.yaml names a model
 */
const { values } = parseArgs({ options: { workspace: { type: 'string' } } })
if (values.workspace === undefined) throw new Error('--workspace FOLDER')
const root = join(import.meta.dirname, '..')
const lines = [
  'Revenue by month in 2011',
  'and in France?',
  'Why did revenue rise in November 2011?',
  'How many customers are there in Iceland?',
  'Typical basket in Germany?',
  '1',
  'Draft a win-back campaign for the lapsed',
  'yes',
  '/quit',
]
const argv = [join(root, 'src/doors/cli/main.ts'), 'chat', '--workspace', values.workspace]
const child = spawn(process.execPath, argv, { cwd: values.workspace, stdio: ['pipe', 'pipe', 'inherit'] })
let said = ''
child.stdout.setEncoding('utf8').on('data', (text: string) => {
  said += text
})
child.stdin.end(`${lines.join('\n')}\n`)
const code = await new Promise((done) => child.on('close', done))
if (code !== 0) throw new Error(`shoal chat ended with ${String(code)}`)
const page = `# A talk in the terminal

Eight turns of \`shoal chat\` on the Online Retail data (fixtures/online-retail.parquet), as they were written, with the model that its first lines name. A chart, a follow-up, a
question for reasons, a figure that is kept back, a question that the model was asked about, asked back and answered, and a campaign up to its approval. Made by \`node scripts/record-talk.ts\`.

\`\`\`text
${said.trimEnd()}
\`\`\`
`
writeFileSync(join(root, 'docs/chat-talk.md'), page)
