import type { z } from 'zod'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import { enumOf } from './enum-of.ts'

/** A segment of the catalogue, by its id. */
export const segmentField = ({ dimensions }: Catalogue): z.ZodType<string> =>
  enumOf(dimensions.find(({ id }) => id === 'segment')?.values.map(({ value }) => value) ?? [], [])
