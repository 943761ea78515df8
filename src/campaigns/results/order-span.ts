import type { Engine } from '../../engine/engine.ts'

/** From which day to which orders are known of, YYYY-MM-DD, and whether their times of day are. */
export interface OrderSpan {
  first: string
  last: string
  isTimed: boolean
}

/** The span of the orders in used_lines. */
export async function orderSpan(engine: Engine): Promise<OrderSpan> {
  const [found] = await engine.rows(
    `SELECT strftime(min(time), '%Y-%m-%d') AS first, strftime(max(time), '%Y-%m-%d') AS last,
       coalesce(bool_or(time <> time::DATE), false) AS timed FROM used_lines`,
  )
  return { first: String(found?.['first']), last: String(found?.['last']), isTimed: found?.['timed'] === true }
}
