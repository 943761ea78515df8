import type { EntryText } from './chat-entry-text.ts'

/** The words for measures of customers as they are foreseen, and of campaigns, in English. */
export const customerMeasuresEn = {
  'p-alive': {
    label: 'chance to still be a customer',
    synonyms: [
      'p(alive)',
      'p alive',
      'probability alive',
      'chance to still buy',
      'probability of being active',
      'alive probability',
    ],
    definition:
      'P(alive): mean chance that a customer still buys, by the model that "shoal value" chose. An estimate of a model.',
  },
  'lifetime-value': {
    label: 'customer lifetime value',
    synonyms: ['clv', 'ltv', 'cltv', 'lifetime value', 'customer value', 'future value', 'expected value'],
    definition:
      'Customer lifetime value: what customers are expected to bring within the horizon of "shoal value", on average. An estimate of a model.',
  },
  'expected-orders': {
    label: 'expected purchases',
    synonyms: ['expected orders', 'predicted orders', 'predicted purchases', 'forecast orders', 'future orders'],
    definition:
      'Expected purchases: how many days with a purchase are expected of a customer within the horizon, on average. An estimate of a model.',
  },
  'churn-risk': {
    label: 'churn risk',
    synonyms: [
      'risk of churn',
      'churn probability',
      'churn score',
      'risk of leaving',
      'attrition risk',
      'churn',
      'attrition',
    ],
    definition: 'Churn risk: mean score of the standing prediction of who leaves. An estimate of a model.',
  },
  'purchase-chance': {
    label: 'chance to buy',
    synonyms: [
      'purchase probability',
      'buying probability',
      'probability to buy',
      'likelihood to buy',
      'purchase likelihood',
      'propensity',
      'propensity to buy',
    ],
    definition: 'Chance to buy: mean score of the standing prediction of who buys. An estimate of a model.',
  },
  'prediction-score': {
    label: 'predicted score',
    synonyms: ['prediction', 'score', 'predicted probability', 'predicted risk', 'predicted value'],
    definition: 'Predicted score: mean score of the standing prediction. An estimate of a model.',
  },
  sent: {
    label: 'mailboxes written to',
    synonyms: ['sent', 'mails sent', 'emails sent', 'messages sent', 'recipients', 'mailings', 'sends'],
    definition: 'Mailboxes written to: those assigned to a message in campaigns that were measured.',
  },
  'response-rate': {
    label: 'response rate',
    synonyms: ['response', 'conversion', 'conversion rate', 'order rate', 'campaign response'],
    definition: 'Response rate: share of the mailboxes written to that ordered in the days of the campaign.',
  },
  lift: {
    label: 'lift',
    synonyms: ['uplift', 'campaign effect', 'incremental effect', 'treatment effect', 'effect'],
    definition: 'Lift: share of mailboxes that ordered, written to minus hold-out, in percentage points.',
  },
  'incremental-revenue': {
    label: 'incremental revenue',
    synonyms: ['additional revenue', 'extra revenue', 'revenue uplift', 'incremental sales', 'added revenue'],
    definition: 'Incremental revenue: what a campaign brought beyond its hold-out.',
  },
} as const satisfies Record<string, EntryText>
