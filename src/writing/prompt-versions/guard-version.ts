import { designEffect, effectiveCount } from '../../numerics/effective-count.ts'
import type { Interval } from '../../numerics/interval.ts'
import { type Count, newcombeInterval } from '../../numerics/proportions.ts'
import { criticalT } from '../../numerics/student-t.ts'
import type { GuardFailure } from './prompt-change.ts'
import type { AnswerLines, PromptTally } from './prompt-outcome.ts'

/** How often mailboxes that got a text opted out or complained. */
export interface Reactions {
  sent: number
  optOuts: number
  complaints: number
}

/** What is known of a version in use. */
export interface VersionRecord {
  tally: PromptTally
  /** Those that have lines. */
  answers: readonly AnswerLines[]
  /** Absent where nothing that it wrote was sent. */
  reactions?: Reactions | undefined
}

/** 99.9 % intervals: a canary is looked at after every run, and at 95 % one in a few good versions would be taken back before long. */
const level = 0.999
const z = 3.2905

/** With fewer of what is counted, nothing is concluded. */
const fewest = 30

/** Two counts with the difference of their shares. */
interface Guarded {
  guard: GuardFailure['guard']
  ours: Count
  theirs: Count
  difference: Interval | undefined
}

/**
 * Whether a version does worse than the one that it is held against, beyond noise: more questions without an answer, more lines that the checker sends back, more
 * opt-outs or complaints. One-sided by nature: what is better is no failure.
 * @returns the first guard that it fails, with its counts (Newcombe's interval of the difference above zero)
 */
export function guardVersion(own: VersionRecord, base: VersionRecord): GuardFailure | undefined {
  const independent = (guard: GuardFailure['guard'], ours: Count, theirs: Count): Guarded => ({
    guard,
    ours,
    theirs,
    difference: newcombeInterval(ours, theirs, z),
  })
  const guards = [
    independent('unanswered', unanswered(own.tally), unanswered(base.tally)),
    refusedLines(own.answers, base.answers),
    independent('complaints', reacted(own, 'complaints'), reacted(base, 'complaints')),
    independent('opt-outs', reacted(own, 'optOuts'), reacted(base, 'optOuts')),
  ]
  for (const { guard, ours, theirs, difference } of guards) {
    if (ours.trials < fewest || theirs.trials < fewest || difference === undefined || difference.low <= 0) continue
    return {
      guard,
      own: { count: ours.successes, of: ours.trials },
      base: { count: theirs.successes, of: theirs.trials },
    }
  }
  return undefined
}

/** Lines of one answer share its faults, so that answers are what counts: of few, little is known, however many lines they have. */
function refusedLines(own: readonly AnswerLines[], base: readonly AnswerLines[]): Guarded {
  const [ours, theirs] = [countOf(own), countOf(base)]
  const designs = [own, base].flatMap((answers) => {
    const design = designEffect(
      answers.map(({ refused }) => refused),
      answers.map(({ lines }) => lines),
    )
    return design === undefined ? [] : { design, freedom: answers.length - 1 }
  })
  if (designs.length < 2) return { guard: 'refused', ours, theirs, difference: undefined }
  // How alike lines of an answer are is the same question for both; few answers tell it too low as often as too high.
  const design = Math.max(...designs.map((one) => one.design))
  const freedom = designs.reduce((sum, one) => sum + one.freedom, 0)
  const reach = criticalT(level, freedom)
  const difference = newcombeInterval(effectiveCount(ours, design), effectiveCount(theirs, design), reach)
  return { guard: 'refused', ours, theirs, difference }
}

const countOf = (answers: readonly AnswerLines[]): Count => ({
  successes: answers.reduce((sum, { refused }) => sum + refused, 0),
  trials: answers.reduce((sum, { lines }) => sum + lines, 0),
})

const unanswered = ({ failed, answers }: PromptTally): Count => ({ successes: failed, trials: answers })
const reacted = ({ reactions }: VersionRecord, kind: 'optOuts' | 'complaints'): Count => ({
  successes: reactions?.[kind] ?? 0,
  trials: reactions?.sent ?? 0,
})
