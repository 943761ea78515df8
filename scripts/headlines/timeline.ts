import type { HeadlineGroup } from './headline-archive.ts'

/** An archive in blocks of time, none of which reaches into a week of another. */
export interface Timeline {
  readonly blocks: readonly (readonly HeadlineGroup[])[]
  /** How many of the first blocks are the burn-in. */
  readonly burnIn: number
}

/**
 * Cuts an archive into 24 blocks, or as many as there are weeks, a third of them the burn-in. Where the first week to evaluate is given, the burn-in is all that was before it.
 * @param groups in the order of time
 */
export function timelineOf(groups: readonly HeadlineGroup[], from?: number): Timeline {
  if (from !== undefined) {
    const before = timeBlocks(
      groups.filter(({ week }) => week < from),
      8,
    )
    const later = timeBlocks(
      groups.filter(({ week }) => week >= from),
      16,
    )
    return { blocks: [...before, ...later], burnIn: before.length }
  }
  const blocks = timeBlocks(groups, 24)
  return { blocks, burnIn: Math.floor(blocks.length / 3) }
}

export const isThird = ({ blocks, burnIn }: Timeline): boolean => burnIn === Math.floor(blocks.length / 3)

export const burnInOf = ({ blocks, burnIn }: Timeline): HeadlineGroup[] => blocks.slice(0, burnIn).flat()
export const evaluatedOf = ({ blocks, burnIn }: Timeline): HeadlineGroup[] => blocks.slice(burnIn).flat()

/** Groups in the order of time in about so many blocks of about one size, cut only between two weeks. */
function timeBlocks(groups: readonly HeadlineGroup[], blocks: number): HeadlineGroup[][] {
  const found: HeadlineGroup[][] = []
  let before = 0
  for (const members of Map.groupBy(groups, ({ week }) => week).values()) {
    const block = Math.floor((before * blocks) / groups.length)
    const last = found.at(-1)
    if (last === undefined || block >= found.length) found.push([...members])
    else last.push(...members)
    before += members.length
  }
  return found
}
