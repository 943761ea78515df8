import { describe, expect, it } from 'vitest'
import { answered, type BatchedRequest, batchDouble, expired, refused } from './batch-double.ts'
import { batchNetwork, colours, workplace } from './batch-run.ts'

const network = batchNetwork()
const said = ({ body }: BatchedRequest): string => body.messages.at(-1)?.content ?? ''
/** The answer to a question is the question itself. */
const good = (request: BatchedRequest): string => answered(request, JSON.stringify({ colour: said(request) }))
const whole = (requests: BatchedRequest[]) => ({ status: 'completed', output: requests.map(good) })

describe('a batch', () => {
  it('brings the answers that are asked for, and is asked for nothing twice', async () => {
    const double = batchDouble(whole)
    network.serve(double)
    const place = workplace()
    expect(await colours(place, ['red', 'blue'])).toEqual({ red: 'red', blue: 'blue' })
    expect(await colours(place, ['red', 'blue', 'green'])).toEqual({ red: 'red', blue: 'blue', green: 'green' })
    expect(double.batches.map((batch) => batch.map(said))).toEqual([['red', 'blue'], ['green']])
  })

  it('is sent as the live API would be asked, and leaves no file behind', async () => {
    const double = batchDouble(whole)
    network.serve(double)
    await colours(workplace(), ['red'])
    const [[request] = []] = double.batches
    expect(request).toMatchObject({
      custom_id: expect.stringMatching(/^[0-9a-f]{64}$/),
      method: 'POST',
      url: '/v1/chat/completions',
      body: { model: 'small', max_tokens: 60, temperature: 0, response_format: { type: 'json_schema' } },
    })
    expect(request?.body).not.toHaveProperty('stream')
    expect(double.files.size).toBe(0)
  })

  it.each([
    ['that expires', 'expired', 'models/batch-unfinished'],
    ['that is cancelled', 'cancelled', 'models/batch-unfinished'],
    ['that lacks a line', 'completed', 'models/batch-unfinished'],
  ])('%s keeps what is finished, and the rest goes into another one next time', async (_, status, code) => {
    const double = batchDouble((requests, place) =>
      place > 0
        ? whole(requests)
        : {
            status,
            output: requests.slice(0, 1).map(good),
            ...(status === 'expired' ? { errors: requests.slice(1).map(expired) } : {}),
          },
    )
    network.serve(double)
    const place = workplace()
    expect(await colours(place, ['red', 'blue'])).toEqual({ red: 'red', blue: code })
    expect(await colours(place, ['red', 'blue'])).toEqual({ red: 'red', blue: 'blue' })
    expect(double.batches.map((batch) => batch.map(said))).toEqual([['red', 'blue'], ['blue']])
  })

  it('with errors only names each by what the API said', async () => {
    network.serve(
      batchDouble((requests) => ({
        status: 'completed',
        errors: requests.map((request) =>
          said(request) === 'red'
            ? refused(request, 400, { code: 'context_length_exceeded', message: 'long' })
            : refused(request, 429, { code: 'insufficient_quota', message: 'pay' }),
        ),
      })),
    )
    expect(await colours(workplace(), ['red', 'blue'])).toEqual({ red: 'models/too-long', blue: 'models/quota' })
  })

  it('may come out of order, with doubled, foreign and broken lines', async () => {
    const double = batchDouble((requests) => ({
      status: 'completed',
      output: [
        ...requests.map(good).reverse(),
        ...requests.map((request) => answered(request, '{"colour":"another"}')),
        ...requests.map((request) => answered({ ...request, custom_id: 'foreign' }, '{"colour":"foreign"}')),
        '{"custom_id": "cut o',
      ],
    }))
    network.serve(double)
    const place = workplace()
    expect(await colours(place, ['red', 'blue'])).toEqual({ red: 'red', blue: 'blue' })
    expect(place.state.rows('SELECT count(*) AS n FROM model_answers')).toEqual([{ n: 2 }])
  })

  it('holds answers to what live ones are held to', async () => {
    network.serve(
      batchDouble((requests) => ({
        status: 'completed',
        output: requests.map((request) =>
          said(request) === 'red'
            ? answered(request, '{"colour":"re', 'length')
            : answered(request, said(request) === 'blue' ? '{"color":"blue"}' : ''),
        ),
      })),
    )
    expect(await colours(workplace(), ['red', 'blue', 'green'])).toEqual({
      red: 'models/cut-off',
      blue: 'models/not-the-form',
      green: 'models/empty',
    })
  })

  it('that is gone says so, and what was in it goes into another one next time', async () => {
    const double = batchDouble((requests, place) => (place > 0 ? whole(requests) : { status: 'completed', gone: true }))
    network.serve(double)
    const place = workplace()
    expect(await colours(place, ['red'])).toEqual({ red: 'models/batch-gone' })
    expect(await colours(place, ['red'])).toEqual({ red: 'red' })
  })

  it('that the provider takes nothing of says so, without the provider’s words', async () => {
    network.serve(batchDouble(() => ({ status: 'failed', reason: 'token_limit_exceeded' })))
    expect(await colours(workplace(), ['red'])).toEqual({ red: 'models/batch-refused' })
  })
})

