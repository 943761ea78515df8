/** Comments of a new shoal.yaml. */
export const configComments = {
  heading: 'Settings of this Shoal workspace. Remove the # of a line to use it; docs/config.md explains each.',
  title: 'Our customers',
  asOf: 'default: the day after the last order',
  columns: 'Which column plays which role, where Shoal guesses wrong.',
  cleaning: 'What the cleaning does with the usual dirt of an export.',
  segments: 'How customers are grouped; the number of segments is chosen unless k is given.',
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
  privacy: 'A figure about fewer customers than this never leaves this machine.',
}
