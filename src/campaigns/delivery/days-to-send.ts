import type { DeliveryLimits, Rates } from '../../workspace/delivery-settings.ts'

/**
 * In how many days so many messages leave at best: at the rates of the whole sender, and while a sender is still new at most what its ramp-up
 * allows on each day. Limits of single domains and quiet hours are not counted in.
 * @param earlier days on which messages left before: the ramp-up goes on behind them
 */
export function daysToSend(
  messages: number,
  limits: Pick<DeliveryLimits, 'rampUp' | keyof Rates>,
  earlier: number,
): number {
  const { rampUp, perSecond = Number.POSITIVE_INFINITY, perHour = Number.POSITIVE_INFINITY } = limits
  const perDay = Math.min(limits.perDay ?? Number.POSITIVE_INFINITY, perHour * 24, perSecond * 86_400)
  let left = messages
  let days = 0
  for (const step of rampUp.slice(earlier)) {
    if (left <= 0) return days
    left -= Math.min(step, perDay)
    days++
  }
  return left <= 0 ? days : days + Math.max(1, Math.ceil(left / perDay))
}
