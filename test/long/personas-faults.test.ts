import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { PersonasOutput } from '../../src/actions/personas-output.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import { copiesOf } from '../doors/cli/copies-of.ts'
import { inProcess } from '../doors/cli/in-process.ts'
import { type FaultServer, startFaultServer } from '../writing/models/fault-server.ts'
import type { FaultRates, FaultReport } from '../writing/models/serve-faults.ts'
import { amount, keepEvidence, longTimeout } from './length.ts'

const root = join(import.meta.dirname, '../..')
const main = join(root, 'src/doors/cli/main.ts')
const answers = join(root, 'test/writing/model-personas/persona-answers.ts')
const latency = amount(5, 200)
// As a workspace has it that says nothing else.
const concurrency = 4
const kills = amount(2, 10)
const command = [
  'personas',
  ...amount(['--variants', '1'], ['--by', 'PaymentMethod', '--variants', '18']),
  ...['--languages', 'en,zh', '--formats', 'json'],
]
const faulty: FaultRates = { busy: 0.06, failing: 0.06, cut: 0.06, broken: 0.03, half: 0.03 }
const calm: FaultRates = { busy: 0, failing: 0, cut: 0, broken: 0, half: 0 }
/** Failures that such a server can lead to, however often it is asked. */
const expected = new Set([
  'models/not-the-form',
  'models/cut-off',
  'models/server',
  'models/connection-cut',
  'models/rate-limit',
  'models/breaker-open',
])
const found: string[] = []

