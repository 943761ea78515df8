import { basesOf } from './figure-families.ts'

/** A limit of a figure of single customers that is asked for: "revenue at least 500". */
export interface AskedLimit {
  measure: string
  op: string
  value: number
}

/** As many limits are answered of a family of figures under one ledger: each answer, withheld or not, halves at best where a customer's figure can be. */
export const mostLimits = 12

/** A median of what customers spent is limited as their mean is: by the same figure of one customer. */
function familyOf({ measure }: AskedLimit): string {
  const plain = measure.replace(/:mean$/, '')
  const [first] = basesOf(plain === 'monetary' || plain === 'frequency' ? `${plain}:mean` : plain)
  return first?.family ?? plain
}

/** What limits are kept as beside figures that were told: a family that no figure has. */
const kept = 'limit '

/**
 * Names of the limits that are new to a ledger; undefined where a family of figures had as many as may be answered.
 * @param families of all that is kept of the ledger
 */
export function newLimits(
  asked: readonly AskedLimit[],
  families: readonly string[],
  most = mostLimits,
): string[] | undefined {
  const known = new Set(families.filter((family) => family.startsWith(kept)))
  const added: string[] = []
  for (const limit of asked) {
    const begin = `${kept}${familyOf(limit)} `
    const name = `${begin}${limit.measure} ${limit.op} ${limit.value}`
    if (known.has(name)) continue
    if ([...known].filter((one) => one.startsWith(begin)).length >= most) return undefined
    known.add(name)
    added.push(name)
  }
  return added
}
