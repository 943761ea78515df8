/**
 * Evidence sentences. A slot in braces takes a figure or name from a fact: {f} the segment’s figure, {all} the figure of
 * all customers. "Typical" is said of medians, "on average" of means. No number words: a figure is always a slot.
 */
export const personaWhoEn = {
  'size.outsized': [
    'They are {customersShare} of all customers but bring in {revenueShare} of the revenue.',
    'Only {customersShare} of customers belong here, yet {revenueShare} of the revenue comes from them.',
    '{revenueShare} of the revenue rests on {customers}, which is {customersShare} of the base.',
    'Counted by heads the segment is {customersShare} of the base, counted by revenue {revenueShare}.',
  ],
  'size.undersized': [
    'They are {customersShare} of all customers but bring in only {revenueShare} of the revenue.',
    'The segment counts {customers}, {customersShare} of the base, and accounts for {revenueShare} of the revenue.',
    'Although {customersShare} of all customers belong here, they bring in no more than {revenueShare} of the revenue.',
    'By number of customers the segment is {customersShare} of the base; by revenue it is just {revenueShare}.',
  ],
  'size.even': [
    'The segment holds {customersShare} of customers and {revenueShare} of the revenue.',
    'In numbers: {customers}, which is {customersShare} of the base, and {revenueShare} of the revenue.',
    '{customersShare} of all customers are here, and {revenueShare} of the revenue comes from them.',
    'Its share of the customers is {customersShare}, and its share of the revenue {revenueShare}.',
  ],
  'size.count': [
    'The segment counts {customers}, {customersShare} of all.',
    'It holds {customers}, which is {customersShare} of the base.',
    '{customersShare} of all customers belong here: {customers}.',
    'It is made up of {customers}, or {customersShare} of everyone in the data.',
  ],
  'recency.lower': [
    'The typical customer last ordered {f} ago; across all customers it is {all}.',
    'The last order tends to be fresh: {f} old, against {all} in the base as a whole.',
    'The latest order of a typical customer came in {f} ago, against {all} for all customers.',
    'They are active: the typical last order is {f} old, not {all} as in the whole base.',
  ],
  'recency.higher': [
    'The typical last order is {f} old; across all customers it is {all}.',
    'It has been a while: typically {f} since the last order, against {all} for the whole base.',
    'A typical customer here last ordered {f} ago, longer than the {all} of all customers.',
    'The latest order lies further back: typically {f}, compared with {all} in the base as a whole.',
  ],
  'recency.none': [
    'The typical last order is {f} old (all customers: {all}, no clear difference).',
    'It has typically been {f} since the last order; beside {all} for all customers that is no clear difference.',
    'A typical customer here last ordered {f} ago, not clearly different from all customers ({all}).',
    'As for recency no difference is clear: {f} since the typical last order, {all} among all customers.',
  ],
  'frequency.higher': [
    'The typical customer has placed {f}, against {all} across the base.',
    'They come back: {f} in the typical case, {all} among all customers.',
    'They order repeatedly: typically {f} per customer, against {all} in the whole base.',
    'A typical order history here runs to {f}; in the base as a whole it is {all}.',
  ],
  'frequency.lower': [
    'The typical customer has placed no more than {f}, against {all} across the base.',
    'Order histories are short: {f} in the typical case, {all} among all customers.',
    'Orders are few: typically {f} per customer, compared with {all} in the whole base.',
    'A typical order history here comes to {f}; in the base as a whole it is {all}.',
  ],
  'frequency.none': [
    'The typical customer has placed {f} (all customers: {all}, no clear difference).',
    'A typical order history comes to {f}; beside {all} for all customers that is no clear difference.',
    'In the number of orders no difference is clear: typically {f} here, {all} in the base as a whole.',
    'A typical customer comes to {f} in the period, not clearly different from all customers ({all}).',
  ],
  'interval.lower': [
    'Between orders they typically let {f} go by, while all returning customers take {all}.',
    'The rhythm is quick: an order typically every {f}, against {all} for all who order again.',
    'Those who order again do so after typically {f}, sooner than the {all} of all returning customers.',
    'Repeat orders follow each other at a typical distance of {f}; for all returning customers it is {all}.',
  ],
  'interval.higher': [
    'Between orders those who return typically let {f} go by, longer than the {all} of all returning customers.',
    'The rhythm is slow: an order typically every {f} among those who return, against {all} overall.',
    'Whoever orders again does so after typically {f}; among all returning customers it is {all}.',
    'Repeat orders are widely spaced: typically {f} apart, against {all} for all returning customers.',
  ],
  'monetary.higher': [
    'Over the period the typical customer has spent {f}, against {all} across the base.',
    'Spend is high: {f} for a typical customer, compared with {all} in the base as a whole.',
    'A typical customer here has brought in {f} of revenue; in the base as a whole it is {all}.',
    'What a typical customer spends adds up to {f}; among all customers it is {all}.',
  ],
  'monetary.lower': [
    'Over the period the typical customer has spent only {f}, against {all} across the base.',
    'Spend is low: {f} for a typical customer, compared with {all} in the base as a whole.',
    'A typical customer here has brought in revenue of {f}; in the base as a whole it is {all}.',
    'What a typical customer spends adds up to just {f}; among all customers it is {all}.',
  ],
  'monetary.none': [
    'Over the period the typical customer has spent {f} (all customers: {all}, no clear difference).',
    'A typical customer’s spend comes to {f}; beside {all} for all customers that is no clear difference.',
    'In total a typical customer has spent {f}, not clearly different from all customers ({all}).',
    'In total spend no difference is clear: {f} for a typical customer, {all} among all customers.',
  ],
  'order-value.higher': [
    'Each order is worth more: typically {f}, against {all} for all customers.',
    'The order value is typically {f}, above the {all} of the whole base.',
    'Baskets are large: typically {f} an order, compared with {all} for all customers.',
    'When they order, it is for {f} in the typical case; across the base it is {all}.',
  ],
  'order-value.lower': [
    'Each order is worth less: typically {f}, against {all} for all customers.',
    'The order value is typically {f}, below the {all} of the whole base.',
    'Baskets are small: typically {f} an order, compared with {all} for all customers.',
    'When they order, it is for just {f} in the typical case; across the base it is {all}.',
  ],
  'monetary.negative': [
    'After returns the typical customer’s net spend is {f}, against {all} across the base.',
    'What was paid back is taken off: the typical net spend comes to {f}; for all customers it is {all}.',
  ],
} satisfies Record<string, readonly string[]>
