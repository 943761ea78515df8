/** The sentence that sums a segment up, by its part. */
export const personaSummariesEn = {
  mainstay: [
    'They bring in more than any other segment: the typical buyer has placed {frequency} and spent {monetary}.',
    'The largest part of the revenue is theirs, with typically {frequency} and a spend of {monetary}; the last order came in {recency} ago.',
    'They buy often and spend much: {frequency} and {monetary} in total for a typical customer.',
    'The group that brings in the most: {revenueShare} of the revenue.',
  ],
  'top-spender': [
    'They bring in more than any other segment, with a typical spend of {monetary} over {frequency}.',
    'The largest part of the revenue comes from here; a typical customer has spent {monetary}.',
    'The segment that brings in the most: {revenueShare} of the revenue.',
  ],
  regular: [
    'They order repeatedly, with typically {frequency} and a spend of {monetary} in all.',
    'Returning buyers: {frequency} and a spend of {monetary} in the typical case, the last order {recency} ago.',
    'They come back more than others do: typically {frequency}, the latest {recency} ago.',
    'Customers who come back: {frequency} in the typical case.',
  ],
  'dormant-valuable': [
    'Good customers by their spend of {monetary}, but the typical last order is {recency} old.',
    'They used to buy well, with typically {frequency} and a spend of {monetary}, and have ordered nothing for {recency}.',
    'A typical spend of {monetary} is worth reviving, though nothing has come for {recency}.',
    'Proven buyers gone quiet: the typical last order dates back {recency}.',
  ],
  dormant: [
    'Customers who have not ordered for long: typically {frequency}, and nothing for {recency}.',
    'Contact has grown thin: the typical customer spent {monetary} and last ordered {recency} ago.',
    'Bought some time ago: typically {frequency} and a spend of {monetary}, the latest order {recency} back.',
    'Inactive for now: the typical last order is {recency} old.',
  ],
  newcomer: [
    'New customers: typically {tenure} since the first order and {recency} since the latest.',
    'They joined lately: the typical first order was {tenure} ago, and the spend so far comes to {monetary}.',
    'New, with typically {frequency} and a spend of {monetary} so far.',
  ],
  recent: [
    'Customers who ordered recently: the typical last order is {recency} old.',
    'Active of late, with typically {frequency} and a spend of {monetary}, the latest order {recency} ago.',
    'A typical customer ordered {recency} ago and has spent {monetary} so far.',
    'Their orders are recent: {recency} since the latest and {frequency} in the typical case.',
  ],
  'big-basket': [
    'When they buy, they buy big: typically {orderValue} an order.',
    'Order size is what sets them apart, at typically {orderValue} and {items} each time.',
    'Large baskets mark them: {items} to an order in the typical case.',
    'Their orders are larger than others: {orderValue} each in the typical case.',
  ],
  light: [
    'Modest buyers: the typical customer has spent {monetary} over {frequency}.',
    'Small sums mark them, with a typical spend of {monetary} per customer.',
    'They buy on a small scale, with a typical spend of {monetary} in all.',
    'Little has been spent here so far: {monetary} is the typical total.',
  ],
  returner: [
    'They were paid back at least as much as they spent: the typical net spend is {monetary} over {frequency}.',
    'Returns outweigh purchases here, and the typical net spend comes to {monetary}.',
  ],
  'returner-total': ['Taken together they were paid back at least as much as they spent: net revenue of {revenue}.'],
  unsure: [
    'In figures: typically {frequency} and a spend of {monetary}, the last order {recency} ago. With {customers} in the segment there are too few to be sure what sets them apart.',
    'With {customers} in the segment there are too few to be sure how far they differ: typically {frequency} and a spend of {monetary}.',
    'There are too few customers here, {customers}, to be sure what sets them apart.',
  ],
  balanced: [
    'In figures: typically {frequency} and a spend of {monetary}, the last order {recency} ago.',
    'A typical customer has placed {frequency} and spent {monetary}.',
    'The segment counts {customers}; the data shows nothing that sets them apart for sure.',
  ],
  attribute: [
    'What sets them apart is {name}: typically {f}, against {all} for all customers.',
    'They are told apart by {name}: typically {f}, where the whole base has {all}.',
    '{name} makes the difference: typically {f} in this segment, {all} among all customers.',
  ],
  'attribute-pair': [
    'What sets them apart: {name} is typically {f} (all customers: {all}) and {name2} {f2} (all customers: {all2}).',
    'Typically {name} is {f} and {name2} is {f2}; for all customers the figures are {all} and {all2}.',
    'They differ in {name}, typically {f} against {all}, and in {name2}, {f2} against {all2}.',
  ],
  'attribute-entry': [
    'What sets them apart is {name}: {f} of them, against {all} of all customers.',
    'They are told apart by {name}, which applies to {f} here and to {all} of all customers.',
    '{name} marks the segment: {f} here, {all} among all customers.',
  ],
  'too-small': ['Too few customers to describe without exposing individuals.'],
} satisfies Record<string, readonly string[]>
