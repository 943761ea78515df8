/** Evidence about what, when and where they buy; {name} is a product, day, place or column, {f} and {all} as elsewhere. */
export const personaHabitsEn = {
  'items.higher': [
    'They buy in quantity: typically {f} per order, against {all} for all customers.',
    'A typical order holds {f}, more than the {all} of the whole base.',
    'Orders are bulky: {f} in the typical case, {all} among all customers.',
    'Typically an order has {f}; across all customers it is {all}.',
  ],
  'items.lower': [
    'They buy in small quantities: typically {f} per order, against {all} for all customers.',
    'A typical order holds {f}, fewer than the {all} of the whole base.',
    'Orders are light: {f} in the typical case, {all} among all customers.',
    'Typically an order has just {f}; across all customers it is {all}.',
  ],
  'range.higher': [
    'They buy across the range: typically {f}, against {all} across the base.',
    'Their choice is wide: typically {f} bought, against {all} among all customers.',
    'A typical customer has bought {f}, compared with {all} in the base as a whole.',
    'Over the period a typical customer’s baskets held {f}; for everyone it is {all}.',
  ],
  'range.lower': [
    'They have bought less of the range: typically {f}, against {all} across the base.',
    'Choice stays narrower: typically {f} bought, against {all} among all customers.',
    'A typical customer has bought just {f}, compared with {all} in the base as a whole.',
    'A typical customer has not gone beyond {f}; for everyone it is {all}.',
  ],
  'tenure.higher': [
    'They have been customers for longer: the typical first order dates back {f}, against {all} across the base.',
    'The relationship goes back further: typically {f} since the first order, compared with {all} for all customers.',
    'A typical customer here placed the first order {f} ago; in the whole base it was {all}.',
  ],
  'tenure.lower': [
    'First orders are more recent: typically {f} ago, against {all} across the base.',
    'Typically it has been {f} since the first order, compared with {all} for all customers.',
    'A typical customer here placed the first order only {f} ago; in the whole base it was {all}.',
  ],
  'returns.higher': [
    'Returns are an issue: on average {f} of the items go back, against {all} across the base.',
    'On average {f} of what they buy is returned, more than the {all} of all customers.',
    'The average return rate is {f}, above the {all} of the whole base.',
  ],
  'returns.lower': [
    'They keep what they buy: on average only {f} of the items go back, against {all} across the base.',
    'On average {f} of what they buy is returned, less than the {all} of all customers.',
    'The average return rate is {f}, below the {all} of the whole base.',
  ],
  'discount.higher': [
    'Discounts take {f} off their purchases on average, against {all} across the base.',
    'Discounts matter: on average they amount to {f} of the full price, compared with {all} overall.',
    'The average discount on what they buy is {f}, above the {all} of all customers.',
  ],
  'discount.lower': [
    'Discounts take only {f} off their purchases on average, against {all} across the base.',
    'They pay close to the full price: discounts amount to {f} of it on average, compared with {all} overall.',
    'The average discount on what they buy is {f}, below the {all} of all customers.',
  ],
  'top-product.higher': [
    'Spend is concentrated: on average {f} of it goes to the favourite product, against {all} across the base.',
    'A favourite product takes {f} of a customer’s spend on average; among all customers it is {all}.',
    'On average their favourite product makes up {f} of the spend, more than the {all} of the whole base.',
  ],
  'top-product.lower': [
    'Spend is spread out: on average only {f} of it goes to the favourite product, against {all} across the base.',
    'The favourite product takes {f} of a customer’s spend on average, compared with {all} overall.',
    'On average their favourite product makes up {f} of the spend, less than the {all} of the whole base.',
  ],
  'visits.higher': [
    'They look around a lot: typically {f}, against {all} across the base.',
    'A typical customer here has {f} on record, more than the {all} of all customers.',
    'Visits are frequent: typically {f}, compared with {all} overall.',
  ],
  'visits.lower': [
    'They look around little: typically {f}, against {all} across the base.',
    'A typical customer here has only {f} on record, compared with {all} overall.',
    'Visits are rare: typically {f}, fewer than the {all} of all customers.',
  ],
  'time-spent.higher': [
    'They take their time: typically {f} on record, against {all} across the base.',
    'A typical customer here has spent {f} looking, more than the {all} of all customers.',
    'Time spent is long: typically {f}, compared with {all} overall.',
  ],
  'time-spent.lower': [
    'They spend little time looking: typically {f} on record, against {all} across the base.',
    'A typical customer here has spent only {f} looking, compared with {all} overall.',
    'Time spent is short: typically {f}, less than the {all} of all customers.',
  ],
  'inactivity.higher': [
    'Nothing has been heard of them for a while: typically {f} since the last event on record, against {all} across the base.',
    'The last recorded event lies typically {f} back, further than the {all} of all customers.',
    'They have been quiet: typically {f} without any event, compared with {all} overall.',
  ],
  'inactivity.lower': [
    'They were here lately: typically {f} since the last event on record, against {all} across the base.',
    'The last recorded event lies typically only {f} back, compared with {all} for all customers.',
    'They are active: typically {f} since the last event, less than the {all} of the whole base.',
  ],
  'score.higher': [
    'Those who rate are more content: {f} on average, against {all} across the base.',
    'Scores are good: {f} on average among those who gave any, compared with {all} overall.',
    'Where they gave a score it is {f} on average, above the {all} of all customers.',
  ],
  'score.lower': [
    'Those who rate are less content: {f} on average, against {all} across the base.',
    'Scores are lower here: {f} on average among those who gave any, compared with {all} overall.',
    'Where they gave a score it is {f} on average, below the {all} of all customers.',
  ],
  'weekend.higher': [
    'The weekend counts: on average {f} of a customer’s orders fall on it, against {all} across the base.',
    'On average {f} of the orders come in at the weekend; among all customers it is {all}.',
    'They shop at the weekend more than others: on average {f} of their orders, compared with {all} overall.',
  ],
  'evening.higher': [
    'The evening counts: on average {f} of a customer’s orders fall into it, against {all} across the base.',
    'On average {f} of the orders come in during the evening; among all customers it is {all}.',
    'They shop in the evening more than others: on average {f} of their orders, compared with {all} overall.',
  ],
  'morning.higher': [
    'The morning counts: on average {f} of a customer’s orders fall into it, against {all} across the base.',
    'On average {f} of the orders come in before noon; among all customers it is {all}.',
    'They shop in the morning more than others: on average {f} of their orders, compared with {all} overall.',
  ],
  'working-hours.higher': [
    'On average {f} of a customer’s orders fall into working hours, against {all} across the base.',
    'They order in working hours more than others: on average {f} of their orders, compared with {all} overall.',
    'Working hours take in {f} of their orders on average; among all customers it is {all}.',
  ],
  'product.typical': [
    '{name} was bought by {f} of them, against {all} of all customers.',
    'They buy {name} more often than others: {f} have bought it, against {all} of all customers.',
    '{name} stands out, bought by {f} here and by {all} in the base as a whole.',
    'Bought by {f} of them, against {all} of all customers: {name}.',
  ],
  'product.top': [
    'The product with the most buyers is {name}, bought by {f} of them.',
    '{name} reaches more of them than any other product: {f}.',
    'If they share a product, it is {name}: {f} of the segment have bought it.',
    'Their best seller by number of buyers is {name}, bought by {f}.',
  ],
  'weekday.higher': [
    '{name} is a busier day for them: {f} of the orders, against {all} across the base.',
    'On {name} they place {f} of their orders, more than the {all} of all customers.',
    '{f} of the orders fall on {name}; in the whole base it is {all}.',
  ],
  'daytime.higher': [
    'They order more in the {name}: {f} of the orders, against {all} across the base.',
    '{f} of the orders are placed in the {name}; in the whole base it is {all}.',
    'In the {name} they place {f} of their orders, more than the {all} of all customers.',
  ],
  'country.higher': [
    '{f} of them buy from {name}, against {all} of all customers.',
    '{name} is over-represented, with {f} here and {all} in the base as a whole.',
    'More of them come from {name}: {f}, compared with {all} overall.',
  ],
  'country.main': [
    '{f} of them buy from {name} (all customers: {all}, no clear difference).',
    'The main market is {name}, with {f} of the segment, not clearly different from the base ({all}).',
    '{name} accounts for {f} of the segment; beside {all} of all customers that is no clear difference.',
    'By country no difference is clear: {name} comes to {f} here and to {all} overall.',
  ],
  'country.lower': [
    'Fewer of them buy from {name}: {f}, against {all} of all customers.',
    '{name} is still the main market, but with {f} of the segment it counts for less than the {all} among all customers.',
  ],
  'category.higher': [
    '{name} was bought by {f} of them, against {all} of all customers, by category.',
    '{f} have bought from the category {name}; in the base as a whole it is {all}.',
    'The category {name} attracts them: {f} have bought from it, compared with {all} of all customers.',
  ],
  'attribute.typical.higher': [
    '{name} is higher: typically {f}, against {all} for all customers.',
    'Typically {name} stands at {f} here, above the {all} of the whole base.',
    'For {name} the typical value is {f}; across all customers it is {all}.',
    'Their {name} is typically {f}, higher than the {all} of all customers.',
  ],
  'attribute.typical.lower': [
    '{name} is lower: typically {f}, against {all} for all customers.',
    'Typically {name} stands at {f} here, below the {all} of the whole base.',
    'For {name} the typical value is just {f}; across all customers it is {all}.',
    'Their {name} is typically {f}, lower than the {all} of all customers.',
  ],
  'attribute.typical.none': [
    'Their typical {name} is {f} (all customers: {all}, no clear difference).',
    '{name}: typically {f}, not clearly different from all customers ({all}).',
    'In {name} no difference is clear: typically {f}, and {all} in the whole base.',
    'For {name} the typical figures, {f} here and {all} overall, do not differ clearly.',
  ],
  'attribute.value.higher': [
    '{name} applies to {f} of them, against {all} of all customers.',
    'More of them have {name}: {f}, compared with {all} overall.',
    '{f} of the segment belong to {name}; among all customers it is {all}.',
    'The share with {name} is {f} here and {all} overall.',
    'Among them {name} is more common, at {f} compared with {all} in the base as a whole.',
    '{name} is found with {f} of them, and with {all} of all customers.',
    'Over-represented here: {name}, with {f} against {all}.',
    'Where the base has {all} with {name}, this segment has {f}.',
  ],
  'attribute.value.main': [
    '{f} of them have {name} (all customers: {all}, no clear difference).',
    '{name} applies to {f} of the segment, not clearly different from all customers ({all}).',
    'In {name} no difference is clear: it applies to {f} here and to {all} overall.',
  ],
  'attribute.value.lower': [
    'Fewer of them have {name}: {f}, against {all} of all customers.',
    '{name} applies to {f} of the segment, less than the {all} among all customers.',
  ],
} satisfies Record<string, readonly string[]>
