import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const named = {
  idea: z.string(),
  repeat: z.int().default(1).describe('how often a text is written one behind the other'),
}

const Idea = z.discriminatedUnion('where', [
  z.strictObject({ ...named, where: z.literal('question'), inputs: z.array(z.string()) }),
  z.strictObject({ ...named, where: z.literal('correction'), inputs: z.array(z.string()) }),
  z.strictObject({ ...named, where: z.literal('product'), inputs: z.array(z.string()) }),
  z.strictObject({ ...named, where: z.literal('sql'), inputs: z.array(z.string()) }),
  z.strictObject({ ...named, where: z.literal('talk'), inputs: z.array(z.array(z.string())) }),
  z.strictObject({ ...named, where: z.literal('query'), inputs: z.array(z.unknown()) }),
  z.strictObject({
    ...named,
    where: z.literal('tool'),
    inputs: z.array(z.strictObject({ tool: z.string(), input: z.unknown() })),
  }),
])
export type HostileIdea = z.infer<typeof Idea>

/** Inputs meant to do harm, by idea. @param server where texts that name a server send to: one that counts what arrives */
export const hostileIdeas = (server: string): HostileIdea[] =>
  z
    .array(Idea)
    .parse(
      parse(
        readFileSync(join(import.meta.dirname, '../../../fixtures/chat/hostile.yaml'), 'utf8').replaceAll(
          '127.0.0.1:9',
          server,
        ),
      ),
    )
