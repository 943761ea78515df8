import type { SegmentHeir } from '../../customers/segments/segment-heirs.ts'
import type { State } from '../../workspace/state.ts'

/** The segments that go on those of an earlier segmentation, by the id of the earlier one. */
export type Heirs = ReadonlyMap<string, Omit<SegmentHeir, 'segment'>>

/** Keeps which segments of a segmentation go on those of another one; what was kept before stays, so that a learning does not change its audience by the day. */
export function keepHeirs(state: State, from: string, to: string, heirs: readonly SegmentHeir[]): void {
  state.transaction(() => {
    for (const { segment, heir, share } of heirs)
      state.change(
        'INSERT OR IGNORE INTO segment_heirs (segmentation, segment, later, heir, share) VALUES (?, ?, ?, ?, ?)',
        from,
        segment,
        to,
        heir ?? null,
        share,
      )
  })
}

/** What was kept of it, by the version of the earlier segmentation. @param to version of the later one */
export function readHeirs(state: State, to: string): ReadonlyMap<string, Heirs> {
  const found = new Map<string, Map<string, Omit<SegmentHeir, 'segment'>>>()
  for (const row of state.rows('SELECT segmentation, segment, heir, share FROM segment_heirs WHERE later = ?', to)) {
    const from = String(row['segmentation'])
    const heirs = found.get(from) ?? new Map<string, Omit<SegmentHeir, 'segment'>>()
    found.set(from, heirs)
    const heir = row['heir'] === null ? {} : { heir: String(row['heir']) }
    heirs.set(String(row['segment']), { ...heir, share: Number(row['share']) })
  }
  return found
}
