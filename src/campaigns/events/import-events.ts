import { basename } from 'node:path'
import { forgottenIn } from '../../customers/forget/forgotten.ts'
import type { State } from '../../workspace/state.ts'
import type { HeardRow, RowFault } from './heard-event.ts'
import { keepEvent } from './keep-event.ts'
import type { MatchDesk } from './match-campaign.ts'
import type { HeardKind } from './result-event.ts'
import { rowsInFile } from './rows-in-file.ts'
import type { DateOrder } from './time-column.ts'

/** What became of a file of results: rows = used + those rejected. */
export interface ImportedEvents {
  file: string
  rows: number
  /** Rows of which everything was kept, now or before. */
  used: number
  /** Of them those that brought nothing new. */
  known: number
  rejected: { fault: RowFault; rows: number; lines: number[] }[]
  /** Events that are new, by kind. */
  heard: { kind: HeardKind; events: number }[]
  /** Campaigns that something in it is of. */
  campaigns: string[]
}

/** So many lines of a fault are named; all are counted. */
const mostLines = 20

/** So many rows are kept in one transaction: others may write in between. */
const together = 2000

/**
 * Reads a file of results, from a provider or in the general layout, and keeps what it says. A row is rejected where something in it cannot count; what else it says is kept.
 * @param at when it is imported, ISO
 * @throws ShoalError file/missing, events/…
 */
export function importEvents(
  state: State,
  path: string,
  matching: Omit<MatchDesk, 'state' | 'isForgotten'>,
  { zone, dates, at, heed }: { zone: string; dates: DateOrder | undefined; at: string; heed: () => void },
): ImportedEvents {
  const file = basename(path)
  const { rows, firstLine } = rowsInFile(path, { file, zone, dates })
  const desk = { ...matching, state, isForgotten: forgottenIn(state) }
  const heard = new Map<HeardKind, number>()
  const faults = new Map<RowFault, { rows: number; lines: number[] }>()
  const campaigns = new Set<string>()
  const result = { used: 0, known: 0 }
  const take = (row: HeardRow, line: number): void => {
    const fault = keepRow(row)
    if (fault === undefined) return
    const known = faults.get(fault) ?? { rows: 0, lines: [] }
    known.rows++
    if (known.lines.length < mostLines) known.lines.push(line)
    faults.set(fault, known)
  }
  const keepRow = ({ events, fault: unread }: HeardRow): RowFault | undefined => {
    const kept = events.map((event) => ({ event, became: keepEvent(desk, event, { source: file, at }) }))
    const fault = unread ?? kept.flatMap(({ became }) => ('fault' in became ? [became.fault] : []))[0]
    let isNew = false
    for (const { event, became } of kept) {
      if ('fault' in became) continue
      if (became.campaign !== undefined) campaigns.add(became.campaign)
      if (became.heard === 'new') heard.set(event.kind, (heard.get(event.kind) ?? 0) + 1)
      isNew ||= became.heard === 'new'
    }
    if (fault !== undefined) return fault
    result.used++
    if (!isNew) result.known++
    return undefined
  }
  for (let from = 0; from < rows.length; from += together) {
    state.transaction(() => {
      for (const [at, row] of rows.slice(from, from + together).entries()) take(row, firstLine + from + at)
    })
    heed()
  }
  return {
    file,
    rows: rows.length,
    ...result,
    rejected: [...faults].map(([fault, of]) => ({ fault, ...of })),
    heard: [...heard].map(([kind, events]) => ({ kind, events })),
    campaigns: [...campaigns].sort(),
  }
}
