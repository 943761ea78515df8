import type { FactSheet } from '../../facts/fact.ts'
import { productsFor } from '../../writing/copy/angles-for.ts'
import type { CopyAngle } from '../../writing/copy/copy.ts'
import { readSheet } from '../../writing/personas/reading.ts'
import type { RankedAngle } from './choose-angles.ts'
import type { PlannedProduct } from './choose-products.ts'

/** Angles whose messages name products: those of the campaign, or, to order again, such as these customers have bought. */
const naming: readonly CopyAngle[] = ['favourites', 'restock']

/** Products of a campaign that stand behind an angle. */
const shown = 3

/** The angles whose messages name no product besides those that the campaign is about. */
export function anglesWithin(
  angles: readonly RankedAngle[],
  sheet: FactSheet,
  products: readonly PlannedProduct[],
): RankedAngle[] {
  const planned = new Set(products.map(({ fact }) => fact))
  const reading = readSheet(sheet, 'en')
  return angles
    .filter(
      ({ angle }) =>
        !naming.includes(angle) ||
        (angle === 'favourites' && products.length > 0) ||
        productsFor(angle, reading).every(({ id }) => planned.has(id)),
    )
    .map((ranked) =>
      ranked.angle === 'favourites' && products.length > 0
        ? { ...ranked, licence: licenceBy(ranked.licence, planned) }
        : ranked,
    )
}

/** What licenses an angle, with the campaign’s products in the place of those of the audience. */
const licenceBy = (licence: readonly string[], planned: ReadonlySet<string>): string[] => [
  ...licence.filter((id) => !id.startsWith('product:')),
  ...[...planned].slice(0, shown),
]
