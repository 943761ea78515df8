import { basename } from 'node:path'
import { z } from 'zod'
import { type Claim, claimsOf } from './claim.ts'
import { Sheet, Shipped } from './shipped.ts'

const Report = z.looseObject({
  groups: z.array(z.looseObject({ segments: z.array(z.looseObject({ sheet: Sheet, variants: z.array(Shipped) })) })),
})
const Kept = z.array(z.looseObject({ sheet: z.string(), written: Shipped }))

/**
 * The claims of a file: personas.*.json of a report, whose sheets stand in it, or the list that `npm run test:llm` leaves, whose sheets
 * are found by their hash.
 */
export function readShipped(path: string, content: unknown, sheets: ReadonlyMap<string, Sheet>): Claim[] {
  const name = basename(path)
  if (!Array.isArray(content)) {
    return Report.parse(content).groups.flatMap(({ segments }) =>
      segments.flatMap(({ sheet, variants }) =>
        variants.flatMap((variant, index) => claimsOf(variant, sheet, index === 0 ? name : `${name}~${index + 1}`)),
      ),
    )
  }
  return Kept.parse(content).flatMap(({ sheet: hash, written }) => {
    const sheet = sheets.get(hash)
    if (sheet === undefined) throw new Error(`${name}: no sheet has the hash ${hash}`)
    return claimsOf(written, sheet, name)
  })
}
