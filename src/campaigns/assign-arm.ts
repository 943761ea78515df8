import { createHash } from 'node:crypto'

/**
 * The arm of a mailbox in a campaign: the first 48 bits of SHA-256 over UTF-8 "campaign, unit separator, mailbox", as a number
 * in [0, 1), against the share of the hold-out. The same wherever and whenever it is computed.
 */
export function armOf(campaign: string, mailbox: string, holdout: number): 'treated' | 'holdout' {
  const digest = createHash('sha256').update(`${campaign}\u001f${mailbox}`, 'utf8').digest()
  return digest.readUIntBE(0, 6) / 2 ** 48 < holdout ? 'holdout' : 'treated'
}
