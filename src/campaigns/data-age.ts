import { z } from 'zod'

/** From so many days on the data of a campaign are called old. */
const old = 60

const dayLength = 86_400_000

/** Data that are too old to say who is silent today. */
export const OldData = z.strictObject({
  asOf: z.string().describe('YYYY-MM-DD: the day that they end on'),
  days: z.int().describe('since then'),
})
export type OldData = z.infer<typeof OldData>

/** Data as old data, where they are old. */
export function oldData(asOf: string | undefined, now: Date): OldData | undefined {
  const days = dataAge(asOf, now)
  return asOf === undefined || days === undefined ? undefined : { asOf, days }
}

/** Days from the day that data end on to another, where they are so many that a reader must know; else undefined. */
export function dataAge(asOf: string | undefined, now: Date): number | undefined {
  if (asOf === undefined) return undefined
  const days = Math.floor((now.getTime() - Date.parse(asOf)) / dayLength)
  return days > old ? days : undefined
}
