import { isAbout } from './is-about.ts'
import { anyAudience, type Learning } from './learning.ts'

/** Most learnings that a brief or a prompt tells of. */
const most = 8

/** The first are relied upon most. */
const byState: Record<Learning['state'], number> = { supported: 0, contradicted: 1, hypothesis: 2, retired: 3 }

/**
 * The learnings that bear on a campaign, each thing once: what was found on this very audience, else what was found on all that were tried.
 * Retired ones do not. First what is supported, then what says most for its uncertainty.
 */
export function learningsFor(
  learnings: readonly Learning[],
  { expression, segmentation, channel }: { expression: string; segmentation: string; channel?: string | undefined },
): Learning[] {
  const isOwn = isAbout(expression, segmentation)
  const usable = learnings.filter(
    (learning) => learning.state !== 'retired' && (channel === undefined || learning.channel === channel),
  )
  const own = usable.filter(isOwn)
  const known = new Set(own.map(thing))
  // What somebody retired here is not brought back by other audiences.
  for (const learning of learnings) if (learning.state === 'retired' && isOwn(learning)) known.add(thing(learning))
  const wider = usable.filter((learning) => learning.audience === anyAudience && !known.has(thing(learning)))
  return [...own, ...wider].toSorted((a, b) => byState[a.state] - byState[b.state] || strength(b) - strength(a))
}

/** Those that are told: the first ones. */
export const toldLearnings = (learnings: readonly Learning[]): Learning[] => learnings.slice(0, most)

const thing = ({ feature, channel }: Learning): string => `${feature} ${channel}`

/** How far an effect lies from none, in half widths of its interval. */
const strength = ({ effect, low, high }: Learning): number => Math.abs(effect) / ((high - low) / 2)
