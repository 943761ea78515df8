import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Abilities, allAbilities } from '../../../src/writing/models/abilities.ts'
import { lowerSchema } from '../../../src/writing/models/lower-schema.ts'

const lowered = (schema: z.ZodType, less: Partial<Abilities> = {}) =>
  lowerSchema(z.strictObject({ it: schema }), { ...allAbilities, ...less }).properties?.['it']

describe('a schema for a provider', () => {
  it.each<[string, z.ZodType, object]>([
    ['a text', z.string(), { type: 'string' }],
    ['a text with limits', z.string().min(2).max(9), { type: 'string', minLength: 2, maxLength: 9 }],
    ['a pattern', z.string().regex(/^[a-z]+$/), { type: 'string', pattern: '^[a-z]+$' }],
    ['a whole number without zod’s own limits', z.int(), { type: 'integer' }],
    ['a number with limits', z.number().min(0).max(1), { type: 'number', minimum: 0, maximum: 1 }],
    ['a choice', z.enum(['a', 'b']), { type: 'string', enum: ['a', 'b'] }],
    ['a constant', z.literal('a'), { type: 'string', enum: ['a'] }],
    [
      'a list',
      z.array(z.string()).min(1).max(3),
      { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 3 },
    ],
    ['what may be absent', z.string().optional(), { anyOf: [{ type: 'string' }, { type: 'null' }] }],
    ['what has a default', z.string().default('x'), { anyOf: [{ type: 'string' }, { type: 'null' }] }],
    ['a description', z.string().describe('why'), { type: 'string', description: 'why' }],
  ])('has %s in strict words', (_, schema, wanted) => {
    expect(lowered(schema)).toEqual(wanted)
  })

  it('closes every group, and requires every key of it', () => {
    expect(lowered(z.object({ a: z.object({ b: z.string().optional() }) }))).toEqual({
      type: 'object',
      properties: {
        a: {
          type: 'object',
          properties: { b: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
          required: ['b'],
          additionalProperties: false,
        },
      },
      required: ['a'],
      additionalProperties: false,
    })
  })

  it('has anyOf for a choice of groups, which strict mode knows', () => {
    const choice = z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('a') }),
      z.object({ kind: z.literal('b') }),
    ])
    expect(lowered(choice)?.anyOf?.map(({ properties }) => properties?.['kind'])).toEqual([
      { type: 'string', enum: ['a'] },
      { type: 'string', enum: ['b'] },
    ])
  })

  it.each<[string, Partial<Abilities>, object]>([
    ['patterns', { pattern: 'ignored' }, { type: 'string', maxLength: 9 }],
    ['limits of length', { lengthLimits: 'refused' }, { type: 'string', pattern: '^((a|b)c)+$' }],
    ['groups within groups', { nesting: 'refused' }, { type: 'string', maxLength: 9 }],
  ])('leaves out %s where they do not bind', (_, less, wanted) => {
    expect(
      lowered(
        z
          .string()
          .max(9)
          .regex(/^((a|b)c)+$/),
        less,
      ),
    ).toEqual(wanted)
  })

  it.each([['^(a|b)+$'], ['^(a)(b)$'], ['^\\(\\([a-z]+\\)\\)$'], ['^[((]+(a)$']])(
    'finds no group within a group in %s',
    (source) => {
      expect(lowered(z.string().regex(new RegExp(source)), { nesting: 'refused' })).toEqual({
        type: 'string',
        pattern: source,
      })
    },
  )

  it.each<[string, z.ZodType]>([
    ['a record', z.record(z.string(), z.string())],
    ['a tuple', z.tuple([z.string(), z.number()])],
    ['anything', z.unknown()],
  ])('is refused for %s', (_, schema) => {
    expect(() => lowered(schema)).toThrow(TypeError)
  })
})
