import type { Engine } from '../../engine/engine.ts'
import { repetitions } from './duplicates.ts'
import { mayCountSql } from './line-reasons.ts'
import type { Netted } from './quality-report.ts'
import { present, rawRows } from './raw-rows.ts'
import { placesOf, type RejectCount } from './rejects.ts'
import { type OrderLines, typedRows } from './typed-rows.ts'
import { isGuestSql } from './who.ts'

/** Lines that count without an order number: the customer's day stands for the order. */
export async function countUnnumbered(engine: Engine, lines: OrderLines): Promise<RejectCount[]> {
  const { raw, reading } = lines
  const header = reading.mapping.order
  if (header === undefined) return []
  const unnumbered = `SELECT * FROM (${rawRows(raw)}) WHERE ${present(raw.headers, header)} IS NULL`
  const [row] = await engine.rows(
    `SELECT count(*) AS rows, min(place, 3) AS places FROM (${typedRows(lines, unnumbered)}) WHERE ${mayCountSql(lines)}`,
  )
  const rows = Number(row?.['rows'] ?? 0)
  return rows === 0 ? [] : [{ reason: 'order-id-missing', rows, places: placesOf(row?.['places']) }]
}

/** Lines that count for a customer whom only the mailbox tells. */
export async function countGuests(engine: Engine, lines: OrderLines): Promise<RejectCount[]> {
  const isGuest = isGuestSql(lines)
  if (isGuest === undefined) return []
  const guests = `SELECT * FROM (${rawRows(lines.raw)}) WHERE ${isGuest}`
  const [row] = await engine.rows(
    `SELECT count(*) AS rows, min(place, 3) AS places FROM (${typedRows(lines, guests)}) ANTI JOIN ${repetitions} USING (place) WHERE ${mayCountSql(lines)}`,
  )
  const rows = Number(row?.['rows'] ?? 0)
  return rows === 0 ? [] : [{ reason: 'guest-by-mailbox', rows, places: placesOf(row?.['places']) }]
}

/** Returns among added lines. @param lines SQL of them */
export async function countAddedReturns(engine: Engine, lines: string): Promise<Netted> {
  const [row] = await engine.rows(
    `SELECT count(*) AS rows, coalesce(-sum(amount), 0)::DOUBLE AS amount, min(place, 3) AS places FROM ${lines} WHERE amount < 0`,
  )
  return {
    reason: 'return-added',
    rows: Number(row?.['rows'] ?? 0),
    amount: Number(row?.['amount'] ?? 0),
    places: placesOf(row?.['places']),
  }
}

/** Lines of which something was paid back. @param lines SQL of them */
export async function countRefunds(engine: Engine, lines: string): Promise<Netted> {
  const [row] = await engine.rows(
    `SELECT count(*) AS rows, coalesce(sum(refund), 0)::DOUBLE AS amount, min(place, 3) AS places FROM ${lines} WHERE refund > 0`,
  )
  return {
    reason: 'refunded',
    rows: Number(row?.['rows'] ?? 0),
    amount: Number(row?.['amount'] ?? 0),
    places: placesOf(row?.['places']),
  }
}
