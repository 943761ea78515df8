import type { HeadlineGroup } from './headline-archive.ts'

/**
 * Cuts groups in the order of time into about so many blocks of about one size, only ever between two weeks: whatever is in a block ended before
 * the next one began.
 */
export function timeBlocks(groups: readonly HeadlineGroup[], blocks: number): HeadlineGroup[][] {
  const weeks = [...Map.groupBy(groups, ({ week }) => week)].sort(([a], [b]) => a - b)
  const found: HeadlineGroup[][] = []
  let before = 0
  for (const [, members] of weeks) {
    const block = Math.floor((before * blocks) / groups.length)
    const last = found.at(-1)
    if (last === undefined || block >= found.length) found.push([...members])
    else last.push(...members)
    before += members.length
  }
  return found
}
