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
    'Time the next message to their rhythm: {interval} is the typical distance between orders.',
    'Put a reorder button with the last order into the message that goes out after {interval}.',
    'Let an automatic reminder run after {interval} without an order.',
  ],
  'actions.alert': [
    'Write personally to everyone whose silence is clearly longer than {late}; most who order again do so sooner.',
    'Watch the gap between orders: where it is clearly longer than {late}, a short personal note is due.',
    'Build an alert for customers whose silence is clearly longer than {late}.',
  ],
  'actions.next-order': [
    'Follow up on the latest order with a suggestion that builds on it, before the {interval} that typically pass between orders.',
    'Send a short series after the order: thanks, how to use it, what goes with it.',
    'Ask how the latest order turned out, then suggest what comes next.',
    'Make the next order the goal of the follow-up, and measure it by repeat orders rather than by clicks.',
  ],
  'actions.win-back': [
    'Write a win-back mail about what is new since they were here, and skip the reproach.',
    'Remind them of what they bought, show its successors, and make the way back short.',
    'Try a win-back series with a clear end: those who stay silent get fewer messages.',
    'Ask why they stopped, in a short question that takes a moment to answer.',
  ],
  'actions.win-back-valuable': [
    'Win them back personally: a call or letter is justified by a typical spend of {monetary}.',
    'Start the win-back with the largest past buyers; the typical spend was {monetary}.',
    'Find out what changed: with a typical spend of {monetary}, an honest conversation pays.',
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
    'Use {name} as the entry to related products.',
    'Feature {name} in the next mail, together with what complements it.',
  ],
  'actions.new-arrivals': [
    'Show new arrivals early: {range} bought in the typical case speaks for a broad choice.',
    'Send a selection to browse rather than a lone product, since a typical customer has bought {range}.',
    'Let them vote on new products; a typical customer has bought {range}.',
  ],
  'actions.bulk': [
    'Offer case sizes and an order list; a typical order has {items}.',
    'Ask whether they buy for a business, since {items} to a typical order suggests it.',
    'Show stock and lead times for large quantities, given {items} in a typical order.',
  ],
  'actions.raise-basket': [
    'Suggest fitting additions at checkout to lift the typical order of {orderValue}.',
    'Show what is often bought together, and measure it by the typical order of {orderValue}.',
    'Test sets and refills as a way to larger baskets than {orderValue}.',
  ],
  'actions.premium': [
    'Show larger sets and better versions to buyers whose typical order is worth {orderValue}.',
    'Offer advice before purchase, which a typical order worth {orderValue} justifies.',
  ],
  'actions.returns': [
    'Look through the reasons for returns and fix the product pages behind them.',
    'Add sizes, pictures and reviews where returns occur, and ask about fit before dispatch.',
    'Offer exchange before refund, and feed the reasons back to purchasing.',
  ],
  'actions.return-reasons': [
    'Look at the return reasons before anything else: damage, wrong item, wrong size or an order cancelled as a whole.',
    'Go through these returns singly, starting with the largest, and note the reason for each.',
  ],
  'actions.no-offers': [
    'Exclude the segment from offers until the reasons for the returns are known.',
    'Leave them out of campaigns for now: more orders may bring more returns.',
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
    'Write to them on working days: {f} of their orders fall into working hours on average.',
    'Send at the start of the working day and keep the phone staffed; on average {f} of their orders come in working hours.',
  ],
  'actions.day': [
    'Schedule for {name}, which draws {f} of their orders.',
    'Test a send time shortly before {name}, with {f} of the orders.',
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
    'Write a version of the next message that fits their {name} (typically {f}, all customers: {all}), and compare it with the standard text.',
    'Choose examples and pictures that suit their {name}: typically {f}, against {all} for all customers.',
    'Choose offers for this segment by {name}, typically {f} here and {all} among all customers.',
    'Check whether the standard message fits: their {name} is typically {f}, that of all customers {all}.',
  ],
  'actions.entry': [
    'Write a version of the next mail for {name} ({f} of the segment), and compare it with the standard text.',
    'Start with {name} ({f} here, {all} of all customers) and see how they respond.',
    'Pick examples and pictures that suit {name}, as it applies to {f} of them.',
  ],
  'actions.churn': [
    'Call before they leave: the share with {name} is {f} here, so retention comes ahead of selling.',
    'Look for what precedes {name}, which applies to {f} of them, and act at that point.',
  ],
  'actions.ask': [
    'Ask a few of them why they are customers; the answers fill what the data leaves open.',
    'Add data on what they do, such as orders, payments or use, to learn more than these columns tell.',
    'Interview a handful of customers from the segment before planning anything large.',
  ],
  'actions.measure': [
    'Leave part of the segment out of the campaign, so that its effect can be measured.',
    'Test on a part of the segment, keep the rest as a comparison, and extend what works.',
    'Decide before sending which figure has to move, and keep a hold-out to compare with.',
    'Compare those contacted with a hold-out before making the campaign permanent.',
  ],
} satisfies Record<string, readonly string[]>
