import { z } from 'zod'
import type { Interval } from '../../numerics/interval.ts'
import { wilsonInterval } from '../../numerics/proportions.ts'

/** A code and who used it. */
export interface UsedCode {
  mailbox: string
  /** Mailbox of the order that used it; absent where nobody did. */
  redeemedBy?: string
}

const Share = z.strictObject({ share: z.number(), low: z.number(), high: z.number() }).describe('95 % Wilson interval')

/** How many codes were used, and by whom. */
export const CodeCounts = z.strictObject({
  issued: z.int(),
  redeemed: z.int(),
  byOthers: z.int().describe('used by another mailbox than the one that it was sent to'),
  redemption: Share.optional().describe('of the codes; absent without codes'),
  leakage: Share.optional().describe('used by others, of the codes'),
})
export type CodeCounts = z.infer<typeof CodeCounts>

/** Counts codes that were used, and those that others used. */
export function countCodes(codes: readonly UsedCode[]): CodeCounts {
  const redeemed = codes.filter(({ redeemedBy }) => redeemedBy !== undefined)
  const byOthers = redeemed.filter(({ mailbox, redeemedBy }) => mailbox !== redeemedBy).length
  const share = (count: number) => {
    const interval: Interval | undefined = wilsonInterval(count, codes.length)
    return interval && { share: count / codes.length, low: interval.low, high: interval.high }
  }
  const [redemption, leakage] = [share(redeemed.length), share(byOthers)]
  return {
    issued: codes.length,
    redeemed: redeemed.length,
    byOthers,
    ...(redemption === undefined ? {} : { redemption }),
    ...(leakage === undefined ? {} : { leakage }),
  }
}
