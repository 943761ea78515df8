import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseAnswer } from '../../../src/writing/models/parse-answer.ts'

const form = {
  name: 'f',
  schema: z.strictObject({ a: z.string(), b: z.number().optional(), c: z.string().nullable() }),
}

describe('an answer', () => {
  it.each([
    ['as it is', '{"a":"x","c":"y"}', { a: 'x', c: 'y' }],
    ['with a null that the form allows', '{"a":"x","c":null}', { a: 'x', c: null }],
    ['with null for what is absent', '{"a":"x","b":null,"c":"y"}', { a: 'x', c: 'y' }],
    ['in a fence', '```json\n{"a":"x","c":"y"}\n```\n', { a: 'x', c: 'y' }],
  ])('is read %s', (_, text, value) => {
    expect(parseAnswer(text, form)).toEqual({ value })
  })

  it.each(['', 'sorry', '{"a":"x"', '{"a":1,"c":"y"}', '{"a":"x","c":"y","d":1}', 'null', '[]'])(
    'without the form is none: %s',
    (text) => {
      expect(parseAnswer(text, form)).toBeUndefined()
    },
  )

  it('that has the form comes back as it was', () => {
    fc.assert(
      fc.property(fc.record({ a: fc.string(), c: fc.string() }), (value) => {
        const read = parseAnswer(JSON.stringify(value), form)?.value
        return read?.a === value.a && read.c === value.c
      }),
    )
  })
})
