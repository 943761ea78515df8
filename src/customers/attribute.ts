import { z } from 'zod'
import { present, type RawSet } from './cleaning/raw-rows.ts'
import { numberSql, numberStyles } from './sources/value-styles.ts'

/** A column of a customers table besides the customer: what its values are. */
export const Attribute = z.strictObject({
  header: z.string(),
  type: z.enum(['number', 'text', 'unused']),
  style: z.enum(numberStyles).optional(),
  distinct: z.int(),
  missing: z.int(),
})
export type Attribute = z.infer<typeof Attribute>

/** SQL of an attribute's value in a raw row; NULL where it is missing or cannot be read. */
export function attributeSql(headers: RawSet['headers'], { header, type, style }: Attribute): string {
  const value = present(headers, header)
  return type === 'number' ? `${numberSql(value, style ?? 'plain')}::DOUBLE` : value
}
