import { z } from 'zod'
import { fieldWords as en } from '../../language/en/chat-fields.ts'
import { fieldWords as zh } from '../../language/zh/chat-fields.ts'
import type { QuestionReading } from '../../questions/reading/question-reading.ts'

/** Parts of a query that rules read for themselves: a model is asked for one only where words are left that may mean it. */
type Field = 'time' | 'having' | 'compare' | 'share' | 'order'

const fields: readonly Field[] = ['time', 'having', 'compare', 'share', 'order']

const doubtOf: Partial<Record<Field, QuestionReading['doubts'][number]['about']>> = { time: 'time', having: 'figure' }

/** Parts of a query that a question may ask for in words that no rule took up. */
export function openFields({ unread, doubts, language }: QuestionReading): Set<Field> {
  const words = language === 'zh' ? zh : en
  return new Set(
    fields.filter(
      (field) => unread.some((word) => words[field].test(word)) || doubts.some(({ about }) => about === doubtOf[field]),
    ),
  )
}

/** A query’s schema without the parts that rules read, and with no filter but by values that the question may name. */
export function narrowByReading(schema: z.ZodObject, reading: QuestionReading): z.ZodObject {
  const open = openFields(reading)
  const closed = new Set<string>(['filters', ...fields.filter((field) => !open.has(field))])
  if (!open.has('order')) closed.add('limit')
  const narrow = z.strictObject(
    Object.fromEntries(Object.entries(schema.shape).filter(([field]) => !closed.has(field))),
  )
  const filters = filterOf(reading)
  return filters === undefined ? narrow : narrow.extend({ filters: z.array(filters).max(8).default([]) })
}

/** Filters by the values that the question may name; undefined where it names none. */
function filterOf({ slice }: QuestionReading): z.ZodType | undefined {
  const byDimension = Map.groupBy(slice.values, ({ dimension }) => dimension)
  const [first, ...rest] = [...byDimension].map(([dimension, named]) =>
    z.strictObject({
      dimension: z.literal(dimension),
      op: z.enum(['is', 'is-not']),
      values: z
        .array(z.enum(named.map(({ value }) => value)))
        .min(1)
        .max(50),
    }),
  )
  return first && z.union([first, ...rest])
}

/** What a model chose, with the parts that rules read put in as they were read. */
export function withReadParts(input: Record<string, unknown>, reading: QuestionReading): Record<string, unknown> {
  const { query } = reading
  const open = openFields(reading)
  const { order, limit, ...rest } = input
  const kept = Object.fromEntries(
    Object.entries({ time: query?.time, having: query?.having, compare: query?.compare, share: query?.share }).flatMap(
      ([field, value]) => (value === undefined || open.has(field as Field) ? [] : [[field, value]]),
    ),
  )
  const ordered = open.has('order')
    ? { ...(order === undefined ? {} : { order }), ...(limit === undefined ? {} : { limit }) }
    : {
        ...(query?.order === undefined ? {} : { order: query.order }),
        ...(query?.limit === undefined ? {} : { limit: query.limit }),
      }
  return { ...rest, ...kept, ...ordered }
}
