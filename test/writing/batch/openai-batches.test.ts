import { afterEach, describe, expect, it, vi } from 'vitest'
import { openAiBatches } from '../../../src/writing/batch/openai-batches.ts'
import { systemClock } from '../../../src/writing/models/clock.ts'
import { batchNetwork, batchUrl } from './batch-run.ts'

const network = batchNetwork()
const connection = { model: 'small', server: batchUrl, baseUrl: batchUrl, secrets: [], clock: systemClock }
const { signal } = new AbortController()
afterEach(() => void vi.unstubAllEnvs())

describe('a provider of batches', () => {
  it('is sent nothing that variables hold for another server', async () => {
    for (const name of ['OPENAI_ORG_ID', 'OPENAI_PROJECT_ID']) vi.stubEnv(name, 'canary-account')
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'x-canary: canary-account')
    const headers: string[] = []
    network.serve({
      handle: async (request) => {
        headers.push(JSON.stringify(Object.fromEntries(request.headers)))
        return Response.json({ error: { message: 'no' } }, { status: 404 })
      },
    })
    expect(await openAiBatches(connection).look('batch_1', signal)).toBeUndefined()
    expect(headers).toEqual([expect.not.stringMatching(/canary-account|openai-organization|openai-project/)])
  })
})
