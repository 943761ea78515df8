import type { State } from '../../workspace/state.ts'
import type { ToldFigure } from './told-figure.ts'

/** A figure as the state keeps it. */
export interface ToldRecord extends ToldFigure {
  id: number
}

/** Figures told under a ledger about a snapshot, oldest first, behind one that is known already. */
export function readTold(state: State, ledger: string, snapshot: string, after: number): ToldRecord[] {
  return state
    .rows(
      'SELECT id, family, customers, adds FROM told_figures WHERE ledger = ? AND snapshot = ? AND id > ? ORDER BY id',
      ledger,
      snapshot,
      after,
    )
    .map(({ id, family, customers, adds }) => ({
      id: Number(id),
      family: String(family),
      customers: new Uint32Array(bytesOf(customers)),
      adds: new Int32Array(bytesOf(adds)),
    }))
}

/** Keeps a told figure. */
export function addTold(state: State, ledger: string, snapshot: string, { family, customers, adds }: ToldFigure): void {
  state.change(
    'INSERT INTO told_figures (ledger, snapshot, family, customers, adds) VALUES (?, ?, ?, ?, ?)',
    ledger,
    snapshot,
    family,
    bytesIn(customers),
    bytesIn(adds),
  )
}

/** Lets go of all that was told, as when a customer is forgotten: the customers of the new snapshot have other numbers. */
export const dropTold = (state: State): void => state.change('DELETE FROM told_figures')

/** Lets go of all that was told under a ledger, as when its talk is deleted. */
export const dropLedger = (state: State, ledger: string): void =>
  state.change('DELETE FROM told_figures WHERE ledger = ?', ledger)

/** Lets go of what was told on days before this one at doors without talks, and in talks that are gone: nothing is held against it any more. @param day as the names of such ledgers end */
export const dropOldLedgers = (state: State, day: string): void =>
  state.change("DELETE FROM told_figures WHERE ledger NOT IN (SELECT id FROM talks) AND ledger NOT LIKE '%' || ?", day)

const bytesIn = ({ buffer, byteOffset, byteLength }: Uint32Array | Int32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** A copy, so that its beginning lies where whole numbers may. */
const bytesOf = (value: unknown): ArrayBuffer =>
  value instanceof Uint8Array ? Uint8Array.from(value).buffer : new ArrayBuffer(0)
