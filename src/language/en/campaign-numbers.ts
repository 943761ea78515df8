/** Why the numbers of a campaign are what they are. Figures come formatted. */
export interface NumberWords {
  offer: {
    asked: (offer: string) => string
    unweighed: string
    uncounted: string
    pays: (offer: string, gain: string, breakEven: string, lift: string) => string
    /** @param less expected against the same message without it, @param chance that it earns less */
    cannibalisation: (depth: string, given: string, share: string, less: string, chance: string) => string
  }
  holdout: {
    asked: (share: string) => string
    usual: (share: string) => string
    /** @param why a sentence */
    because: (share: string, why: string) => string
  }
  variants: {
    one: string
    asked: (count: number) => string
    tell: (count: number, effect: string) => string
    cannot: (effect: string) => string
    uncounted: string
  }
  stock: (short: string) => string
  stockFine: string
  /** One product: how many are expected to be bought, how many are there, and the chance that they do not do. */
  short: (name: string, expected: string, there: string, chance: string) => string
}

/** Reasons for numbers in English. */
export const numberWords: NumberWords = {
  offer: {
    asked: (offer) => `You chose the offer: ${offer}.`,
    unweighed: 'No coupon: this goal needs none.',
    uncounted: 'No coupon: how many order anyway cannot be counted here, so it cannot be said whether one would pay.',
    pays: (offer, gain, breakEven, lift) =>
      `${offer}: expected to bring ${gain} more than the same message without it. It pays for itself once ${breakEven} of those written to buy because of it; ${lift} are expected to.`,
    cannibalisation: (depth, given, share, less, chance) =>
      `No coupon. The best that was looked at, ${depth} off, would give ${given} away to those who buy anyway (${share} of those who use their code). It is expected to earn ${less} less than the same message without it; how much it wins is uncertain, and the chance that it earns less is ${chance}.`,
  },
  holdout: {
    asked: (share) => `You chose to hold out ${share}.`,
    usual: (share) => `${share}, the usual share: how many order anyway cannot be counted here.`,
    because: (share, why) => `${share} is held out. ${why}`,
  },
  variants: {
    one: 'One message: there is one angle to try.',
    asked: (count) => `You chose ${count} ${count === 1 ? 'message' : 'messages'}.`,
    tell: (count, effect) =>
      `${count} messages from different angles: a difference between them from ${effect} on would be found in 80 of 100 such tests.`,
    cannot: (effect) =>
      `One message: between two, only a difference from ${effect} on would be found in 80 of 100 such tests, and none as large is to be expected.`,
    uncounted:
      'One message: how many order anyway cannot be counted here, so it cannot be said whether a test would tell two apart.',
  },
  stock: (short) => `May run out: ${short}.`,
  stockFine: 'Nothing that is named is expected to run out.',
  short: (name, expected, there, chance) =>
    `${name} (${expected} expected to be bought, ${there} there, chance to run out ${chance})`,
}
