import type { Fact } from '../../facts/fact.ts'
import type { Reading } from '../personas/reading.ts'
import { type Role, type RoleName, roleOf } from '../personas/role.ts'
import { traitsOf } from '../personas/traits.ts'
import { bestSeller, typicalProducts } from '../personas/typical-products.ts'
import type { CopyAngle } from './copy.ts'
import { nearlyAll } from './nearly-all.ts'

/** An angle that suits a segment, and the ids of the facts that license it. */
export interface LicensedAngle {
  angle: CopyAngle
  licence: string[]
}

/** What each part calls for, first what suits it most. Who was away is not thanked, and who sent things back is helped. */
const byRole: Record<RoleName, CopyAngle[]> = {
  mainstay: ['thanks', 'restock', 'arrivals', 'favourites'],
  'top-spender': ['thanks', 'arrivals', 'favourites', 'service'],
  regular: ['restock', 'thanks', 'favourites', 'arrivals'],
  'dormant-valuable': ['arrivals', 'service', 'invitation', 'favourites'],
  dormant: ['invitation', 'arrivals', 'favourites'],
  newcomer: ['thanks', 'service', 'favourites'],
  recent: ['thanks', 'favourites', 'service'],
  'big-basket': ['service', 'favourites', 'arrivals'],
  light: ['favourites', 'invitation', 'arrivals'],
  returner: ['service'],
  attribute: ['invitation', 'service'],
  unsure: ['favourites', 'invitation', 'service'],
  balanced: ['favourites', 'invitation', 'arrivals'],
  'too-small': [],
}

/** The products that a message may start from: typical of the segment first, else its best seller. */
function productsToName(reading: Reading): Fact[] {
  const typical = typicalProducts(reading).slice(0, 2)
  const best = bestSeller(reading)
  return typical.length > 0 || best === undefined ? typical : [best]
}

/** The products that a message from an angle may name: whoever is asked to buy again must have bought it. */
export const productsFor = (angle: CopyAngle, reading: Reading): Fact[] =>
  productsToName(reading).filter(({ value }) => angle !== 'restock' || value >= nearlyAll)

/** Up to three angles that suit a segment, by its part and traits. */
export function anglesFor(reading: Reading): LicensedAngle[] {
  const role = roleOf(reading)
  const { returns } = traitsOf(reading)
  const angles = byRole[role.name]
  // Whoever sends more back than others is helped before anything else is shown.
  const first: CopyAngle[] = returns === undefined || angles.length === 0 ? [] : ['service']
  return [...new Set([...first, ...angles])]
    .flatMap((angle) => {
      const licence = licenceOf(angle, reading, role)
      return licence === undefined ? [] : [{ angle, licence }]
    })
    .slice(0, 3)
}

/** An angle for its own sake, whether or not it suits the part of the segment; undefined where the sheet has no fact for it. */
export function licensed(angle: CopyAngle, reading: Reading): LicensedAngle | undefined {
  const licence = licenceOf(angle, reading, roleOf(reading))
  return licence && { angle, licence }
}

/** The facts that an angle rests on; undefined where the sheet has none for it. */
function licenceOf(angle: CopyAngle, reading: Reading, role: Role): string[] | undefined {
  const { typical } = reading
  const frequency = typical('frequency')
  const facts: Record<CopyAngle, (Fact | undefined)[]> = {
    favourites: productsToName(reading).slice(0, 1),
    thanks: [frequency],
    restock: [typical('interpurchase_time'), frequency !== undefined && frequency.value >= 2 ? frequency : undefined],
    arrivals: [traitsOf(reading).wideRange ?? frequency],
    service: [traitsOf(reading).returns ?? reading.fact('customers')],
    invitation: [reading.fact('customers')],
  }
  const own = facts[angle]
  if (own.length === 0 || own.some((fact) => fact === undefined)) return undefined
  return [...new Set([...role.licence, ...own.flatMap((fact) => (fact === undefined ? [] : [fact.id]))])]
}
