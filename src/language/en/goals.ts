/** What goals of campaigns are called, how people say them, and what each aims at. */
export interface GoalWords {
  goals: Record<
    | 'win-back'
    | 'second-purchase'
    | 'order-value'
    | 'reward'
    | 'launch'
    | 'clear-stock'
    | 'prevent-churn'
    | 'cross-sell',
    { name: string; words: readonly string[]; objective: (days: number) => string }
  >
}

/** Goals in English. */
export const goalWords: GoalWords = {
  goals: {
    'win-back': {
      name: 'win back',
      words: [
        'win them back',
        'win customers back',
        'winback',
        'win back',
        'reactivate',
        'reactivation',
        'bring back',
        'lapsed',
        'dormant',
        're-engage',
        'reengagement',
      ],
      objective: (days) =>
        `Bring customers back who used to buy and have gone quiet: more of them order within ${days} days than without the message.`,
    },
    'second-purchase': {
      name: 'second purchase',
      words: [
        'second order',
        '2nd purchase',
        '2nd order',
        'repeat purchase',
        'onboarding',
        'welcome',
        'first time buyers',
        'one time buyers',
      ],
      objective: (days) =>
        `Turn a first order into a second: more of those who ordered once order again within ${days} days than without the message.`,
    },
    'order-value': {
      name: 'raise order value',
      words: [
        'order value',
        'basket',
        'bigger orders',
        'larger orders',
        'average order value',
        'aov',
        'upsell',
        'up-sell',
      ],
      objective: (days) =>
        `Make orders larger: those who are written to spend more per mailbox within ${days} days than those who are not.`,
    },
    reward: {
      name: 'reward',
      words: ['thank', 'thanks', 'loyalty', 'appreciation', 'vip', 'best customers', 'reward loyal'],
      objective: (days) =>
        `Thank the customers who carry the shop, and keep them: within ${days} days they order at least as much as those who were not written to.`,
    },
    launch: {
      name: 'launch a product',
      words: ['launch', 'new product', 'introduce', 'announce', 'novelty', 'product launch'],
      objective: (days) =>
        `Bring something new before those who may want it: more of them order within ${days} days than without the message.`,
    },
    'clear-stock': {
      name: 'clear stock',
      words: ['stock', 'clearance', 'clear', 'overstock', 'sell off', 'inventory', 'leftover'],
      objective: (days) => `Sell what is left in the warehouse to those who would want it, within ${days} days.`,
    },
    'prevent-churn': {
      name: 'prevent churn',
      words: ['churn', 'retain', 'retention', 'keep customers', 'at risk', 'stop leaving', 'save customers', 'keep'],
      objective: (days) =>
        `Keep customers who are overdue but not gone: more of them order within ${days} days than without the message.`,
    },
    'cross-sell': {
      name: 'cross-sell',
      words: ['cross sell', 'crossselling', 'recommend', 'other products', 'next product', 'widen range'],
      objective: (days) =>
        `Show customers what goes with what they buy: more of them order within ${days} days than without the message.`,
    },
  },
}
