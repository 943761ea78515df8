import type { RuleCases } from '../case.ts'

const s1 = 'retail-4 S1'
const s2 = 'retail-4 S2'
const s4 = 'retail-4 S4'
const t2 = 'telco-4 S2'
const t3 = 'telco-4 S3'
const good = 'frequency.median|monetary.median'
const month = 'attribute:Contract:Month-to-month.share'

/** Classes of wording that a small model or an editor uses, each with cases that hold and cases that do not. */
export const tunedEn: readonly RuleCases[] = [
  {
    rule: 'a wish for good goods is bland, a taste or a plan is not',
    context: { writing: 'words' },
    cases: [
      [s1, good, 'These customers want a wide range of good products.', ''],
      [s1, good, 'They would like their favourite goods to stay in stock.', ''],
      [s1, 'items_per_order.median', 'They would like to buy many pieces at once without trouble.', ''],
      [s1, good, 'They may stop buying if the shop does not offer good service.', ''],
      [s1, good, 'These customers want rustic products.', 'trait'],
      [s1, good, 'They are looking for better deals.', 'trait'],
      [s1, good, 'They want to spend more.', 'trait'],
      [s1, good, 'They may leave if the shop does not offer designer goods.', 'trait'],
      [t3, 'attribute:TechSupport:No.share', 'They want tech support.', 'trait'],
      [s1, good, 'They value sustainability.', 'trait'],
    ],
  },
  {
    rule: 'what customers are likely to do is said by a forecast alone',
    context: { writing: 'words' },
    cases: [
      [s1, 'return_rate.mean', 'They might be less likely to return items.', 'trait'],
      [s1, good, 'They are likely to buy again.', 'trait'],
      [s1, good, 'They are likely to respond to a preview.', ''],
      [s1, good, 'A reminder makes them more likely to return.', ''],
      [t2, month, 'They are more inclined to take month-to-month contracts.', 'direction'],
      [t3, month, 'They are more inclined to take month-to-month contracts.', ''],
      [t3, 'attribute:PhoneService:Yes.share', 'They rarely use phone service.', 'direction'],
      [t3, 'attribute:TechSupport:Yes.share', 'They rarely use tech support.', ''],
    ],
  },
  {
    rule: 'prices as a motive are a trait, and so is loyalty',
    context: { writing: 'words' },
    cases: [
      [s1, good, 'They may stop buying because of high prices.', 'trait'],
      [s1, good, 'They are willing to pay more.', 'trait'],
      [s1, good, 'Their loyalty is remarkable.', 'trait'],
      [s1, good, 'They only buy when there is a sale.', 'trait'],
      [s1, good, 'They will soon come back.', 'trait'],
      [t3, 'attribute:Churn:Yes.share', 'The churn rate is low.', 'direction'],
      [t3, 'attribute:Churn:Yes.share', 'The churn rate is high.', ''],
      [s1, good, 'They may stop buying because of a late delivery.', ''],
    ],
  },
  {
    rule: 'a noun alone is no sentence, and a question of the task is no answer',
    context: { writing: 'words' },
    cases: [
      [s1, good, 'These customers.', 'incomplete'],
      [s1, good, 'Recent frequent big spenders.', 'incomplete'],
      [s1, good, 'These customers are.', 'incomplete'],
      [s1, good, 'Thank these customers.', ''],
      [s1, good, 'What these customers seem to want from the shop.', 'echo'],
      [s1, good, 'The shop should do for them.', 'echo'],
      [s1, good, 'What they want from the shop is attention.', ''],
      [s1, good, 'What could lose them is a late delivery.', ''],
    ],
  },
  {
    rule: 'advice gives nothing away',
    context: { writing: 'words' },
    cases: [
      [s1, good, 'Offer discounts on bags.', 'offer'],
      [s1, good, 'The shop could introduce a rewards program.', 'offer'],
      [s1, good, 'Run a promotion for them.', 'offer'],
      [s1, good, 'Thank them rather than sending a discount.', ''],
      [s1, good, 'Check whether a promotion would pay.', ''],
    ],
  },
  {
    rule: 'a handle names people by what they are seen to do',
    context: { writing: 'words', shape: 'line' },
    cases: [
      [s1, good, 'Steady repeat buyers', ''],
      [s1, good, 'Monthly chasers', 'trait'],
    ],
  },
  {
    rule: 'a part of a median stands beside it',
    cases: [
      [s2, 'recency.median', 'Half of them ordered within the last 59 days.', ''],
      [s2, 'recency.median', 'Half of them have been silent for 59 days or longer.', ''],
      [s2, 'recency.median', 'The last order is 59 days old, and half of them order at night.', 'figure'],
      [
        s2,
        'interpurchase_time.upperQuartile',
        'Past 96 days a gap is rare: only a quarter of the gaps are longer.',
        '',
      ],
    ],
  },
  {
    rule: 'the whole that stands before a share is its own',
    cases: [
      [s1, 'revenue.share', 'Out of every hundred pounds of revenue, 66 come from here.', ''],
      [s1, 'revenue.share', 'Out of every hundred pounds of spend, 66 come from here.', 'denominator'],
      ['retail-6 S1', 'customers.share', 'Every second customer belongs here.', 'figure'],
      [s2, 'weekday:4.share', 'Some 21% of the orders of this segment fall on a Thursday.', ''],
      [s2, 'product:22423.share', 'Regency Cakestand 3 Tier was bought by 28% of these orders.', 'denominator'],
    ],
  },
  {
    rule: 'a size written with k or m says that it is rounded',
    cases: [
      [s2, 'revenue', 'They brought in £1.9m.', ''],
      [s2, 'revenue', 'They brought in £1.8m.', 'figure'],
      [s2, 'revenue', 'They brought in £1,900,000.', 'figure'],
    ],
  },
  {
    rule: 'a place may be told by how many stand before',
    cases: [
      [s2, 'revenue.share', 'Only one segment brings in more revenue than these 23%.', ''],
      [s2, 'revenue.share', 'No segment brings in more revenue than these 23%.', 'rank'],
      [s2, 'revenue.share', 'Only two segments bring in more revenue than these 23%.', 'rank'],
      [s2, 'frequency.median', 'First in order frequency among the four segments, with 4 orders.', 'rank'],
      [s2, 'frequency.median', 'Second in order frequency among the four segments, with 4 orders.', ''],
    ],
  },
  {
    rule: 'what is measured in weights is no count of items',
    cases: [
      [s2, 'items_per_order.median', 'An order holds 206 items.', ''],
      [s2, 'items_per_order.median', 'An order holds 206 kilograms.', 'unit'],
    ],
  },
  {
    rule: 'text for customers says nothing of their orders, holidays or products on no sheet',
    context: { reader: 'customer', writing: 'words' },
    cases: [
      [s4, '', 'View your recent orders and your purchase history.', 'segment-talk'],
      [s4, '', 'We want to understand your order pattern.', 'segment-talk'],
      [s4, '', 'It has been a while since your last order.', ''],
      [s4, '', 'Pair the Paper Moon Lantern with something bright.', 'name'],
      [s4, '', 'Welcome to the New Arrivals of our shop.', ''],
      [s4, '', 'Dear Alice, welcome back.', 'name'],
      [s4, '', 'Merry Christmas to all.', 'date'],
      [s4, '', 'Our bestsellers are waiting for you.', 'rank'],
      [s4, '', 'We are thrilled to show a wide range of new products.', ''],
      [s4, '', 'If you are not satisfied, tell us.', ''],
      [s4, '', 'Our customers are highly satisfied.', 'trait'],
      [t3, '', 'We are sorry that our contract is limited.', 'segment-talk'],
      [s4, '', 'Other customers have chosen this; perhaps it is for you too.', ''],
      [s4, '', 'You order more than other customers.', 'segment-talk'],
      [s4, '', 'No hurry, just an invitation.', ''],
      [s4, '', 'Hurry before it is gone.', 'banned'],
      [s4, '', 'Earn points with every order.', 'offer'],
    ],
  },
]
