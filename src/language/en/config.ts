/** Comments of a new shoal.yaml. */
export const configComments = {
  heading: 'Settings of this Shoal workspace. Remove the # of a line to use it; docs/config.md explains each.',
  title: 'Our customers',
  asOf: 'default: the day after the last order',
  columns: 'Which column plays which role, where Shoal guesses wrong.',
  cleaning: 'What the cleaning does with the usual dirt of an export.',
  segments: 'How customers are grouped; the number of segments is chosen unless k is given.',
  value: 'What customers are worth: what is not set here is not taken off, and said.',
  horizon: 'months to look ahead',
  margin: 'share of revenue that is left when the goods are paid',
  service: 'cost of packing, shipping and serving an order',
  acquisition: 'cost of winning a customer',
  campaigns: 'cost of campaigns per customer and month',
  predict: {
    shop: 'What "shoal predict" foretells: who will buy or not, or how much, so many days ahead.',
    terms: 'What customers with the outcome do, after "70 of 100".',
    is: 'the value of that column that counts as yes',
    bank: {
      yes: 'default',
      outcome: 'the column that says who defaulted',
      goal: 'predictions.csv gives each customer the points of a credit score.',
      costs: 'a credit that is lost costs so many times a good customer who is refused',
      offers: '',
    },
    telecom: {
      yes: 'leave',
      outcome: 'the column that says who left',
      goal: 'predictions.csv says which change to offer to those who are expected to leave.',
      costs: 'a customer who leaves costs so many times an offer that was not needed',
      offers: 'columns that can be offered, as plans and extras',
    },
  },
  model:
    'Which language model writes; without one Shoal writes by rule. A server of your own: {name: qwen2.5, baseUrl: http://127.0.0.1:8081/v1}',
  modelKey: 'of OpenAI; its key is in the environment variable OPENAI_API_KEY, never here',
  privacy: 'A figure about fewer customers than minCustomers never leaves this machine.',
  values: 'false: a model gets labels, ranks and directions, and no values',
}