describe('across processes', () => {
  it('a batch that is still open is not handed in again', async () => {
    let ready = false
    const double = batchDouble((requests) => (ready ? whole(requests) : undefined))
    network.serve(double)
    const place = workplace()
    expect(await colours(place, ['red'], { waits: false })).toEqual({ red: 'waits' })
    expect(await colours(place, ['red', 'blue'], { waits: false })).toEqual({ red: 'waits', blue: 'waits' })
    ready = true
    expect(await colours(place, ['red', 'blue'])).toEqual({ red: 'red', blue: 'blue' })
    expect(double.batches.map((batch) => batch.map(said))).toEqual([['red'], ['blue']])
  })

  it('a process that ends while it waits loses nothing', async () => {
    let ready = false
    const double = batchDouble((requests) => (ready ? whole(requests) : undefined))
    network.serve(double)
    const place = workplace()
    const stop = new AbortController()
    await expect(
      colours(place, ['red'], {
        signal: stop.signal,
        progress: () => stop.abort(),
      }),
    ).rejects.toMatchObject({ code: 'run/cancelled' })
    ready = true
    expect(await colours(place, ['red'])).toEqual({ red: 'red' })
    expect(double.batches).toHaveLength(1)
  })

  it('a batch whose maker was killed before it knew its name is found by its label', async () => {
    const double = batchDouble(whole)
    network.serve({
      handle: async (request) => {
        const response = await double.handle(request)
        const made = request.method === 'POST' && request.url.endsWith('/batches')
        return made && double.batches.length === 1 ? Response.error() : response
      },
    })
    const place = workplace()
    await expect(colours(place, ['red'])).rejects.toMatchObject({ code: 'models/refused-connection' })
    expect(await colours(place, ['red'])).toEqual({ red: 'red' })
    expect(double.batches).toHaveLength(1)
  })

  it('what was noted down and never made is handed in', async () => {
    const double = batchDouble(whole)
    let down = true
    network.serve({
      handle: async (request) => {
        if (down && request.method === 'POST')
          return Response.json(
            { error: { message: 'oh', type: 'server_error' } },
            { status: 500, headers: { 'retry-after-ms': '1' } },
          )
        return double.handle(request)
      },
    })
    const place = workplace()
    await expect(colours(place, ['red'])).rejects.toMatchObject({ code: 'models/server' })
    down = false
    expect(await colours(place, ['red'])).toEqual({ red: 'red' })
    expect(double.batches).toHaveLength(1)
  })

  it('answers to what nobody asks any more are kept for when somebody does', async () => {
    let ready = false
    const double = batchDouble((requests) => (ready ? whole(requests) : undefined))
    network.serve(double)
    const place = workplace()
    await colours(place, ['red'], { waits: false })
    ready = true
    expect(await colours(place, [])).toEqual({})
    expect(await colours(place, ['red'])).toEqual({ red: 'red' })
    expect(double.batches).toHaveLength(1)
  })
})

describe('a budget', () => {
  it('leaves out what it has no room for, counting what open batches can take', async () => {
    const double = batchDouble(whole)
    network.serve(double)
    const place = workplace()
    const budget = { limit: { tokens: 150 }, spent: 0, reserved: 0, waiting: [] }
    expect(await colours(place, ['red', 'blue', 'green'], { budget })).toEqual({
      red: 'red',
      blue: 'blue',
      green: 'models/budget',
    })
    expect(double.batches.map((batch) => batch.map(said))).toEqual([['red', 'blue']])
  })
})

describe('a limit of the model’s own', () => {
  it('goes into the batch, and what is reserved, in place of the prompt’s', async () => {
    const double = batchDouble(whole)
    network.serve(double)
    const budget = { limit: { tokens: 9_000 }, spent: 0, reserved: 0, waiting: [] }
    const found = await colours(workplace(), ['red', 'blue'], { budget, settings: { maxTokens: 8_000 } })
    expect(found).toEqual({ red: 'red', blue: 'models/budget' })
    expect(double.batches.map((batch) => batch.map(({ body }) => body.max_tokens))).toEqual([[8_000]])
  })
})

describe('a server that has no batches', () => {
  it('is told apart from one that fails', async () => {
    network.serve({ handle: async () => new Response('not found', { status: 404 }) })
    const place = workplace()
    await expect(colours(place, ['red'])).rejects.toMatchObject({ code: 'models/no-batches', data: { why: 'server' } })
    expect(place.state.rows('SELECT * FROM batches')).toEqual([])
  })
})
