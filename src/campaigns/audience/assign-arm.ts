import { createHash } from 'node:crypto'

/**
 * The arm of a mailbox in a campaign: the first 48 bits of SHA-256 over UTF-8 "campaign, unit separator, mailbox", as a number
 * in [0, 1): below the share of the hold-out it is held out, the rest is parted by the variants' shares. The same wherever and whenever it is computed.
 */
export function armOf(
  campaign: string,
  mailbox: string,
  holdout: number,
  variants: readonly { id: string; share: number }[],
): string {
  const digest = createHash('sha256').update(`${campaign}\u001f${mailbox}`, 'utf8').digest()
  const place = digest.readUIntBE(0, 6) / 2 ** 48
  if (place < holdout) return 'holdout'
  const total = variants.reduce((sum, { share }) => sum + share, 0)
  const within = ((place - holdout) / (1 - holdout)) * total
  let until = 0
  for (const { id, share } of variants) {
    until += share
    if (within < until) return id
  }
  return variants.at(-1)?.id ?? 'holdout'
}
