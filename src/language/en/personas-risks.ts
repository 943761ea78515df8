/** What could lose the segment. Figures only in slots. */
export const personaRisksEn = {
  'risks.concentration': [
    'So much of the revenue sits here that losing even part of the segment would show in the books: {revenueShare} depends on it.',
    'The shop leans on them: {revenueShare} of the revenue comes from {customersShare} of the customers.',
    'A service failure here is expensive, given that {revenueShare} of the revenue is at stake.',
    'Dependence is the danger, with {revenueShare} of the revenue in {customers}.',
  ],
  'risks.overdue': [
    'They may be slipping away: the typical last order is {recency} old, while those who order again usually do so after {interval}.',
    'The next order is overdue by their own rhythm, {recency} having gone by where {interval} is usual between orders.',
    'Compared with a usual gap of {interval} between orders, a silence of {recency} is a warning.',
    'By their own habit of {interval} between orders, {recency} of silence suggests that many buy elsewhere by now.',
  ],
  'risks.silent': [
    'Many may be lost for good, as {recency} without an order is a long time.',
    'The longer the silence, now typically {recency}, the harder the way back.',
    'After {recency} the shop may simply have been forgotten.',
    'Some have probably found another supplier in the {recency} since they last ordered.',
  ],
  'risks.no-repeat': [
    'The habit never formed: {frequency} is the typical history, and little ties them to the shop.',
    'With {frequency} on record in the typical case, nothing yet speaks for a return.',
    'A typical history of {frequency} means that the shop hardly knows them, nor they the shop.',
  ],
  'risks.early': [
    'The relationship is not yet firm: {frequency} is typical so far, and without a reason to return the interest fades.',
    'Interest is fresh but untested, with {frequency} to date in the typical case.',
    'If the next step is left to chance, a start of {frequency} may remain just a start.',
    'They are warm today, {recency} after the latest order; that does not keep by itself.',
  ],
  'risks.slip': [
    'The habit can break quietly: watch for gaps well beyond the usual {interval}.',
    'A pause longer than {interval}, their usual distance between orders, is the earliest sign of trouble.',
    'They notice when routine gets harder, and a gap beyond {interval} tells before any complaint does.',
    'Nothing guarantees the next order after the usual {interval}; a delay deserves attention.',
  ],
  'risks.low-return': [
    'Effort can exceed return: a typical customer has spent {monetary}.',
    'Costly campaigns would not pay, with {monetary} as the typical total.',
    'There is little to win per head, at a typical {monetary}, so every contact has to be cheap.',
    'Against typical spend of {monetary}, printed mail or phone calls are hard to justify.',
  ],
  'risks.returns': [
    'Returns eat into the margin: on average {returns} of the items come back, against {returnsAll} across the base.',
    'Each disappointment has a cost, and at {returns} the return rate is above the {returnsAll} of all customers.',
    'A return rate of {returns} on average points to expectations that the shop does not meet.',
  ],
  'risks.dependence': [
    'If the favourite product is out of stock, little else holds them: it takes {topProduct} of their spend on average.',
    'Their tie is to a product more than to the shop, with {topProduct} of the spend on the favourite.',
    'A rival with the same favourite could win them, as {topProduct} of the spend goes to it on average.',
  ],
  'risks.category-dependence': [
    'Their tie is to a category more than to the shop: on average {topCategory} of the spend goes to the favourite.',
    'A specialist in their favourite category could win them, as it takes {topCategory} of their spend on average.',
  ],
  'risks.discount': [
    'They may wait for the next reduction: discounts take {discount} off their purchases on average.',
    'Margin suffers where discounts take {discount} off on average, and full prices may put them off.',
  ],
  'risks.bulk-loss': [
    'A lost order is many pieces lost, as {items} to an order is typical.',
    'Missing stock hurts more here than elsewhere, with {items} to a typical order.',
    'Slow or partial delivery would hit them hardest, given {items} in a typical order.',
  ],
  'risks.narrow': [
    'They know only a corner of the shop, {range} in the typical case, and may think that is all there is.',
    'With {range} bought in the typical case, there is little to hold them after that need is met.',
    'A narrow choice of {range} makes them easy to replace for others.',
  ],
  'risks.churn': [
    'The loss is in the data already: {name} applies to {f} of them, against {all} of all customers.',
    'Departure is more common here: the share with {name} is {f}, where the base has {all}.',
  ],
  'risks.attribute': [
    'A message made for the average customer misses them, because {name} is {f} here and {all} overall.',
    'Treating them like everyone else ignores what is known: {name} at {f}, not {all}.',
    'Advice based on the base as a whole can mislead, as {name} stands at {f} instead of {all}.',
  ],
  'risks.entry': [
    'A message made for the average customer misses them: {name} applies to {f} here and to {all} overall.',
    'Treating them like everyone else ignores what is known: {name} applies to {f}, not {all}.',
    'Advice based on the base as a whole can mislead, as the share with {name} is {f} instead of {all}.',
  ],
  'risks.no-history': [
    'Without orders in the data, what they buy and when remains a guess.',
    'The data says who they are, not what they do; interest has to be tested.',
    'How they respond to campaigns is not known, so any assumption needs a trial.',
  ],
  'risks.blend': [
    'As their figures sit close to the average, they are easily overlooked.',
    'A segment without a clear profile gets messages without a clear subject.',
    'Small changes here go unnoticed until they add up.',
  ],
} satisfies Record<string, readonly string[]>
