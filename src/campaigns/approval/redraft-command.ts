import type { Campaign } from '../campaign.ts'

/** A segment and nothing else, as an expression. */
const segmentAlone = /^segment:(S\d+)$/

/** The command that drafts a campaign anew for the same audience, with the same goal, channel and language; to be pasted into a shell. */
export function redraftCommand({ audience, goal, channel, language }: Campaign): string {
  const segment = segmentAlone.exec(audience.expression)?.[1]
  // Within single quotes a shell takes everything as it is.
  const whom = segment ?? `--audience '${audience.expression.replaceAll("'", "'\\''")}'`
  return `shoal brief ${whom} --goal ${goal}${channel === 'email' ? '' : ` --channel ${channel}`} --language ${language}`
}
