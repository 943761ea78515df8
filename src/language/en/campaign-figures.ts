/** What figures of campaigns take for granted, and why something is suggested. Figures come formatted. */
export interface CampaignFigureTexts {
  /** What a brief names its list of them. */
  assumptionsTitle: string
  assumptions: Record<
    | 'base-rate-model'
    | 'base-rate-prediction'
    | 'base-rate-past'
    | 'base-rate-assumed'
    | 'horizon-days'
    | 'order-value-lognormal'
    | 'margin-rate'
    | 'margin-unknown'
    | 'message-cost'
    | 'order-cost'
    | 'message-effect-assumed'
    | 'message-effect-learned'
    | 'coupon-effect-assumed'
    | 'coupon-effect-learned'
    | 'diminishing-response'
    | 'same-effect-for-all'
    | 'buyers-redeem'
    | 'leakage'
    | 'no-bigger-baskets'
    | 'one-order-each'
    | 'not-bought-earlier'
    | 'power'
    | 'significance'
    | 'later-sends'
    | 'later-sends-alike'
    | 'variants-differ'
    | 'demand-poisson'
    | 'demand-dispersed'
    | 'demand-raised',
    (value: string) => string
  >
  coupon: Record<'pays' | 'nobody' | 'margin-unknown' | 'margin-too-low' | 'cannibalisation' | 'no-response', string>
  holdout: Record<'learning-pays' | 'least' | 'most' | 'nothing-to-learn' | 'sending-loses', string>
  /** A share of mailboxes as points, "0.5 points". */
  points: (value: string) => string
}

/** Figures of campaigns in English. */
export const campaignFigures: CampaignFigureTexts = {
  assumptionsTitle: 'What these figures take for granted',
  assumptions: {
    'base-rate-model': (value) => `${value} would order without the campaign, by the model of purchases.`,
    'base-rate-prediction': (value) => `${value} would order without the campaign, by the prediction.`,
    'base-rate-past': (value) => `${value} would order without the campaign, as customers like these did before.`,
    'base-rate-assumed': (value) => `${value} would order without the campaign. That is a guess.`,
    'horizon-days': (value) => `Orders count for ${value} days.`,
    'order-value-lognormal': (value) =>
      `An order is worth ${value} on average; most are smaller and a few much larger (lognormal).`,
    'margin-rate': (value) => `${value} of the revenue is left when the goods are paid.`,
    'margin-unknown': () => 'What the goods cost is not known: revenue is counted instead of margin.',
    'message-cost': (value) => `A message costs ${value}.`,
    'order-cost': (value) => `Packing, shipping and serving an order costs ${value}.`,
    'message-effect-assumed': (value) =>
      `The message raises the share that orders by ${value}. Nothing was measured here yet, so that is taken from tests of other shops.`,
    'message-effect-learned': (value) => `The message raises the share that orders by ${value}, as learned so far.`,
    'coupon-effect-assumed': (value) =>
      `A tenth off adds ${value}. Nothing was measured here yet, so that is taken from studies of prices (elasticity −2.62).`,
    'coupon-effect-learned': (value) => `A tenth off adds ${value}, as learned so far.`,
    'diminishing-response': (value) =>
      `Each further point of discount wins fewer than the one before; at ${value} off, 63 of 100 of those who can be won are.`,
    'same-effect-for-all': () => 'Everybody answers alike.',
    'buyers-redeem': (value) => `${value} of those who would buy anyway use their code.`,
    leakage: (value) => `For ${value} of the codes somebody else uses one, who would have bought anyway.`,
    'no-bigger-baskets': () => 'Nobody buys more to reach the minimum.',
    'one-order-each': () => 'Each buyer is counted with one order.',
    'not-bought-earlier': () => 'What is bought now is not missing later.',
    power: (value) => `An effect counts as found where it is found in ${value} of such tests.`,
    significance: (value) => `Where there is none, one is found in ${value} of them at most.`,
    'later-sends': (value) => `The result is used for ${value} more sends.`,
    'later-sends-alike': () => 'They reach as many mailboxes, with the same effect.',
    'variants-differ': (value) => `The variants differ by ${value} (standard deviation of their shares that order).`,
    'demand-poisson': () => 'Units sold vary as by chance alone (Poisson).',
    'demand-dispersed': () =>
      'Units sold vary as far as earlier forecasts were off (negative binomial, or Poisson where that is wider).',
    'demand-raised': (value) => `The campaign brings ${value} times the orders.`,
  },
  coupon: {
    pays: 'The coupon is expected to win more than it gives away.',
    nobody: 'No coupon: there is nobody to send one to.',
    'margin-unknown':
      'No coupon: what the goods cost is not known, so a discount cannot be held against it. Set value.margin in shoal.yaml, or give a column of unit costs.',
    'margin-too-low': 'No coupon: an order with the smallest discount would lose money.',
    cannibalisation:
      'No coupon: it would give more to those who buy anyway than it would bring from those who buy because of it.',
    'no-response': 'No coupon: it is not expected to win anybody.',
  },
  holdout: {
    'learning-pays':
      'With fewer held out the result would teach too little for the next sends; with more, too many orders would be lost now.',
    least: 'What a larger hold-out would teach is worth less than the orders that it loses.',
    most: 'What is learned is worth more than the orders that the largest hold-out loses.',
    'nothing-to-learn': 'The effect is known; a small hold-out watches whether it stays.',
    'sending-loses': 'Sending is expected to lose money: whoever is held out saves it, and teaches whether that is so.',
  },
  points: (value) => (value === '1' ? '1 point' : `${value} points`),
}
