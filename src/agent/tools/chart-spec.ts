import { z } from 'zod'
import { Localized } from '../../language/language.ts'

/** A drawing of figures that a tool gave; doors draw it, none computes. */
export const ChartSpec = z.strictObject({
  kind: z.enum(['bar', 'line', 'scatter', 'heat', 'funnel']),
  title: Localized,
  unit: z.string(),
  x: z.strictObject({ label: Localized, values: z.array(Localized).describe('of a scatter: the names of the points') }),
  y: z
    .strictObject({ label: Localized, values: z.array(Localized) })
    .optional()
    .describe('rows of a heat map; the second axis of a scatter'),
  series: z
    .array(
      z.strictObject({
        label: Localized,
        points: z
          .array(z.strictObject({ value: z.number().nullable(), display: Localized }))
          .describe('one per x; of a heat map row by row; of a scatter the first series is x, the second y'),
      }),
    )
    .min(1),
})
export type ChartSpec = z.infer<typeof ChartSpec>
