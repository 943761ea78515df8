import type { RuleCases } from '../case.ts'

const s1 = 'retail-4 S1'
const terms = { offers: ['10% off'], codes: ['SPRING'], dates: ['31 March'], links: ['https://shop.example/spring'] }

/** Copy for customers, and offers. */
export const copyEn: readonly RuleCases[] = [
  {
    rule: 'an offer is one that the campaign defines',
    context: { reader: 'customer', writing: 'words', terms },
    cases: [
      [s1, '', 'Enjoy 10% off until 31 March with SPRING.', ''],
      [s1, '', 'Enjoy a discount with SPRING.', ''],
      [s1, '', 'Enjoy 20% off until 31 March.', 'offer'],
      [s1, '', 'Shipping is free until 31 March.', 'offer'],
      [s1, '', 'A free gift is waiting for you.', 'offer'],
      [s1, '', 'Buy one, get one free.', 'offer'],
      [s1, '', 'Our offer of help stands.', ''],
      [s1, '', 'You do not pay a single cent.', 'offer'],
      [s1, '', 'Looking round costs nothing.', ''],
      [s1, '', 'See https://shop.example/spring for more.', ''],
      [s1, '', 'See https://shop.example/summer for more.', 'link'],
      [s1, '', 'Write to sales@shop.example now.', 'link'],
    ],
  },
  {
    rule: 'what a reader bought is not told',
    context: { reader: 'customer', writing: 'words' },
    cases: [
      [s1, '', 'We hope you enjoyed your previous purchase of our ribbons.', 'segment-talk'],
      [s1, '', 'You bought our ribbons before.', 'segment-talk'],
      [s1, '', 'Have a look at our ribbons.', ''],
    ],
  },
  {
    rule: 'where no orders are known, nothing is said of a shop',
    context: { writing: 'words' },
    cases: [
      ['telco-4 S1', 'customers', 'The shop could lose them.', 'trait'],
      ['telco-4 S1', 'customers', 'Ask a few of them what they need.', ''],
    ],
  },
  {
    rule: 'where the campaign gives nothing, nothing is offered',
    context: { reader: 'customer', writing: 'words' },
    cases: [
      [s1, '', 'Please consider our offer for early registration.', 'offer'],
      [s1, '', 'Our offer of help stands.', ''],
    ],
  },
  {
    rule: 'nothing is promised that nobody defined, and nothing told of dealings that nobody knows of',
    context: { reader: 'customer', writing: 'words' },
    cases: [
      [s1, '', 'We are glad to answer questions.', ''],
      [s1, '', 'We answer immediately.', 'offer'],
      [s1, '', 'Find it in the nearby retail store.', 'offer'],
      [s1, 'product:20725.share', 'Lunch Bag Red Retrospot is available.', 'offer'],
      [s1, '', 'Thank you for your order.', ''],
      [s1, '', 'Thank you for reaching out to us.', 'trait'],
      [s1, '', 'We understand that you are looking for help.', 'trait'],
      [s1, '', 'Order repeated successfully.', 'trait'],
      [s1, '', 'To order again takes a moment.', ''],
      [s1, '', "We hope you'll enjoy your new purchases.", 'trait'],
      [s1, '', 'Your next purchase may be among them.', ''],
      [s1, '', 'Welcome to our shop!', 'trait'],
      [s1, '', 'Welcome back to our shop!', ''],
    ],
  },
  {
    rule: 'of a product named, customers do not read that they have bought it, nor that it is new',
    context: { reader: 'customer', writing: 'words' },
    cases: [
      [s1, 'product:20725.share', 'Have a look at Lunch Bag Red Retrospot.', ''],
      [
        s1,
        'product:20725.share',
        'Many like Lunch Bag Red Retrospot, and we have it here. Order again in a moment.',
        '',
      ],
      [s1, 'product:20725.share', 'Order Lunch Bag Red Retrospot again.', 'trait'],
      [s1, 'product:20725.share', 'Did you miss Lunch Bag Red Retrospot?', 'trait'],
      [s1, 'product:20725.share', 'Thank you for choosing Lunch Bag Red Retrospot.', 'trait'],
      [s1, 'product:20725.share', 'Repeat your order for Lunch Bag Red Retrospot in a moment.', 'trait'],
      [s1, 'product:20725.share', 'Our latest arrivals are here, such as Lunch Bag Red Retrospot.', 'trait'],
    ],
  },
  {
    rule: 'advice to a marketer may weigh an offer, and states none',
    context: { writing: 'words' },
    cases: [
      [s1, '', 'Test a message without a discount.', ''],
      [s1, '', 'Consider a voucher for those who stay away.', 'offer'],
      [s1, '', 'A voucher is waiting for them.', 'offer'],
      [s1, '', 'They get free shipping.', 'offer'],
      [s1, '', 'Look after them by sending them a note or a gift.', 'offer'],
      [s1, '', 'Show them gift ideas for the weeks ahead.', ''],
    ],
  },
  {
    rule: 'customers read nothing of segments',
    context: { reader: 'customer', writing: 'words' },
    cases: [
      [s1, '', 'We have new arrivals that you may like.', ''],
      [s1, '', 'We thank our small-basket customers.', 'segment-talk'],
      [s1, '', 'You belong to our most valued segment.', 'segment-talk'],
      [s1, '', 'You have not ordered for a while.', 'segment-talk'],
      [s1, '', 'Our data says that you like bags.', 'segment-talk'],
      [s1, '', 'The best bags in town are here.', 'rank'],
      [s1, '', 'Satisfaction is guaranteed.', 'banned'],
      [s1, '', "Don't miss out on our ribbons.", 'banned'],
    ],
  },
  {
    rule: 'words that the voice forbids are found with their endings',
    context: { banned: ['cheap'], writing: 'words' },
    cases: [
      [s1, '', 'Their bags are cheap.', 'banned'],
      [s1, '', 'Show them what is new.', ''],
    ],
  },
  {
    rule: 'where no figure may stand, none does',
    context: { writing: 'words' },
    cases: [
      [s1, 'frequency.median', 'They order often.', ''],
      [s1, 'frequency.median', 'They placed 9 orders.', 'figure'],
      [s1, 'frequency.median', 'They placed nine orders.', 'figure'],
      [s1, 'frequency.median', 'They order twice as often.', 'figure'],
      [s1, 'frequency.median', 'Half of them return.', 'figure'],
    ],
  },
]
