import type { Engine } from '../../engine/engine.ts'

/** Whether orders say at what time they were placed: of days alone all are at midnight. Needs `ask_orders`. */
export async function hasHours(engine: Engine): Promise<boolean> {
  const [found] = await engine.rows("SELECT coalesce(bool_or(hour <> '0'), false) AS timed FROM ask_orders")
  return found?.['timed'] === true
}
