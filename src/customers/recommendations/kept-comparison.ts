import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { comparisonPath, keep } from './kept-files.ts'
import type { Purchases } from './purchases.ts'
import { HoldOut } from './recommendations.ts'

/** Changes when what is compared changes, so that nothing that was kept before is read. */
const edition = 2

/**
 * Compares methods once for what was bought: the comparison holds aggregates alone and is kept beside the snapshot. One that cannot be
 * read is made anew.
 */
export async function keptComparison(
  folder: string,
  purchases: Purchases,
  top: number,
  compare: () => Promise<HoldOut>,
): Promise<HoldOut> {
  const path = comparisonPath(folder, fingerprint(purchases, top))
  const kept = readKept(path)
  if (kept !== undefined) return kept
  const found = await compare()
  keep(path, JSON.stringify(found))
  return found
}

function readKept(path: string): HoldOut | undefined {
  if (!existsSync(path)) return undefined
  try {
    return HoldOut.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

/** Of many customers a sample is asked, drawn by their ids: so these count, too. */
function fingerprint({ customers, order, customer, product, returnedLater }: Purchases, top: number): string {
  const hash = createHash('sha256').update(`${edition} ${top} ${customers.length} `)
  for (const id of customers) hash.update(`${id}\n`)
  for (const { buffer, byteOffset, byteLength } of [
    order,
    customer,
    product,
    returnedLater.customer,
    returnedLater.product,
  ])
    hash.update(new Uint8Array(buffer, byteOffset, byteLength))
  return hash.digest('hex').slice(0, 16)
}
