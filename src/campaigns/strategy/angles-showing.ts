import type { Fact } from '../../facts/fact.ts'
import type { CopyAngle } from '../../writing/copy/copy.ts'
import { isAsked } from './asked-products.ts'
import type { RankedAngle } from './choose-angles.ts'

/** Angles that show something to buy: thanks sell nothing, and help comes before goods. */
export const showing: readonly CopyAngle[] = ['favourites', 'restock', 'arrivals', 'invitation']

/** Of these, those that say nothing of who has bought it: what the shop has only just may not be called chosen by others. */
const claimingNothing: readonly CopyAngle[] = ['arrivals', 'invitation']

/** The angles whose messages show what the marketer named; all of them where nothing was, or where none does. @param asked as askedProducts gives them */
export function anglesShowing(angles: readonly RankedAngle[], asked: readonly Fact[]): RankedAngle[] {
  if (asked.length === 0) return [...angles]
  const able = asked.some(({ id }) => isAsked(id)) ? claimingNothing : showing
  const left = angles.filter(({ angle }) => able.includes(angle))
  return left.length > 0 ? left : [...angles]
}
