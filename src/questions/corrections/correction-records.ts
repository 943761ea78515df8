import { z } from 'zod'
import { namesPerson } from '../../customers/forget/names-person.ts'
import type { State } from '../../workspace/state.ts'
import { Proposed } from './correction.ts'

/** What a person did to a correction. */
export const CorrectionChange = z.strictObject({
  at: z.string(),
  who: z.string(),
  what: z.enum(['accepted', 'undone']),
})
export type CorrectionChange = z.infer<typeof CorrectionChange>

/** A correction with its history; it counts where the last thing done to it is that it was accepted. */
export const CorrectionRecord = z.strictObject({
  id: z.string().describe('K1, K2, …'),
  at: z.string(),
  status: z.enum(['proposed', 'accepted', 'undone']),
  proposed: Proposed,
  changes: z.array(CorrectionChange),
})
export type CorrectionRecord = z.infer<typeof CorrectionRecord>

const numberOf = (id: string): number => Number(/^k?(\d{1,9})$/i.exec(id.trim())?.[1] ?? -1)

/** Keeps a proposal. Returns its id; nothing is read otherwise before it is accepted. */
export function proposeCorrection(state: State, proposed: Proposed, at: string): string {
  return state.transaction(() => {
    state.change('INSERT INTO corrections (at, document) VALUES (?, ?)', at, JSON.stringify(Proposed.parse(proposed)))
    const [row] = state.rows('SELECT max(id) AS id FROM corrections')
    return `K${Number(row?.['id'])}`
  })
}

/** Keeps that a person accepted a correction, or took it back. Returns false where there is no such correction. */
export function changeCorrection(state: State, id: string, { at, who, what }: CorrectionChange): boolean {
  const number = numberOf(id)
  return state.transaction(() => {
    if (state.rows('SELECT id FROM corrections WHERE id = ?', number).length === 0) return false
    state.change(
      'INSERT INTO correction_changes (correction, at, who, what) VALUES (?, ?, ?, ?)',
      number,
      at,
      who,
      what,
    )
    return true
  })
}

/** All corrections, oldest first. */
export function readCorrections(state: State): CorrectionRecord[] {
  const changes = Map.groupBy(
    state.rows('SELECT correction, at, who, what FROM correction_changes ORDER BY id'),
    ({ correction }) => Number(correction),
  )
  return state.rows('SELECT id, at, document FROM corrections ORDER BY id').map(({ id, at, document }) => {
    const done = (changes.get(Number(id)) ?? []).map(({ correction: _of, ...change }) => CorrectionChange.parse(change))
    return {
      id: `K${Number(id)}`,
      at: String(at),
      status: done.at(-1)?.what ?? 'proposed',
      proposed: Proposed.parse(JSON.parse(String(document))),
      changes: done,
    }
  })
}

/** Removes corrections in which a customer is named, as when they are to be forgotten. @param names ids, mailboxes and whatever else leads to the person */
export function forgetInCorrections(state: State, names: readonly string[]): void {
  const isNamed = namesPerson(names)
  for (const { id, document } of state.rows('SELECT id, document FROM corrections')) {
    if (!isNamed(JSON.parse(String(document)))) continue
    state.change('DELETE FROM correction_changes WHERE correction = ?', Number(id))
    state.change('DELETE FROM corrections WHERE id = ?', Number(id))
  }
}
