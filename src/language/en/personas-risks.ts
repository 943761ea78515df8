/** What could lose the segment. Figures only in slots. */
export const personaRisksEn = {
  'risks.concentration': [
    'So much of the revenue sits here that losing even part of the segment would show in the books: {revenueShare} depends on it.',
    'The shop leans on them: {revenueShare} of the revenue comes from {customersShare} of the customers.',
    'A service failure here is expensive, given that {revenueShare} of the revenue is at stake.',
    'Dependence is the danger, with {revenueShare} of the revenue in {customers}.',
  ],
  'risks.overdue': [
    'They may be slipping away: the typical last order is {recency} old, while those who order again typically do so after {interval}.',
    'A silence of {recency} is clearly longer than the {interval} that typically lie between orders.',
    'Compared with a typical gap of {interval} between orders, a silence of {recency} is a warning.',
    'With {interval} the typical gap between orders, {recency} of silence suggests that some buy elsewhere by now.',
  ],
  'risks.silent': [
    'Some may be lost for good, as {recency} without an order is a long time.',
    'The longer the silence, now typically {recency}, the harder the way back.',
    'After {recency} the shop may simply have been forgotten.',
    'Some may have found another supplier in the {recency} since they last ordered.',
  ],
  'risks.no-repeat': [
    'No repeat order in the typical case: {frequency} in the period, and little that ties them to the shop.',
    'With {frequency} on record in the typical case, nothing yet speaks for a return.',
    'A typical history of {frequency} says little about what would bring them back.',
  ],
  'risks.early': [
    'Whether they come back is open: {frequency} in the typical case, and without a reason to return the interest may fade.',
    'The latest order is fresh, but {frequency} in the typical case is no promise of the next.',
    'If the next step is left to chance, {frequency} may be all that comes.',
    'It is {recency} since the typical latest order; that contact does not keep by itself.',
  ],
  'risks.slip': [
    'Gaps clearly longer than {late} deserve attention: most who order again do so sooner.',
    'A pause clearly longer than {late} is an early sign of trouble.',
    'Regular buyers can stop without a word; look at those silent for clearly longer than {late}.',
  ],
  'risks.low-return': [
    'Effort can exceed return: a typical customer has spent {monetary}.',
    'Costly campaigns would be hard to earn back, with {monetary} as the typical total.',
    'There is little to win per head, at a typical spend of {monetary}, so every contact has to be cheap.',
    'Against a typical spend of {monetary}, printed mail or phone calls are hard to justify.',
  ],
  'risks.returns': [
    'Returns eat into the margin: on average {returns} of the items come back, against {returnsAll} across the base.',
    'Each disappointment has a cost, and at {returns} the return rate is above the {returnsAll} of all customers.',
    'A return rate of {returns} on average points to expectations that the shop does not meet.',
  ],
  'risks.dependence': [
    'If the favourite product is out of stock, a part of the spend is at risk: it takes {topProduct} on average.',
    'A favourite product takes {topProduct} of the spend on average, and a rival may offer the same.',
  ],
  'risks.category-dependence': [
    'On average {topCategory} of the spend goes to the favourite category, and a rival may offer the same.',
    'A specialist in their favourite category could win them, as it takes {topCategory} of their spend on average.',
  ],
  'risks.discount': [
    'They may wait for the next reduction: discounts take {discount} off their purchases on average.',
    'Margin suffers where discounts take {discount} off on average, and full prices may put them off.',
  ],
  'risks.bulk-loss': [
    'A lost order is many pieces lost, as {items} to an order is typical.',
    'Missing stock would be felt straight away, with {items} to a typical order.',
    'Slow or partial delivery is a risk to orders of this size, typically {items}.',
  ],
  'risks.narrow': [
    'They have bought little of the range, typically {f} against {all} for all customers, and may not know the rest.',
    'A typical customer has bought {f}, against {all} for all customers, so there is less to hold them.',
  ],
  'risks.churn': [
    'The loss is in the data already: {name} applies to {f} of them, against {all} of all customers.',
    'Departure is more common here: the share with {name} is {f}, where the base has {all}.',
  ],
  'risks.attribute': [
    'A message made for all customers may miss them: {name} is typically {f} here and {all} overall.',
    'What works for the base as a whole may not work here, as {name} is typically {f} instead of {all}.',
    'Treating them like everyone else ignores what is known: {name} is typically {f}, not {all}.',
  ],
  'risks.entry': [
    'A message made for all customers may miss them: {name} applies to {f} here and to {all} overall.',
    'Treating them like everyone else ignores what is known: {name} applies to {f}, not {all}.',
    'What works for the base as a whole may not work here, as the share with {name} is {f} instead of {all}.',
  ],
  'risks.no-history': [
    'Without data on what they do, such as orders or payments, their habits remain a guess.',
    'The data says who they are, not what they do; interest has to be tested.',
    'How they respond to campaigns is not known, so any assumption needs a trial.',
  ],
  'risks.blend': [
    'A segment without a clear profile gets messages without a clear subject.',
    'Nothing in the data singles them out, so they are easily overlooked.',
  ],
  'risks.few': ['With only {customers}, what looks like a trait may be chance; test before acting on it.'],
  'risks.net-loss': [
    'More orders may mean more returns, each with handling and postage to pay.',
    'Campaigns that count orders would take them for good customers, while they cost more than they bring.',
  ],
} satisfies Record<string, readonly string[]>
