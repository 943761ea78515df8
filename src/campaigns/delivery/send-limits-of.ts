import type { DeliverySettings } from '../../workspace/delivery-settings.ts'
import type { State } from '../../workspace/state.ts'
import type { Channel } from '../goal.ts'
import { RampUp } from './ramp-up.ts'
import { SendLimits } from './send-limits.ts'
import { sentByQuarter, sentSince } from './sent-before.ts'

/** The limits of shoal.yaml, with what already left by the channel, of whatever campaign. */
export function sendLimitsOf(
  state: State,
  channel: Channel,
  { limits, timeZone }: Pick<DeliverySettings, 'limits' | 'timeZone'>,
  now: Date,
): SendLimits {
  const before = sentSince(state, channel, new Date(now.getTime() - 86_400_000).toISOString())
  const rampUp =
    limits.rampUp.length === 0 ? undefined : new RampUp(limits.rampUp, sentByQuarter(state, channel), timeZone)
  return new SendLimits(limits, before, rampUp)
}
