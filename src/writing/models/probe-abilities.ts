import { type Abilities, type Following, plainAbilities } from './abilities.ts'
import type { ChatBody, Wire } from './chat-body.ts'
import type { JsonSchema } from './lower-schema.ts'
import { ModelError } from './model-error.ts'
import type { RawAnswer } from './send-chat.ts'

/** A question whose natural answer breaks the limit, so that what comes back shows whether the limit binds. */
interface Probe {
  word: JsonSchema
  holds: (word: string) => boolean
}

const probes = {
  schema: { word: { type: 'string' }, holds: () => true },
  pattern: { word: { type: 'string', pattern: '^[A-Z]{3}$' }, holds: (word) => /^[A-Z]{3}$/.test(word) },
  lengthLimits: { word: { type: 'string', maxLength: 3 }, holds: (word) => word.length <= 3 },
  nesting: {
    word: { type: 'string', pattern: '^((A|B){2}-){2}C$' },
    holds: (word) => /^((A|B){2}-){2}C$/.test(word),
  },
} satisfies Partial<Record<keyof Abilities, Probe>>

/**
 * Finds what a server does with a schema, by five small requests. A request that it refuses as such is an answer too;
 * every other failure is passed on, and nothing is concluded from it.
 * @throws ModelError
 */
export async function probeAbilities(
  { model, limitName }: Omit<Wire, 'abilities'>,
  send: (body: ChatBody) => Promise<RawAnswer>,
): Promise<Abilities> {
  const ask = (probe: Probe): Promise<Following> => following(probe, () => send(probeBody(probe, model, limitName)))
  const schema = await ask(probes.schema)
  const temperature = await refusedOrNot(() =>
    send({ model, messages: [{ role: 'user', content: 'Say yes.' }], temperature: 0.5, [limitName]: roomToThink }),
  )
  if (schema !== 'honoured') return { ...plainAbilities, schema, temperature }
  return {
    schema,
    temperature,
    pattern: await ask(probes.pattern),
    lengthLimits: await ask(probes.lengthLimits),
    nesting: await ask(probes.nesting),
  }
}

/** A model that thinks first needs room for that, and an answer that a limit forces is a few tokens long. */
const roomToThink = 1000

function probeBody({ word }: Probe, model: string, limitName: Wire['limitName']): ChatBody {
  const schema: JsonSchema = { type: 'object', properties: { word }, required: ['word'], additionalProperties: false }
  return {
    model,
    messages: [
      {
        role: 'user',
        content: 'Which word is the English greeting that begins with h? Answer as JSON: {"word": "…"}, in lower case.',
      },
    ],
    [limitName]: roomToThink,
    response_format: { type: 'json_schema', json_schema: { name: 'word', strict: true, schema } },
  }
}

async function following(probe: Probe, send: () => Promise<RawAnswer>): Promise<Following> {
  let word: string | undefined
  const outcome = await refusedOrNot(async () => {
    word = wordOf((await send()).text)
  })
  if (outcome === 'refused') return 'refused'
  return word !== undefined && probe.holds(word) ? 'honoured' : 'ignored'
}

async function refusedOrNot(send: () => Promise<unknown>): Promise<'honoured' | 'refused'> {
  try {
    await send()
    return 'honoured'
  } catch (error) {
    // Some servers fail (500) on a grammar that they cannot build; one that is down fails on the next request too.
    if (error instanceof ModelError && error.code === 'models/bad-request') return 'refused'
    throw error
  }
}

function wordOf(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'word' in value && typeof value.word === 'string'
      ? value.word
      : undefined
  } catch {
    return undefined
  }
}
