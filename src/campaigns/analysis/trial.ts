/** What is counted of each unit: yes or no (0 or 1), or an amount such as spend. */
export interface Metric {
  readonly name: string
  readonly kind: 'rate' | 'amount'
  /** One per unit. */
  readonly values: Float64Array
  /** Of an amount: 1 for each unit of which anything came; absent: where the amount is not 0. */
  readonly came?: Uint8Array
}

/** Something by which units part into groups, known before they were assigned. */
export interface Dimension {
  readonly name: string
  readonly levels: readonly string[]
  /** The place of each unit's level. */
  readonly level: Uint16Array
}

/** A randomised comparison in columns, one entry per unit (mailbox). Every unit that was assigned is in it, whatever became of its message: intention to treat. */
export interface Trial {
  readonly arms: readonly string[]
  /** The place of each unit's arm in the arms. */
  readonly arm: Uint8Array
  /** The place of the arm that the others are held against. */
  readonly holdout: number
  readonly metrics: readonly Metric[]
  readonly dimensions: readonly Dimension[]
  /** What was known of each unit before, for adjusting; none where nothing is. */
  readonly before: readonly Float64Array[]
  /** With what chance each unit got into its arm, where that changed on the way; absent where it stayed. */
  readonly chances?: Float64Array
  /** Times within which those chances stayed the same, where they are known. */
  readonly epochs?: Uint16Array
}

/** One or more arms of a trial, taken together. */
export interface ArmGroup {
  readonly name: string
  /** Their places. */
  readonly arms: readonly number[]
}

/** Name of all arms but the hold-out taken together. */
export const anyArm = 'any'

/** What is held against the hold-out: each arm, and where there are several all of them together. */
export function armGroups({ arms, holdout }: Pick<Trial, 'arms' | 'holdout'>): ArmGroup[] {
  const treated = arms.flatMap((name, place) => (place === holdout ? [] : [{ name, arms: [place] }]))
  return treated.length < 2 ? treated : [...treated, { name: anyArm, arms: treated.flatMap((group) => group.arms) }]
}

/** The units of some arms, in their order. @param among the units that are looked at; absent: all */
export function unitsIn({ arm }: Pick<Trial, 'arm'>, { arms }: ArmGroup, among?: Uint32Array): Uint32Array {
  const found = new Uint32Array((among ?? arm).length)
  let count = 0
  for (let place = 0; place < found.length; place++) {
    const unit = among === undefined ? place : (among[place] as number)
    if (arms.includes(arm[unit] as number)) found[count++] = unit
  }
  return found.slice(0, count)
}

/** The values of some units. */
export function valuesOf(values: Float64Array, units: Uint32Array): Float64Array {
  const found = new Float64Array(units.length)
  // Float64Array.from with a function takes twenty times as long.
  for (let place = 0; place < found.length; place++) found[place] = values[units[place] as number] as number
  return found
}
