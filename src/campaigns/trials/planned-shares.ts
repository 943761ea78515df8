import { ShoalError } from '../../workspace/errors.ts'

/**
 * How large each arm was meant to be, as said at the door: "none=1,mail=2".
 * @throws ShoalError experiment/shares where it does not name each arm once, with a number above 0
 */
export function plannedShares(text: string, arms: readonly string[]): Map<string, number> {
  const parts = text.split(',')
  const shares = new Map(
    parts.map((part) => {
      const place = part.lastIndexOf('=')
      return [part.slice(0, Math.max(0, place)).trim(), Number(part.slice(place + 1))] as const
    }),
  )
  if (parts.length !== arms.length || shares.size !== arms.length || arms.some((arm) => !((shares.get(arm) ?? 0) > 0)))
    throw new ShoalError('experiment/shares', { text, arms: [...arms] })
  return shares
}
