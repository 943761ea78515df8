import { type Count, newcombeInterval } from '../../numerics/proportions.ts'
import type { GuardFailure } from './prompt-change.ts'
import type { PromptTally } from './prompt-outcome.ts'

/** How often mailboxes that got a text opted out or complained. */
export interface Reactions {
  sent: number
  optOuts: number
  complaints: number
}

/** What is known of a version in use. */
export interface VersionRecord {
  tally: PromptTally
  /** Absent where nothing that it wrote was sent. */
  reactions?: Reactions | undefined
}

/**
 * 99.9 % intervals: a canary is looked at after every run, and at 95 % one in a few good versions would be taken back before long.
 */
const z = 3.2905

/** With fewer of what is counted, nothing is concluded. */
const fewest = 30

/**
 * Whether a version does worse than the one that it is held against, beyond noise: more lines that the checker sends back, more questions without an answer, more
 * opt-outs or complaints. One-sided by nature: what is better is no failure.
 * @returns the first guard that it fails, with its counts (Newcombe's interval of the difference above zero)
 */
export function guardVersion(own: VersionRecord, base: VersionRecord): GuardFailure | undefined {
  const guards: [GuardFailure['guard'], Count, Count][] = [
    ['unanswered', unanswered(own.tally), unanswered(base.tally)],
    ['refused', refused(own.tally), refused(base.tally)],
    ['complaints', reacted(own, 'complaints'), reacted(base, 'complaints')],
    ['opt-outs', reacted(own, 'optOuts'), reacted(base, 'optOuts')],
  ]
  for (const [guard, ours, theirs] of guards) {
    if (ours.trials < fewest || theirs.trials < fewest) continue
    const difference = newcombeInterval(ours, theirs, z)
    if (difference !== undefined && difference.low > 0)
      return {
        guard,
        own: { count: ours.successes, of: ours.trials },
        base: { count: theirs.successes, of: theirs.trials },
      }
  }
  return undefined
}

const unanswered = ({ failed, answers }: PromptTally): Count => ({ successes: failed, trials: answers })
const refused = ({ refused: successes, lines: trials }: PromptTally): Count => ({ successes, trials })
const reacted = ({ reactions }: VersionRecord, kind: 'optOuts' | 'complaints'): Count => ({
  successes: reactions?.[kind] ?? 0,
  trials: reactions?.sent ?? 0,
})
