/** Evidence about what, when and where they buy; {name} is a product, day, place or column, {f} and {all} as elsewhere. */
export const personaHabitsEn = {
  'items.higher': [
    'They buy in quantity: typically {f} per order, against {all} for all customers.',
    'A typical order holds {f}, more than the {all} of the whole base.',
    'Orders are bulky: {f} in the typical case, {all} among all customers.',
    '{f} per order is typical; across all customers it is {all}.',
  ],
  'items.lower': [
    'They buy in small quantities: typically {f} per order, against {all} for all customers.',
    'A typical order holds {f}, fewer than the {all} of the whole base.',
    'Orders are light: {f} in the typical case, {all} among all customers.',
    'Just {f} per order is typical; across all customers it is {all}.',
  ],
  'range.higher': [
    'They know the range: {f} bought by a typical customer, against {all} across the base.',
    'Curiosity is wide: typically {f} tried, against {all} among all customers.',
    'A typical customer has bought {f}, compared with {all} in the base as a whole.',
    'Over the period a typical customer’s baskets held {f}; for everyone it is {all}.',
  ],
  'range.lower': [
    'They know little of the range: {f} bought by a typical customer, against {all} across the base.',
    'Choice stays narrow: typically {f} tried, against {all} among all customers.',
    'A typical customer has bought just {f}, compared with {all} in the base as a whole.',
    'A typical customer has not gone beyond {f}; for everyone it is {all}.',
  ],
  'tenure.higher': [
    'They have been customers for longer: the typical first order dates back {f}, against {all} across the base.',
    'The relationship goes back further: typically {f} since the first order, compared with {all} for all customers.',
    'A typical customer here placed the first order {f} ago; in the whole base it was {all}.',
  ],
  'tenure.lower': [
    'They are new: the typical first order was placed {f} ago, against {all} across the base.',
    'The relationship is young: typically {f} since the first order, compared with {all} for all customers.',
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
    'No product dominates; the favourite takes {f} of a customer’s spend on average, compared with {all} overall.',
    'On average their favourite product makes up {f} of the spend, less than the {all} of the whole base.',
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
    'They order like an office: on average {f} in working hours, compared with {all} overall.',
    'Working hours take in {f} of their orders on average; among all customers it is {all}.',
  ],
  'product.typical': [
    'Typical of them is {name}: {f} have bought it, against {all} of all customers.',
    '{name} stands out, bought by {f} here and by {all} in the base as a whole.',
    'A product that marks them is {name}, bought by {f}, compared with {all} of all customers.',
    'Look at {name}: {f} of the segment have it in their order history, and {all} of everyone.',
  ],
  'product.top': [
    'The product with the most buyers is {name}, bought by {f} of them.',
    '{name} reaches more of them than any other product: {f}.',
    'If they share a product, it is {name}: {f} of the segment have bought it.',
    'Their best seller by number of buyers is {name}, bought by {f}.',
  ],
  'weekday.higher': [
    '{name} is their day: {f} of the orders, against {all} across the base.',
    'On {name} they place {f} of their orders, more than the {all} of all customers.',
    '{f} of the orders fall on {name}; in the whole base it is {all}.',
  ],
  'daytime.higher': [
    'Their time of day is the {name}: {f} of the orders, against {all} across the base.',
    '{f} of the orders are placed in the {name}; in the whole base it is {all}.',
    'In the {name} they place {f} of their orders, more than the {all} of all customers.',
  ],
  'country.higher': [
    '{f} of them buy from {name}, against {all} of all customers.',
    '{name} is over-represented, with {f} here and {all} in the base as a whole.',
    'More than elsewhere they come from {name}: {f}, compared with {all} overall.',
  ],
  'country.main': [
    '{f} of them buy from {name} (all customers: {all}).',
    'Home market: {name}, with {f} of the segment and {all} of the base.',
    'Geographically it is {name} that counts, with {f} here beside {all} overall.',
    '{name} accounts for {f} of the segment, and for {all} of all customers.',
  ],
  'category.higher': [
    'The category that marks them is {name}: {f} have bought from it, against {all} of all customers.',
    '{f} have bought from {name}; in the base as a whole it is {all}.',
    '{name} attracts them: {f} have bought from it, compared with {all} of all customers.',
  ],
  'attribute.typical.higher': [
    '{name} is higher than usual: {f} is typical, against {all} for all customers.',
    'Typically {name} stands at {f} here, above the {all} of the whole base.',
    'With {name}, the typical value is {f}; across all customers it is {all}.',
    'In {name} they stand above the base: typically {f}, compared with {all}.',
    '{f} is their typical {name}, higher than {all} for everyone.',
  ],
  'attribute.typical.lower': [
    '{name} is lower than usual: {f} is typical, against {all} for all customers.',
    'Typically {name} stands at {f} here, below the {all} of the whole base.',
    'With {name}, the typical value is just {f}; across all customers it is {all}.',
    'In {name} they stand below the base: typically {f}, compared with {all}.',
    '{f} is their typical {name}, lower than {all} for everyone.',
  ],
  'attribute.typical.none': [
    'A typical {name} is {f} (all customers: {all}).',
    '{name} does not set them apart: {f} is typical, beside {all} for all customers.',
    'In {name} the typical value is {f}, and that of the whole base {all}.',
    'For {name} the figures are {f} here and {all} overall.',
  ],
  'attribute.average.higher': [
    '{name} averages {f}, above the {all} of all customers.',
    'On average {name} comes to {f} here, against {all} in the whole base.',
    'The average {name} is {f}; across all customers it is {all}.',
  ],
  'attribute.average.lower': [
    '{name} averages {f}, below the {all} of all customers.',
    'On average {name} comes to just {f} here, against {all} in the whole base.',
    'The average {name} is only {f}; across all customers it is {all}.',
  ],
  'attribute.value.higher': [
    '{f} of them have the entry {name}, against {all} of all customers.',
    'More often than elsewhere the entry is {name}: {f}, compared with {all} overall.',
    '{name} applies to {f} of the segment; among all customers it is {all}.',
    'The share with {name} is {f} here and {all} overall.',
  ],
  'attribute.value.main': [
    '{f} of them have the entry {name} (all customers: {all}).',
    '{name} applies to {f} of the segment, and to {all} of everyone.',
    'The most common entry is {name}, with {f} here beside {all} overall.',
  ],
} satisfies Record<string, readonly string[]>
