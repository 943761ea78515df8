/** What to do for the segment: imperative, concrete, without promises of price. */
export const personaActionsEn = {
  'actions.protect': [
    'Give them a named contact and answer their complaints before all others.',
    'Invite them to an early look at new products; treat the invitation as thanks.',
    'Ask a small group of them what they miss, and report back what came of it.',
    'Set up priority handling for their orders and tell them about it.',
  ],
  'actions.reorder': [
    'Send a reorder reminder about {interval} after the last order, with that order ready to repeat.',
    'Time the next message to their rhythm: {interval} is the usual distance between orders.',
    'Put a reorder button with the last order into the mail that goes out after {interval}.',
    'Let an automatic reminder run after {interval} without an order.',
  ],
  'actions.alert': [
    'Flag everyone whose silence exceeds the usual {interval} and write to them personally.',
    'Watch the gap between orders: beyond {interval}, a short personal note is due.',
    'Build an alert for customers who go past {interval} without an order.',
  ],
  'actions.next-order': [
    'Follow up on the latest order with a suggestion that builds on it, well before the {interval} that usually pass between orders.',
    'Send a short series after the order: thanks, how to use it, what goes with it.',
    'Ask how the latest order turned out, then suggest what comes next.',
    'Make the next order the goal of the follow-up, and measure it by repeat orders rather than by clicks.',
  ],
  'actions.win-back': [
    'Write a win-back mail about what is new since they were here, and skip the reproach.',
    'Remind them of what they bought, show its successors, and make the way back short.',
    'Try a win-back series with a clear end: those who stay silent get fewer messages.',
    'Ask why they left, in a short question that takes a moment to answer.',
  ],
  'actions.win-back-valuable': [
    'Win them back personally: a call or letter is justified by {monetary} of typical spend.',
    'Start the win-back with the largest past buyers; typical spend was {monetary}.',
    'Find out what changed: with {monetary} of typical spend, an honest conversation pays.',
  ],
  'actions.low-cost': [
    'Keep the cost per contact low: e-mail only, automated, and no more for those who do not react.',
    'Use cheap channels here and save phone and print for segments with more at stake.',
    'Automate what goes to this segment, and spend time on it only where a reply comes back.',
  ],
  'actions.cross-sell': [
    'Show what goes with {name}, and with {name2}.',
    'Build a themed page round {name} and {name2}, and link to it from the next mail.',
    'Take {name} as the hook of the next message, with {name2} as the follow-up.',
    'Recommend by example: those who chose {name} also see {name2}.',
    'Use {name} as the entry to related products.',
    'Feature {name} in the next mail, together with what complements it.',
  ],
  'actions.best-seller': [
    'Open the next mail with {name}, the product most of them would recognise.',
    'Use {name} as a familiar starting point, and show what goes with it.',
    'Ask buyers of {name} for a review, and let that lead to related products.',
    'Recall what they know, such as {name}, before showing anything new.',
  ],
  'actions.new-arrivals': [
    'Show new arrivals early: with {range} bought in the typical case, they like to discover.',
    'Send a selection to browse rather than a lone product; {range} in a typical history speaks for variety.',
    'Let them vote on new products: with {range} bought in the typical case, they know what sells.',
  ],
  'actions.bulk': [
    'Offer case sizes and an order list; {items} to an order is typical.',
    'Ask whether they buy for a business, since {items} to a typical order suggests it.',
    'Show stock and lead times for large quantities, given {items} in a typical order.',
  ],
  'actions.raise-basket': [
    'Suggest fitting additions at checkout to lift the typical order of {orderValue}.',
    'Bundle what is often bought together; the typical order of {orderValue} leaves room.',
    'Test sets and refills as a way to larger baskets than {orderValue}.',
  ],
  'actions.premium': [
    'Show larger sets and better versions to buyers whose typical order is worth {orderValue}.',
    'Offer advice before purchase, which an order of typically {orderValue} justifies.',
  ],
  'actions.returns': [
    'Look through the reasons for returns and fix the product pages behind most of them.',
    'Add sizes, pictures and reviews where returns occur, and ask about fit before dispatch.',
    'Offer exchange before refund, and feed the reasons back to purchasing.',
  ],
  'actions.weekend': [
    'Send on Friday evening or Saturday morning, since {f} of their orders fall on the weekend on average.',
    'Plan campaigns for the weekend, when {f} of their orders are placed on average.',
  ],
  'actions.evening': [
    'Send in the late afternoon: on average {f} of their orders are placed in the evening.',
    'Keep chat and service open in the evening, which takes in {f} of their orders on average.',
  ],
  'actions.morning': [
    'Send early: on average {f} of their orders are placed in the morning.',
    'Have messages in the inbox at breakfast, as the morning takes in {f} of their orders on average.',
  ],
  'actions.working-hours': [
    'Write to them like a supplier, on working days: {f} of their orders fall into working hours on average.',
    'Send at the start of the working day and keep the phone staffed; working hours take in {f} of their orders.',
  ],
  'actions.day': [
    'Schedule for {name}, which draws {f} of their orders.',
    'Test a send time shortly before their busiest point, {name}, with {f} of the orders.',
  ],
  'actions.country': [
    'Make a version for {name}: language, shipping times and holidays; {f} of the segment is there.',
    'Check delivery to {name}, where {f} of them are, and say so on the page.',
  ],
  'actions.category': [
    'Lead with {name} in the next mail and on the landing page.',
    'Give {name} its own newsletter section for this segment.',
  ],
  'actions.discount': [
    'Test a message without any reduction on part of the segment, to learn what the product alone achieves.',
    'Compare value arguments with price arguments, each on a part of the segment.',
  ],
  'actions.attribute': [
    'Use {name} to build the audience, and write for it: {f} here, {all} overall.',
    'Write a version of the next mail for a {name} of {f} instead of {all}, and compare it with the standard text.',
    'Pick examples and pictures for customers whose {name} is {f}, not {all}.',
    'Choose channel and product by {name}: at {f} it differs from the {all} of the base.',
    'Check whether the standard terms fit a {name} of {f}; they were made for a base at {all}.',
    'Sort the segment by {name} and begin the test with those closest to {f}.',
    'Ask what customers with a {name} of {f} lack, and compare with the rest at {all}.',
  ],
  'actions.entry': [
    'Write a version of the next mail for customers with {name}, {f} of the segment, and compare it with the standard text.',
    'Start with those who have {name} ({f} here, {all} overall) and see how they respond.',
    'Pick examples and pictures that suit {name}, as {f} of them have it.',
  ],
  'actions.churn': [
    'Call before they leave: the share with {name} is {f} here, so retention comes ahead of selling.',
    'Look for what precedes {name}, which applies to {f} of them, and act at that point.',
  ],
  'actions.ask': [
    'Ask a few of them what they use the shop for; the answers fill what the data leaves open.',
    'Add order data to learn what and when they buy.',
    'Interview a handful of customers from the segment before planning anything large.',
  ],
  'actions.measure': [
    'Leave part of the segment out of the campaign, so that its effect can be measured.',
    'Test on a part of the segment, keep the rest as a comparison, and extend what works.',
    'Decide before sending which figure has to move, and keep a hold-out to compare with.',
    'Compare those contacted with a hold-out before making the campaign permanent.',
  ],
} satisfies Record<string, readonly string[]>
