/** What a share of mailboxes that respond is believed to be before a batch is counted. */
export interface RatePrior {
  mean: number
  /** Standard deviation. */
  sd: number
}

/** What an arm's responses bring, and what a message of it costs, in one unit. */
interface ArmWorth {
  success: number
  message: number
}

/** How evidence ages, in the unit in which records say when. */
export interface Memory {
  /** After how long it counts half. */
  halfLife: number
  /** The time from which age counts: now. */
  at: number
}

/** How mailboxes are shared out among arms. */
export interface AllocationRules {
  /** Those that can be sent now, the hold-out not among them; a share is given to each. */
  arms: readonly string[]
  /** Least share of each arm, so that what is learned of it can still change; at most 1 / arms. */
  floor: number
  /** Share that responds to a usual arm, as far as it is known before: from it follow the length of the exploration and how far arms are believed to lie apart. */
  base: number
  /** Standard deviation of the arms' rates around their mean, as a share of the base. */
  spread: number
  /** Smallest difference between two arms that is worth finding, as a share of the base. */
  smallest: number
  /** What was learned of arms before; absent for those of which nothing is known. */
  priors?: Readonly<Record<string, RatePrior>>
  /** By arm; where it is absent a success is worth 1 and a message costs nothing. */
  worth?: Readonly<Record<string, ArmWorth>>
  /** After how long the responses of a batch are in, and how long it is until the next, in one unit. */
  feedback: { after: number; between: number }
  /** Absent: evidence does not age. */
  memory?: Memory
  /** Mailboxes that are still to come, where it is known: a test with a roll-out. */
  left?: number
  /** False: never by Thompson sampling. */
  thompson?: boolean
}

/** What is usual where nothing else is known. The spread is that of a roll-out (campaigns/experiment/plan-roll-out.ts). */
export const usualAllocation = { floor: 0.05, spread: 0.1, smallest: 0.2 } as const
