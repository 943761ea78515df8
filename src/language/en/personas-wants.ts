/** Interpretation: what the facts suggest the segment wants. Hedged, without figures of its own, licensed by facts. */
export const personaWantsEn = {
  'wants.recognition': [
    'To be treated as the valued customers they are: early looks at what is new, and a named contact when something goes wrong.',
    'Recognition that they can feel, such as priority service or a say in what comes next.',
    'A shop that remembers what they buy and makes the next order effortless.',
    'Signs that their custom is noticed, in service rather than in slogans.',
  ],
  'wants.reorder': [
    'A quick way to order again, without searching.',
    'Dependable stock and delivery, since they order repeatedly.',
    'Their past orders at hand, ready to be repeated or adjusted.',
    'Certainty that the items they bought before will be there next time.',
  ],
  'wants.next-idea': [
    'A clear idea of what to buy next, close to what they have just bought.',
    'Proof that coming back is worth it: useful follow-up rather than more of the same advertisement.',
    'A good experience with the latest order, and a natural next step from it.',
  ],
  'wants.reason': [
    'A concrete reason to come back, something that has changed since they were last here.',
    'News that matters to them: a new range, better delivery, the return of something they bought.',
    'An easy way back in, with no need to remember accounts or passwords.',
    'Little mail and relevant mail: after a long silence every message has to earn its place.',
  ],
  'wants.novelty': [
    'Variety, shown in a way that fits what they have bought already.',
    'New arrivals worth browsing, sorted by what they have bought before.',
    'Ideas across categories rather than a push towards a lone bestseller.',
  ],
  'wants.focus': [
    'Their favourite to be in stock, easy to find and quick to pay for.',
    'Sizes, variants and refills of the product they spend most on.',
    'A straight path to the product they spend most on, with few detours.',
  ],
  'wants.bulk': [
    'Quantity made easy: case sizes, stock shown up front and delivery dates they can plan with.',
    'The terms of a trade buyer, such as order lists, invoices and reliable lead times.',
    'A way to order many pieces in few clicks, with availability shown before checkout.',
  ],
  'wants.small-steps': [
    'Small purchases that feel complete, without pressure to fill the basket.',
    'Affordable additions that go with what is already in the basket.',
    'A low threshold: delivery terms that suit a small order.',
  ],
  'wants.quality': [
    'Pieces that justify a larger order: sets, better versions, things that belong together.',
    'Advice that matches the size of their orders, with details, comparisons and someone to ask.',
    'Confidence before a large checkout, through clear terms and visible stock.',
  ],
  'wants.fit': [
    'To know before ordering what will arrive: exact sizes, honest pictures, the comments of other buyers.',
    'Product pages that answer the questions which now end in a return.',
    'A simple way to exchange instead of sending back.',
  ],
  'wants.timing': [
    'Messages at the time when they shop ({name}), not when it suits the sender.',
    'Help and answers at hand when they are in the mood to buy: {name}.',
    'A shop that is at its best when they come by: {name}.',
  ],
  'wants.local': [
    'Delivery and payment as they know it in {name}.',
    'A shop that feels at home in {name}: shipping times, duties and holidays included.',
    'Offers that arrive in {name} as quickly and plainly as elsewhere.',
  ],
  'wants.product': [
    'Products in the spirit of {name}, which they choose more often than others do.',
    'Things that go with {name}, and the next version of it.',
    'Ideas that start from {name} and lead a step further.',
  ],
  'wants.category': [
    'Depth in {name}, where they buy more often than others do.',
    'To find what is new in {name} at a glance.',
    'Advice and choice in {name}, rather than a tour of the whole shop.',
  ],
  'wants.value': [
    'A price that is visibly fair, as discounts weigh more in their purchases than in others.',
    'To see at a glance what is good value, without having to hunt for it.',
    'Plain price information, well before the checkout.',
  ],
  'wants.familiar': [
    'Continuity: a shop that stays as reliable as before.',
    'To be addressed as customers of long standing, not as strangers.',
    'Changes explained before they happen.',
  ],
  'wants.attribute': [
    'Examples and wording that fit their {name}.',
    'Offers and terms chosen with their {name} in mind.',
    'Terms that make sense for customers with their {name}.',
    'A message that takes account of their {name}.',
  ],
  'wants.entry': [
    'To be spoken to as what many of them are: {name}.',
    'Answers to the questions that come with {name}.',
    'Offers and terms that suit {name}, more common here than elsewhere.',
  ],
  'wants.clear': [
    'Clear information, fair terms and quick answers.',
    'Relevant messages in a measured number.',
    'Messages that are worth opening, with a clear subject.',
    'Little effort to get what they came for.',
  ],
  'wants.exchange': [
    'A return or cancellation that is settled quickly and without dispute.',
    'A person to talk to about what went wrong with these orders.',
  ],
} satisfies Record<string, readonly string[]>
