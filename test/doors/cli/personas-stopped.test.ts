import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { PersonasOutput } from '../../../src/actions/personas-output.ts'
import { answer } from '../../writing/model-personas/persona-answers.ts'
import { serveRequests, streamed } from '../../writing/models/serve-requests.ts'
import { asEvents, lastEvent, type WireBody } from '../../writing/models/wire.ts'
import { copiesOf } from './copies-of.ts'
import { fault, inProcess } from './in-process.ts'
import { orders, shoal } from './shoal.ts'

const concurrency = 2

/** Orders in two segments. */
const shop = copiesOf(async (folder) => {
  writeFileSync(join(folder, 'orders.csv'), orders())
  await inProcess(['run', join(folder, 'orders.csv'), '--into', join(folder, 'w'), '--no-report', '--k', '2'])
})

/** A workspace with two segments, and a model that takes its time; `questions` are what it was asked about segments. */
async function workspace(latency = 0) {
  const folder = join(await shop(), 'w')
  const questions: string[] = []
  const url = await serveRequests(async (request) => {
    const text = await request.text()
    const body = JSON.parse(text) as WireBody
    await sleep(latency)
    if (/Persona|Copy/.test(body.response_format?.json_schema?.name ?? '')) questions.push(text)
    return streamed([...asEvents({ text: answer(body) }), lastEvent])
  })
  writeFileSync(join(folder, 'shoal.yaml'), `model: {name: small, baseUrl: '${url}', concurrency: ${concurrency}}\n`)
  return { folder, questions }
}

const variants = ['personas', '--variants', '6', '--languages', 'en,zh']

describe('a run of personas that is stopped', () => {
  it('by Ctrl-C keeps what is done, and the next run goes on with it', async () => {
    const { folder, questions } = await workspace(20)
    let watch: NodeJS.Timeout | undefined
    const stopped = await shoal(variants, {
      cwd: folder,
      // The plan is told before the first question.
      onStderr: (_, kill) => {
        watch ??= setInterval(() => {
          if (questions.length < 30) return
          clearInterval(watch)
          kill('SIGINT')
        }, 5)
      },
    })
    expect([stopped.code, stopped.stderr]).toEqual([130, expect.stringContaining('Stopped.\n')])
    expect(existsSync(join(folder, 'report', 'personas.en.md'))).toBe(false)
    const { code, stdout } = await inProcess([...variants, '--json'], { folder })
    const { plan, written } = PersonasOutput.parse(JSON.parse(stdout))
    expect(code).toBe(0)
    expect([plan.items, plan.done > 0, plan.done + written]).toEqual([24, true, 24])
    // Only what was on its way when it was stopped is asked for again.
    expect(questions.length - new Set(questions).size).toBeLessThanOrEqual(concurrency)
  })

  it('by its budget says so in a sentence, and rules stand in until there is more', async () => {
    const { folder, questions } = await workspace()
    const { code, stdout } = await inProcess([...variants, '--budget-tokens', '3000'], { folder })
    expect([code, stdout]).toEqual([
      3,
      expect.stringMatching(/\n\d+ were not begun, since the budget is used up; words by rule stand in\. /),
    ])
    expect(readFileSync(join(folder, 'report', 'personas.en.md'), 'utf8')).toContain('S2')
    const asked = questions.length
    const rest = await inProcess([...variants, '--json'], { folder })
    expect([rest.code, PersonasOutput.parse(JSON.parse(rest.stdout)).left]).toEqual([0, 0])
    expect([asked > 0, questions.length - new Set(questions).size]).toEqual([true, 0])
  })

  it('by a budget in money without a price begins nothing', async () => {
    const { folder, questions } = await workspace()
    expect(await fault([...variants, '--budget', '1'], folder)).toMatchObject({ exit: 2, code: 'models/no-price' })
    expect(questions).toEqual([])
    expect(await fault([...variants, '--budget', '1', '--budget-tokens', '9'], folder)).toMatchObject({
      exit: 2,
      problem: '--budget: cannot stand beside --budget-tokens: give one of them.',
    })
  })
})
