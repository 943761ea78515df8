import type { Reading } from '../snapshot.ts'
import type { Feature } from './feature.ts'

/** A numeric column of a customers table as a feature, with the column that holds it. */
export interface AttributeFeature extends Feature {
  column: string
  distinct: number
}

/** The numeric attributes of a reading. Unlike money and counts of orders they enter the distance as they are. */
export function attributeFeatures({ attributes }: Pick<Reading, 'attributes'>): AttributeFeature[] {
  return attributes.flatMap(({ header, type, distinct }, index) =>
    type === 'number' && distinct > 1
      ? [
          {
            id: `attribute:${header}`,
            unit: 'number',
            source: 'attribute',
            header,
            skewed: false,
            better: 'neither',
            column: `a${index}`,
            distinct,
          },
        ]
      : [],
  )
}
