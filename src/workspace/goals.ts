/** What a campaign can be to reach: settings are made for each of them. */
export const goals = [
  'win-back',
  'second-purchase',
  'order-value',
  'reward',
  'launch',
  'clear-stock',
  'prevent-churn',
  'cross-sell',
] as const