let workspace = ''
const servers: FaultServer[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** Telecom customers: their segments say much, and take long. */
const telecom = copiesOf(async (folder) => {
  const run = ['run', join(root, 'fixtures/telco-churn.csv'), '--into', join(folder, 'telco'), '--no-report']
  const { code, stderr } = await inProcess(run)
  expect(code, stderr).toBe(0)
})

/** A server, and a workspace as new that asks it. */
async function begun(rates: FaultRates): Promise<FaultServer> {
  workspace = join(await telecom(), 'telco')
  const server = await startFaultServer({ seed: 11, latency, rates, answers })
  servers.push(server)
  const model = { name: 'small', baseUrl: server.url, concurrency }
  writeFileSync(join(workspace, 'shoal.yaml'), `segments: {k: 7}\nmodel: ${JSON.stringify(model)}\n`)
  return server
}

/** The command to its end. */
async function finished(): Promise<z.infer<typeof PersonasOutput>> {
  const { code, stdout, stderr } = await inProcess([...command, '--json'], { folder: workspace })
  expect([0, 3], stderr).toContain(code)
  const output = PersonasOutput.parse(JSON.parse(stdout))
  expect(code).toBe(output.failed.length === 0 ? 0 : 3)
  return output
}

/** Runs until nothing fails. */
async function untilAllIsWritten(): Promise<z.infer<typeof PersonasOutput>[]> {
  const runs = [await finished()]
  while ((runs.at(-1)?.failed.length ?? 0) > 0) {
    expect(runs.length).toBeLessThan(20)
    runs.push(await finished())
  }
  return runs
}

/** The command, killed when the server has been asked so often; whether it was still at work. */
async function killedAt(server: FaultServer, requests: number): Promise<boolean> {
  const child = spawn(process.execPath, [main, ...command], { cwd: workspace, stdio: 'ignore' })
  let ended = false
  const end = new Promise<boolean>((resolve) => {
    child.on('exit', (_, signal) => {
      ended = true
      resolve(signal === 'SIGKILL')
    })
  })
  while (!ended && (await server.report()).requests < requests) await sleep(5)
  child.kill('SIGKILL')
  return end
}

const again = (answered: FaultReport['answered']): number => answered.reduce((sum, [, times]) => sum + times - 1, 0)
const Book = z.object({
  groups: z.array(z.object({ segments: z.array(z.object({ variants: z.array(z.unknown()) })) })),
})

/** How many personas the books hold. */
const inBooks = (): number =>
  ['en', 'zh']
    .flatMap((language) => {
      const text = readFileSync(
        join(workspace, 'report', `${amount('personas', 'personas-by-paymentmethod')}.${language}.json`),
        'utf8',
      )
      return Book.parse(JSON.parse(text)).groups.flatMap(({ segments }) => segments)
    })
    .reduce((sum, { variants }) => sum + variants.length, 0)

describe('shoal personas with a server that misbehaves', () => {
  it(
    'ends every item well or with a named error, asks for none twice, and does by running again what failed',
    async () => {
      const server = await begun(faulty)
      const runs = await untilAllIsWritten()
      const [first] = runs
      const codes = first?.failed.map(({ code }) => code) ?? []
      expect(codes.filter((code) => !expected.has(code))).toEqual([])
      const items = first?.plan.items ?? 0
      expect((first?.written ?? 0) + codes.length).toBe(items)
      const done = await server.report()
      expect(again(done.answered)).toBe(0)
      expect(inBooks()).toBe(items)
      const last = await finished()
      expect([last.written, last.used.calls, last.plan.done]).toEqual([0, 0, items])
      expect((await server.report()).requests).toBe(done.requests)
      const faults = Object.entries(done.faults).map(([fault, count]) => `${fault} ${count}`)
      found.push(
        `\`shoal ${command.join(' ')}\`: ${items} items of telecom customers, ${latency} ms an answer, ${concurrency} requests at once.`,
        `Faults over all runs: ${faults.join(', ')}, of ${done.requests} requests.`,
        `The first run wrote ${first?.written}; ${codes.length} ended with an error by name (${[...new Set(codes)].map((code) => `${codes.filter((each) => each === code).length} ${code}`).join(', ')}). Run ${runs.length} had all. ${done.answered.length} questions were answered, none twice; one more run made 0 calls.`,
      )
    },
    longTimeout,
  )

  it(
    'and is killed at random moments ends with each item done once',
    async () => {
      const server = await begun(faulty)
      const random = seededRandom(7)
      // The probe of a new model is made again where it is cut short; what is counted here begins behind it.
      let target = 20
      let killed = 0
      while (killed < kills) {
        target += 4 + random.integer(amount(8, 500))
        if (!(await killedAt(server, target))) break
        killed++
        target = (await server.report()).requests
      }
      expect(killed).toBe(kills)
      const runs = await untilAllIsWritten()
      const items = runs[0]?.plan.items ?? 0
      const early = runs[0]?.plan.done ?? 0
      expect(inBooks()).toBe(items)
      const done = await server.report()
      // What was on its way when the process was killed is asked for again: nobody can know of it.
      expect(again(done.answered)).toBeLessThanOrEqual(kills * concurrency)
      const last = await finished()
      expect([last.written, last.used.calls, last.plan.done]).toEqual([0, 0, items])
      found.push(
        `Killed ${kills} times (SIGKILL) at random moments: ${early} items were kept by then, and the next runs did the other ${items - early}. Each of the ${items} is there once; of ${done.answered.length} questions ${again(done.answered)} were answered a second time, on their way when the process died (at most ${kills} × ${concurrency}). One more run made 0 calls.`,
      )
    },
    longTimeout,
  )
})

describe('shoal personas with a server that behaves', () => {
  it(
    'asks each question once, as fast as its latency allows',
    async () => {
      const server = await begun(calm)
      const { written, plan, used } = await finished()
      const { requests, answered, milliseconds } = await server.report()
      expect(written).toBe(plan.items)
      expect([used.calls, again(answered)]).toEqual([requests, 0])
      const ideal = (requests * latency) / concurrency
      found.push(
        `Without faults ${requests} calls took ${(milliseconds / 1000).toFixed(1)} s from the first request to the last answer: ${(milliseconds / ideal).toFixed(3)} × calls × latency ÷ concurrency.`,
      )
      keepEvidence('personas-faults', 'A run of personas, and a model server that misbehaves', found)
    },
    longTimeout,
  )
})
