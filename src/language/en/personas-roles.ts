/** What a segment is called and said to be in a sentence, by the part it plays for the shop. */
export const personaHandlesEn = {
  mainstay: ['Mainstay regulars', 'Pillars of the shop', 'Frequent top buyers', 'The steady core'],
  'top-spender': ['High-value buyers', 'Big-ticket customers', 'Top-spend customers', 'Premium baskets'],
  regular: ['Steady returners', 'Habitual shoppers', 'Reliable repeat buyers', 'Returning regulars'],
  'dormant-valuable': ['Valuable but quiet', 'Good customers gone silent', 'Lapsed big buyers', 'Sleeping value'],
  dormant: ['Faded acquaintances', 'Quiet for long', 'Lapsed light buyers', 'Drifted away'],
  newcomer: ['Fresh arrivals', 'Promising newcomers', 'New on the list', 'Recent joiners'],
  recent: ['Recently active', 'Warm contacts', 'Freshly engaged', 'Seen lately'],
  'big-basket': ['Big-basket buyers', 'Stock-up shoppers', 'Full-cart customers', 'Large-order customers'],
  light: ['Small-budget shoppers', 'Light spenders', 'Modest baskets', 'Occasional small buyers'],
  balanced: ['The broad middle', 'Average shoppers', 'Everyday customers', 'Middle of the road'],
} satisfies Record<string, readonly string[]>

/** Handles of segments without orders: what is high or low in them; {name} is the header of a column. */
export const attributeHandlesEn = {
  higher: 'High {name}',
  lower: 'Low {name}',
  value: '{name}',
  join: ', ',
} as const

/** The sentence that sums a segment up, by its part. */
export const personaSummariesEn = {
  mainstay: [
    'These customers carry the shop: the typical buyer has placed {frequency} and spent {monetary}.',
    'The backbone of the revenue: typically {frequency} and {monetary} in spend, the last of it {recency} ago.',
    'Buying often and buying much, a typical customer here has reached {frequency} worth {monetary} in all.',
    'This is the group the shop lives on, at typically {frequency} and {monetary} per customer.',
    'The group that brings in the most: {revenueShare} of the revenue.',
  ],
  'top-spender': [
    'They bring in more than any other segment, with typically {monetary} per customer over {frequency}.',
    'Value is concentrated here: {monetary} is what a typical customer has spent.',
    'The revenue leaders of the base, at typically {monetary} a head.',
    'The segment that brings in the most: {revenueShare} of the revenue.',
  ],
  regular: [
    'Dependable customers who come back, with typically {frequency} worth {monetary} in all.',
    'Returning buyers with {frequency} and {monetary} behind them in the typical case, last seen {recency} ago.',
    'They have made the shop a habit: typically {frequency}, the latest {recency} ago.',
    'A solid returning clientele, at typically {frequency} and {monetary} per customer.',
    'Customers who come back: {frequency} is typical.',
  ],
  'dormant-valuable': [
    'Good customers by their record of {monetary}, but the typical last order is {recency} old.',
    'They used to buy well, typically {frequency} worth {monetary}, and have now been silent for {recency}.',
    'A record worth reviving: {monetary} in typical spend, though nothing for {recency}.',
    'Proven buyers who have stopped: the typical last order dates back {recency}.',
  ],
  dormant: [
    'Customers who tried the shop and drifted off: typically {frequency}, and nothing for {recency}.',
    'Contact has been lost: the typical customer spent {monetary} and last ordered {recency} ago.',
    'A large part of the past rather than of the present, with the typical last order {recency} old.',
    'Little bought and long ago: typically {frequency} worth {monetary}, the latest {recency} back.',
    'Inactive for now: the typical last order is {recency} old.',
  ],
  newcomer: [
    'New customers still finding their way: typically {tenure} since the first order and {recency} since the latest.',
    'They joined lately and are still warm: the typical last order is {recency} old, the total {monetary}.',
    'The relationship is only beginning, with typically {frequency} worth {monetary} so far.',
    'Young accounts with {frequency} to date in the typical case, the latest {recency} ago.',
  ],
  recent: [
    'Customers in contact right now: the typical last order is {recency} old.',
    'Active of late, with typically {frequency} worth {monetary} and the latest {recency} ago.',
    'The door is open: a typical customer ordered {recency} ago and has spent {monetary} so far.',
    'Still warm: {recency} since the last order and {frequency} in the typical case.',
  ],
  'big-basket': [
    'When they buy, they buy big: typically {orderValue} an order.',
    'Order size is what sets them apart, at typically {orderValue} and {items} each time.',
    'Large baskets mark them: {items} to an order in the typical case.',
    'Not the number of orders but their size makes the difference: {orderValue} is typical.',
  ],
  light: [
    'Modest buyers: the typical customer has spent {monetary} over {frequency}.',
    'Small sums mark them, with typically {monetary} in spend per customer.',
    'They buy on a small scale, typically {monetary} in all.',
    'Little money moves here so far: {monetary} is the typical total.',
  ],
  balanced: [
    'No single figure sets them far apart: typically {frequency} worth {monetary}.',
    'They stay close to the shop’s ordinary customer, at typically {monetary} in spend.',
    'An ordinary profile: {frequency} and {monetary} in the typical case, the latest {recency} ago.',
    'The segment counts {customers} and has no marked profile in the data.',
  ],
  attribute: [
    'What sets them apart is {name}: {f}, against {all} for all customers.',
    'They are told apart by {name}: {f}, where the whole base has {all}.',
    'The mark of the segment is {name}: {f} here, {all} overall.',
    '{name} makes the difference: {f} in this segment, {all} among all customers.',
  ],
  'attribute-pair': [
    'A pair of traits marks them: {name} at {f} (all: {all}) and {name2} at {f2} (all: {all2}).',
    '{name} at {f} and {name2} at {f2} set them apart; the whole base has {all} and {all2}.',
    'What sets them apart is {name}, {f} against {all}, together with {name2}, {f2} against {all2}.',
    'They are told apart by {name} ({f}, all customers {all}) and by {name2} ({f2}, all customers {all2}).',
  ],
  'attribute-entry': [
    'What sets them apart is the entry {name}: {f} have it, against {all} of all customers.',
    'They are told apart by {name}, which applies to {f} here and to {all} overall.',
    '{name} is the mark of the segment, at {f} compared with {all} among all customers.',
  ],
  'too-small': ['Too few customers to describe without exposing individuals.'],
} satisfies Record<string, readonly string[]>
