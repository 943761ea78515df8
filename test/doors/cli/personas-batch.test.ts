import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PersonasOutput } from '../../../src/actions/personas-output.ts'
import { lockBatches } from '../../../src/writing/batch/batch-lock.ts'
import type { ChatMessage } from '../../../src/writing/models/chat-model.ts'
import { mostTokens } from '../../../src/writing/models/most-tokens.ts'
import { answered, type BatchDouble, type BatchedRequest, batchDouble } from '../../writing/batch/batch-double.ts'
import { answer } from '../../writing/model-personas/persona-answers.ts'
import { serveRequests, streamed } from '../../writing/models/serve-requests.ts'
import { asEvents, lastEvent, type WireBody } from '../../writing/models/wire.ts'
import { copiesOf } from './copies-of.ts'
import { fault, inProcess } from './in-process.ts'
import { orders } from './shoal.ts'

const whole = (requests: BatchedRequest[]) => ({
  status: 'completed',
  output: requests.map((request) => answered(request, answer(request.body))),
})

/** Answers of which one sentence goes back. */
const faulty = (requests: BatchedRequest[]) => ({
  status: 'completed',
  output: requests.map((request) =>
    answered(
      request,
      answer(request.body).replace('A long wait for an answer could send them elsewhere.', 'They are 25 years old.'),
    ),
  ),
})

const shop = copiesOf(async (files) => {
  writeFileSync(join(files, 'orders.csv'), orders())
  await inProcess(['run', join(files, 'orders.csv'), '--into', join(files, 'w'), '--no-report', '--k', '2'])
})

/** A workspace with two segments, and a model behind a server that has batches. */
async function workspace(more = '', end: Parameters<typeof batchDouble>[0] = whole) {
  const folder = join(await shop(), 'w')
  const double = batchDouble(end)
  const live: string[] = []
  const url = await serveRequests(async (request) => {
    if (!request.url.endsWith('/chat/completions')) return double.handle(request)
    const body = (await request.json()) as WireBody
    live.push(body.response_format?.json_schema?.name ?? 'text')
    return streamed([...asEvents({ text: answer(body) }), lastEvent])
  })
  writeFileSync(join(folder, 'shoal.yaml'), `segments: {k: 2}\nmodel: {name: small, baseUrl: '${url}'${more}}\n`)
  return { folder, double, live }
}

const names = ({ batches }: BatchDouble): string[][] =>
  batches.map((batch) => batch.map(({ body }) => body.response_format?.json_schema?.name ?? ''))

describe('shoal personas --batch', () => {
  it('asks for persona and copy of all segments at once, waits, and writes the books', async () => {
    const { folder, double, live } = await workspace()
    const { code, stdout, stderr } = await inProcess(['personas', '--batch'], { folder })
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(
        /In batches, which take up to 24 hours each\.\nHanded in batch_1, \d+ requests; .* come back with the same command\.\n$/s,
      ),
    ])
    expect(stdout).toContain('2 personas written by small@')
    const [batch = []] = names(double)
    expect(double.batches).toHaveLength(1)
    expect(batch.filter((name) => name === 'PersonaStated')).toHaveLength(2)
    expect(batch.filter((name) => name === 'CopyAnswer').length).toBeGreaterThan(2)
    // The probe of what the server does with schemas is live, and nothing else.
    expect(new Set(live)).toEqual(new Set(['text', 'greeting']))
    expect(readFileSync(join(folder, 'report', 'personas.en.md'), 'utf8')).toContain('A long wait for an answer')
  })

  it('with --once hands in and leaves, and the same command later takes what has come', async () => {
    const { folder, double } = await workspace()
    const first = await inProcess(['personas', '--batch', '--once'], { folder })
    expect([first.code, first.stdout]).toEqual([
      3,
      expect.stringMatching(
        /^0 personas written by .*\n2 texts wait for batch_1 \(\d+ requests\)\.\nNext: come back later with the same command\n$/,
      ),
    ])
    expect(existsSync(join(folder, 'report', 'personas.en.md'))).toBe(false)
    const besides = await inProcess(['personas', '--budget-tokens', '1'], { folder })
    expect(besides.stderr).toContain('Batches that are open: 1. This run does not wait for them')
    const second = await inProcess(['personas', '--batch', '--once', '--json'], { folder })
    expect([second.code, PersonasOutput.parse(JSON.parse(second.stdout)).written]).toEqual([0, 2])
    expect(double.batches).toHaveLength(1)
    const live = await inProcess(['personas', '--json'], { folder })
    expect(PersonasOutput.parse(JSON.parse(live.stdout))).toMatchObject({ used: { calls: 0 }, plan: { done: 2 } })
  })

  it('sends back in a second batch what did not hold', async () => {
    const { folder, double } = await workspace('', faulty)
    expect((await inProcess(['personas', '--batch'], { folder })).code).toBe(0)
    expect(names(double).map((batch) => [...new Set(batch)].sort())).toEqual([
      ['CopyAnswer', 'PersonaStated'],
      ['RepairAnswer'],
    ])
    expect(readFileSync(join(folder, 'report', 'personas.en.md'), 'utf8')).not.toContain('25 years')
  })

  it('with a budget hands in what it has room for, and says what is left', async () => {
    const { folder, double } = await workspace()
    const { code, stdout } = await inProcess(['personas', '--batch', '--budget-tokens', '1500', '--json'], { folder })
    const { left, failed, files, used } = PersonasOutput.parse(JSON.parse(stdout))
    expect([code, left, failed, files.length]).toEqual([3, 1, [], 4])
    expect(used.tokens.input + used.tokens.output).toBeLessThanOrEqual(1500)
    // Answers took less than they might have, so the rest of what was begun had room later.
    expect(double.batches.length).toBeGreaterThan(1)
  })

  it('with a budget counts what it has gathered while an earlier batch is collected', async () => {
    const { folder, double } = await workspace('', faulty)
    await inProcess(['personas', '--batch', '--once', '--no-copy'], { folder })
    const most = (requests: BatchedRequest[] = []): number =>
      requests
        .map(({ body: { messages, max_tokens } }) =>
          mostTokens({ messages: messages as ChatMessage[], parameters: { maxTokens: max_tokens ?? 0 } }),
        )
        .reduce((sum, { input, output }) => sum + input + output, 0)
    // Room for the whole of the first batch and as much again.
    const limit = 2 * most(double.batches[0])
    await inProcess(['personas', '--batch', '--once', '--budget-tokens', String(limit)], { folder })
    expect(double.batches).toHaveLength(2)
    expect(most(double.batches[1])).toBeLessThanOrEqual(limit)
  })

  it('is refused in a sentence where it cannot be', async () => {
    const { folder } = await workspace()
    const unlock = lockBatches(folder)
    expect(await fault(['personas', '--batch'], folder)).toMatchObject({ exit: 2, code: 'models/batch-busy' })
    unlock()
    expect(await fault(['personas', '--batch', '--budget', '1'], folder)).toMatchObject({ code: 'models/no-price' })
    expect(await fault(['personas', '--once'], folder)).toMatchObject({ exit: 2, problem: '--batch: is needed.' })
    writeFileSync(join(folder, 'shoal.yaml'), 'model: none\n')
    expect(await fault(['personas', '--batch'], folder)).toMatchObject({ exit: 2, code: 'models/none' })
    writeFileSync(join(folder, 'shoal.yaml'), "model: {name: m, package: '@langchain/openai', class: ChatOpenAI}\n")
    expect(await fault(['personas', '--batch'], folder)).toMatchObject({ exit: 2, code: 'models/no-batches' })
  })
})
