import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from '../src/doors/cli/run-cli.ts'
import { type DraftedBrief, type Shoal, type Truth, wholeTurn } from '../test/campaigns/whole-turn/whole-turn.ts'

/**
 * One whole turn of the loop in several worlds of which it is known what is true: brief, approval, send to a mail server on this machine, customers who answer,
 * results, learnings, and the next brief.
 *
 * usage: node scripts/demo-loop.ts
 */
const worlds: { name: string; truth: Truth; settings?: string }[] = [
  { name: 'the invitation brings orders', truth: { invitation: 0.5, arrivals: 0.1, holdout: 0.1 } },
  { name: 'the outcomes swapped', truth: { invitation: 0.1, arrivals: 0.5, holdout: 0.1 } },
  { name: 'no message does anything', truth: { invitation: 0.1, arrivals: 0.1, holdout: 0.1 } },
  {
    name: 'the invitation brings orders, learnings off',
    truth: { invitation: 0.5, arrivals: 0.1, holdout: 0.1 },
    settings: 'learnings: off\n',
  },
]

/** Runs a command in this process, on a clock that stands where it is set. */
const shoal: Shoal = async (folder, argv, now) => {
  let [stdout, stderr] = ['', '']
  const code = await runCli([...argv, '--json'], {
    folder,
    environment: {},
    signal: new AbortController().signal,
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    terminal: false,
    columns: undefined,
    now: () => new Date(now),
  })
  if (code !== 0) throw new Error(`shoal ${argv.join(' ')} ended with ${code}: ${stderr}${stdout}`)
  return JSON.parse(stdout)
}

const percent = (share: number): string => `${Math.round(share * 100)} %`
const sharesIn = ({ campaign }: DraftedBrief): string =>
  campaign.variants.map(({ id, copy, share }) => `${id} ${copy.angle} ${percent(share)}`).join(', ')
const say = (text = ''): boolean => process.stdout.write(`${text}\n`)

for (const { name, truth, settings = '' } of worlds) {
  const root = mkdtempSync(join(tmpdir(), 'shoal-demo-loop-'))
  try {
    const { first, sent, results, second } = await wholeTurn(root, shoal, { truth, settings })
    const told = Object.entries(truth).map(([arm, share]) => `${arm} ${percent(share)}`)
    say(`== ${name} ==`)
    say(`true:            of those who get it, order: ${told.join(', ')}`)
    say(`first brief:     ${sharesIn(first)}`)
    say(`sent:            ${sent['sent']} mails, ${sent['held']} held out`)
    for (const text of results['texts'] as string[]) say(`result:          ${text}`)
    say(`second brief:    ${sharesIn(second)}`)
    for (const { choice, text } of second.campaign.reasons)
      if (choice === 'angle' || choice === 'variants') say(`  because:       ${text.en}`)
    say(`cites:           ${second.campaign.learnings.join(', ') || 'no learning'}`)
    say()
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
