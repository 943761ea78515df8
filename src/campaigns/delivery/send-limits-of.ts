import type { DeliverySettings } from '../../workspace/delivery-settings.ts'
import type { State } from '../../workspace/state.ts'
import { sentByHour, sentSince } from './outbox.ts'
import { RampUp } from './ramp-up.ts'
import { SendLimits } from './send-limits.ts'

/** The limits of shoal.yaml, with what already left, of whatever campaign. */
export function sendLimitsOf(
  state: State,
  { limits, timeZone }: Pick<DeliverySettings, 'limits' | 'timeZone'>,
  now: Date,
): SendLimits {
  const before = sentSince(state, new Date(now.getTime() - 86_400_000).toISOString())
  const rampUp = limits.rampUp.length === 0 ? undefined : new RampUp(limits.rampUp, sentByHour(state), timeZone)
  return new SendLimits(limits, before, rampUp)
}
