/** Evidence about what and how they buy; {f} and {all} as elsewhere, <beside> an ending. */
export const personaHabitsEn = {
  'items.higher': [
    'They buy in quantity, typically {f} per order<beside>.',
    'A typical order holds {f}<more>.',
    'Orders are bulky: {f} in the typical case<more>.',
    'Typically an order has {f}<beside>.',
  ],
  'items.lower': [
    'They buy in small quantities, typically {f} per order<beside>.',
    'A typical order holds {f}<fewer>.',
    'Orders are light: {f} in the typical case<fewer>.',
    'Typically an order has just {f}<beside>.',
  ],
  'range.higher': [
    'They buy across the range, typically {f}<more>.',
    'Their choice is wide: {f} in the typical case<more>.',
    'A typical customer has bought {f}<beside>.',
    'Over the period a typical customer’s baskets held {f}<more>.',
    'Variety shows in what they buy, typically {f}<beside>.',
  ],
  'range.lower': [
    'They have bought less of the range, typically {f}<beside>.',
    'Choice stays narrower: {f} in the typical case<fewer>.',
    'A typical customer has bought just {f}<beside>.',
    'A typical customer has not gone beyond {f}<beside>.',
    'They keep to a small part of the range, typically {f}<fewer>.',
  ],
  'tenure.higher': [
    'They have been customers for longer: the typical first order dates back {f}<beside>.',
    'The relationship goes back further, typically {f} since the first order<longer>.',
    'A typical customer here placed the first order {f} ago<beside>.',
    'They came to the shop earlier, typically {f} ago<beside>.',
  ],
  'tenure.lower': [
    'First orders are more recent, typically {f} ago<beside>.',
    'Typically it has been {f} since the first order<shorter>.',
    'A typical customer here placed the first order only {f} ago<beside>.',
    'They came to the shop later, typically {f} ago<beside>.',
  ],
  'returns.higher': [
    'Returns are an issue: on average {f} of the items go back<beside>.',
    'On average {f} of what they buy is returned<beside>.',
    'The average return rate is {f}<above>.',
    'More comes back from them, {f} of the items on average<beside>.',
  ],
  'returns.lower': [
    'They keep what they buy: on average only {f} of the items go back<beside>.',
    'On average {f} of what they buy is returned<beside>.',
    'The average return rate is {f}<below>.',
    'Less comes back from them, {f} of the items on average<beside>.',
  ],
  'discount.higher': [
    'Discounts take {f} off their purchases on average<beside>.',
    'Discounts matter: on average they amount to {f} of the full price<beside>.',
    'The average discount on what they buy is {f}<above>.',
  ],
  'discount.lower': [
    'Discounts take only {f} off their purchases on average<beside>.',
    'They pay closer to the full price: discounts amount to {f} of it on average<beside>.',
    'The average discount on what they buy is {f}<below>.',
  ],
  'top-product.higher': [
    'Spend is concentrated: on average {f} of it goes to the favourite product<beside>.',
    'A favourite product takes {f} of a customer’s spend on average<beside>.',
    'On average their favourite product makes up {f} of the spend<above>.',
    'Much hangs on a favourite product, on average {f} of the spend<above>.',
  ],
  'top-product.lower': [
    'Spend is spread out: on average only {f} of it goes to the favourite product<beside>.',
    'The favourite product takes {f} of a customer’s spend on average<below>.',
    'On average their favourite product makes up just {f} of the spend<beside>.',
    'No product dominates: the favourite takes {f} of the spend on average<below>.',
  ],
  'visits.higher': [
    'They look around a lot, typically {f}<more>.',
    'A typical customer here has {f} on record<beside>.',
    'Visits are frequent: {f} in the typical case<beside>.',
  ],
  'visits.lower': [
    'They look around little, typically {f}<fewer>.',
    'A typical customer here has only {f} on record<beside>.',
    'Visits are rare: {f} in the typical case<beside>.',
  ],
  'time-spent.higher': [
    'They take their time, typically {f} on record<beside>.',
    'A typical customer here has spent {f} looking<longer>.',
    'Time spent is long: {f} in the typical case<beside>.',
  ],
  'time-spent.lower': [
    'They spend little time looking, typically {f} on record<beside>.',
    'A typical customer here has spent only {f} looking<beside>.',
    'Time spent is short: {f} in the typical case<shorter>.',
  ],
  'inactivity.higher': [
    'Nothing has been heard of them for a while, typically {f} since the last event on record<longer>.',
    'The last recorded event lies typically {f} back<beside>.',
    'They have been quiet: typically {f} without any event<longer>.',
  ],
  'inactivity.lower': [
    'They were here lately, typically {f} since the last event on record<shorter>.',
    'The last recorded event lies typically only {f} back<beside>.',
    'Their last sign of life is fresh: typically {f} since the last event<beside>.',
  ],
  'score.higher': [
    'Those who rate give higher scores: {f} on average<beside>.',
    'Scores are higher here, {f} on average among those who gave any<beside>.',
    'Where they gave a score it is {f} on average<above>.',
  ],
  'score.lower': [
    'Those who rate give lower scores: {f} on average<beside>.',
    'Scores are lower here, {f} on average among those who gave any<beside>.',
    'Where they gave a score it is {f} on average<below>.',
  ],
  'weekend.higher': [
    'The weekend counts: on average {f} of a customer’s orders fall on it<beside>.',
    'On average {f} of the orders come in at the weekend<above>.',
    'They shop at the weekend more than others, on average {f} of their orders<beside>.',
  ],
  'evening.higher': [
    'The evening counts: on average {f} of a customer’s orders fall into it<beside>.',
    'On average {f} of the orders come in during the evening<above>.',
    'They shop in the evening more than others, on average {f} of their orders<beside>.',
  ],
  'morning.higher': [
    'The morning counts: on average {f} of a customer’s orders fall into it<beside>.',
    'On average {f} of the orders come in before noon<above>.',
    'They shop in the morning more than others, on average {f} of their orders<beside>.',
  ],
  'working-hours.higher': [
    'Working hours count: on average {f} of a customer’s orders fall into them<beside>.',
    'They order in working hours more than others, on average {f} of their orders<beside>.',
    'Working hours take in {f} of their orders on average<above>.',
  ],
} satisfies Record<string, readonly string[]>
