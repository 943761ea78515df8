import { z } from 'zod'

/** Why a figure cannot be computed; language/en/analysis.ts words each. */
export const NotKnownReason = z.enum([
  'nobody',
  'too-few',
  'too-few-with-any',
  'nothing-varies',
  'not-above-zero',
  'no-before',
  'before-constant',
  'weights-changed',
  'margin-unknown',
  'costs-unknown',
  'one-segment',
  'segments-unknown',
  'no-plan',
  'groups-differ-from-plan',
  'too-early',
  'all-stopped',
])
export type NotKnownReason = z.infer<typeof NotKnownReason>

/** In the place of a figure that cannot be computed. It is never a zero. */
export const NotKnown = z.strictObject({ unknown: NotKnownReason })
export type NotKnown = z.infer<typeof NotKnown>

/** A figure, or the reason why there is none. */
export const known = <T extends z.ZodObject>(schema: T) => z.union([schema, NotKnown])

export const notKnown = (unknown: NotKnownReason): NotKnown => ({ unknown })

/** Whether a figure is there. */
export const isKnown = <T extends object>(figure: T): figure is Exclude<T, NotKnown> => !('unknown' in figure)
