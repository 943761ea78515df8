import type { Campaign } from '../../../src/campaigns/campaign.ts'
import type { Delivery } from '../../../src/campaigns/delivery/deliver.ts'
import { HealthWatch } from '../../../src/campaigns/delivery/health-watch.ts'
import type { LeaveRules } from '../../../src/campaigns/delivery/leave-rules.ts'
import type { Outcome } from '../../../src/campaigns/delivery/messenger.ts'
import { Patience } from '../../../src/campaigns/delivery/patience.ts'
import { SendDesk } from '../../../src/campaigns/delivery/send-desk.ts'
import { sendLimitsOf } from '../../../src/campaigns/delivery/send-limits-of.ts'
import { SendLock } from '../../../src/campaigns/delivery/send-lock.ts'
import { DeliverySettings } from '../../../src/workspace/delivery-settings.ts'
import type { State } from '../../../src/workspace/state.ts'

/** A clock that only sleeping moves. */
export class TurnedClock {
  time: number

  constructor(time = '2026-05-04T10:00:00Z') {
    this.time = Date.parse(time)
  }

  now = (): Date => new Date(this.time)
  sleep = async (milliseconds: number): Promise<void> => {
    this.time += milliseconds
  }
}

/** A mailbox that was handed over, and when. */
export interface HandedOver {
  to: string
  at: number
}

/**
 * A delivery whose server is a function, and whose clock only waiting moves; a mail takes a millisecond of it.
 * @param answer what the server says to a mailbox
 */
export function aDelivery(
  state: State,
  campaign: Campaign,
  {
    clock = new TurnedClock(),
    answer = () => ({ kind: 'accepted' }),
    settings = {},
    lines = 1,
    once = false,
    signal = new AbortController().signal,
    rules = {},
  }: Partial<{
    clock: TurnedClock
    answer: (to: string, at: number) => Outcome
    settings: object
    lines: number
    once: boolean
    signal: AbortSignal
    rules: Partial<LeaveRules>
  }> = {},
): { delivery: Delivery<string>; over: HandedOver[]; lock: SendLock } {
  const over: HandedOver[] = []
  const backOff = 1_000
  const patience = new Patience(backOff, () => 1)
  const lock = new SendLock(state, clock.now)
  const desk = new SendDesk(state, campaign, {
    rules: { caps: [], capped: 'defer', quietHours: undefined, timeZone: 'UTC', standing: 0, ...rules },
    limits: sendLimitsOf(state, campaign.channel, DeliverySettings.parse(settings), clock.now()),
    patience,
    lock,
  })
  const delivery: Delivery<string> = {
    state,
    campaign,
    desk,
    patience,
    health: new HealthWatch(state, campaign.id),
    compose: async ({ mailbox }) => mailbox,
    line: () => ({
      send: async (to) => {
        over.push({ to, at: clock.time })
        const outcome = answer(to, clock.time)
        clock.time += 1
        return outcome
      },
      close: () => undefined,
    }),
    lines,
    clock,
    signal,
    backOff,
    random: () => 1,
    once,
    settled: () => undefined,
  }
  return { delivery, over, lock }
}
