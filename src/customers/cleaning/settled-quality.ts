import type { Engine } from '../../engine/engine.ts'
import type { Snapshot } from '../snapshot.ts'
import { prepareLines } from './prepare-lines.ts'
import type { Decision, QualityReport } from './quality.ts'
import { rowsAt } from './rejects.ts'
import { type ReturnsSummary, summariseReturns } from './returns.ts'

/**
 * The quality report once every return was looked up: added ones are only counted when they come, since their purchase may be
 * any of all lines.
 */
export async function settledQuality(engine: Engine, snapshot: Snapshot, folder: string): Promise<QualityReport> {
  const { quality } = snapshot
  if (!quality.unsettled) return quality
  await prepareLines(engine, snapshot, folder)
  const returns = await summariseReturns(engine)
  const examplesOf = async (places: number[]): Promise<Decision['examples']> =>
    rowsAt(engine, snapshot.files, folder, places)
  return withReturns(quality, returns, {
    matched: await examplesOf(returns.matched.places),
    unmatched: await examplesOf(returns.unmatched.places),
  })
}

/** A quality report with these returns in place of those that it has. */
export function withReturns(
  quality: QualityReport,
  returns: ReturnsSummary,
  examples: Record<keyof ReturnsSummary, Decision['examples']>,
): QualityReport {
  const isReturn = ({ reason }: Decision): boolean => /^return-(added|matched|unmatched)$/.test(reason)
  const settled = (['matched', 'unmatched'] as const).flatMap((key): Decision[] => {
    const { rows, amount } = returns[key]
    if (rows === 0) return []
    return [
      {
        reason: `return-${key}`,
        effect: 'netted',
        rows,
        examples: examples[key],
        amount,
        option: '--returns ignore',
      },
    ]
  })
  const { decisions, unsettled: _unsettled, ...rest } = quality
  const first = decisions.findIndex(isReturn)
  const others = decisions.filter((decision) => !isReturn(decision))
  return { ...rest, decisions: others.toSpliced(first < 0 ? others.length : first, 0, ...settled) }
}
