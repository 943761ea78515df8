import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Contributions } from '../../../src/questions/privacy/contributions.ts'
import type { AskedFigures } from '../../../src/questions/privacy/privacy-guard.ts'
import { toldBases } from '../../../src/questions/privacy/told-bases.ts'
import { State } from '../../../src/workspace/state.ts'

/** A line of an order, as the tests of privacy ask about it. */
export interface Line {
  customer: number
  country: string
  day: number
  amount: number
}

/** A state of its own, gone with the test. */
export function newState(): State {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-privacy-'))
  const state = new State(join(folder, 'state.sqlite'), folder)
  onTestFinished(() => {
    state.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return state
}

/** What a customer's lines add to a figure. */
const adds: Record<string, (lines: readonly Line[]) => number> = {
  buyers: () => 1,
  orders: (lines) => lines.length,
  revenue: (lines) => lines.reduce((sum, { amount }) => sum + amount, 0),
}

/** A question about lines: its rows by a key, and the total. */
export function asked(
  lines: readonly Line[],
  measures: readonly string[],
  keyOf?: (line: Line) => string,
): { keys: string[]; figures: AskedFigures } {
  const keys = keyOf === undefined ? [] : [...new Set(lines.map(keyOf))].sort()
  const rowOf = keyOf === undefined ? undefined : (line: Line) => keys.indexOf(keyOf(line))
  return {
    keys,
    figures: {
      snapshot: 'one',
      rows: [...keys.keys()],
      parts: rowOf === undefined ? [] : [contributions(lines, measures, rowOf)],
      totals: [contributions(lines, measures, () => 0)],
    },
  }
}

function contributions(
  lines: readonly Line[],
  measures: readonly string[],
  rowOf: (line: Line) => number,
): Contributions {
  const entries = Object.values(Object.groupBy(lines, (line) => `${rowOf(line)} ${line.customer}`)).map(
    (some = []) => some,
  )
  const first = entries.map(([line]) => line ?? { customer: 0, country: '', day: 0, amount: 0 })
  return {
    rows: Int32Array.from(first, rowOf),
    customers: Uint32Array.from(first, ({ customer }) => customer),
    bases: toldBases(measures, 'buyers').map(({ measure, family }) => ({
      family,
      adds: Float64Array.from(entries, (some) => adds[measure]?.(some) ?? 0),
    })),
  }
}
