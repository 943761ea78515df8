import type { RuleCases } from '../case.ts'

const s1 = 'retail-4 S1'
const s2 = 'retail-4 S2'
const s3 = 'retail-4 S3'
const s4 = 'retail-4 S4'
const t1 = 'telco-4 S1'
const t3 = 'telco-4 S3'
const britain = 'country:United Kingdom.share'
const gaps = 'interpurchase_time.upperQuartile'

/** What other words for the same claim are: each passes where it is true, and is refused where it is not. */
export const rewordedEn: readonly RuleCases[] = [
  {
    rule: 'what stands above any other has the place that it claims',
    cases: [
      [s1, 'orders', 'More orders come from this segment than from any other: 10,146 in the window.', ''],
      [s2, 'orders', 'More orders come from this segment than from any other: 4,726 in the window.', 'rank'],
      [s1, 'orders', 'Fewer orders come from this segment than from any other: 10,146 in the window.', 'rank'],
      [
        s1,
        'interpurchase_time.median',
        'They reorder at shorter intervals than any other segment, every 33 days at the median.',
        '',
      ],
      [
        s1,
        'interpurchase_time.median',
        'They reorder at longer intervals than any other segment, every 33 days.',
        'rank',
      ],
      [s1, 'interpurchase_time.median', 'They reorder more often than any other segment, every 33 days.', ''],
      [s3, 'interpurchase_time.mean', 'They reorder more often than any other segment, every 114 days.', 'rank'],
      [s3, 'interpurchase_time.mean', 'They reorder less often than any other segment, every 114 days.', ''],
      [s4, '', 'The first snow is the best excuse for a new mug.', ''],
      [s4, 'customers', 'They are the best customers.', 'rank'],
    ],
  },
  {
    rule: 'a country goes by each of its names',
    cases: [
      [s1, britain, 'Nine in ten of the customers here are based in the UK.', ''],
      [s1, britain, '90% of them live in Great Britain.', ''],
      [s1, britain, '90% of them live in the USA.', 'name'],
      [s1, 'country:Germany.share', '3% of them live in the UK.', 'name'],
      [s1, britain, '90% of them live in the United Kingdom, and they tell us what they want.', ''],
    ],
  },
  {
    rule: 'to do without is told by a No of that column',
    cases: [
      [t1, 'attribute:OnlineSecurity:No.share', '46% do not have online security.', ''],
      [t1, 'attribute:OnlineSecurity:No.share', '46% do not have tech support.', 'negation'],
      [t1, 'attribute:OnlineSecurity:Yes.share', '54% do not have online security.', 'negation'],
      ['telco-4 S2', 'attribute:InternetService:No.share', 'More than half of them have no internet service.', ''],
      ['telco-4 S2', 'attribute:MultipleLines:Yes.share', 'Over a quarter have more than one phone line.', ''],
    ],
  },
  {
    rule: 'a monthly amount is told of a column of them',
    cases: [
      [t3, 'attribute:MonthlyCharges.median', 'Monthly charges come to 80 at the median.', ''],
      [t3, 'attribute:MonthlyCharges.median', 'Monthly orders come to 80 at the median.', 'window'],
      [s1, 'monetary.median', 'The monthly bill comes to £3,220.', 'window'],
    ],
  },
  {
    rule: 'what falls on a day falls, and what fell has fallen',
    cases: [
      [s1, 'weekend_share.mean', '12% of their orders fell on a weekend.', ''],
      [s1, 'orders', 'Orders fell to 10,146.', 'direction'],
      [s1, 'orders', '10,146 orders came in, more than the previous year.', 'direction'],
      [s1, 'orders', '10,146 orders came in, more than before.', 'direction'],
    ],
  },
  {
    rule: 'a quarter lies beyond the upper quartile, and most do not',
    cases: [
      [s1, 'tenure.upperQuartile', 'A quarter of them placed the first order 368 days ago or earlier.', ''],
      [
        s1,
        'tenure.upperQuartile',
        'Three quarters of them placed the first order 368 days ago or earlier.',
        'direction',
      ],
      [s1, gaps, 'Most gaps stay below 47 days.', ''],
      [s1, gaps, 'Most gaps exceed 47 days.', 'direction'],
    ],
  },
  {
    rule: 'not all is no figure, and neither are two orders with a gap between them',
    cases: [
      [s4, 'recency.median', 'Do not expect every one of them to return.', ''],
      [s4, 'recency.median', 'Every one of them has been away for long.', 'figure'],
      [s1, 'interpurchase_time.median', '33 days lie between two of their orders.', ''],
      [s1, 'interpurchase_time.median', '33 days lie between three of their orders.', 'figure'],
      [s1, 'frequency.median|monetary.median', 'They are ahead of all customers on both counts, or on all two.', ''],
    ],
  },
  {
    rule: 'a share of orders is not one of all customers',
    cases: [
      [s2, 'weekend_share.mean', "13% of a customer's orders fall on the weekend on average.", ''],
      [s2, 'weekend_share.mean', '13% of all customers fall on the weekend on average.', 'denominator'],
      [
        s1,
        'product:85099B.share',
        '34% of them bought the Jumbo Bag Red Retrospot, more than the 15% of all customers.',
        '',
      ],
    ],
  },
  {
    rule: 'a line may invite for the weekend, and sets no date for the shop',
    context: { reader: 'customer', writing: 'words', shape: 'line' },
    cases: [
      [s4, '', 'Baking this weekend? The tins and cases you need are waiting.', ''],
      [s4, '', 'Only this weekend: the tins are waiting.', 'window'],
      [s4, '', 'New this week: tins for baking.', 'window'],
      [s4, '', 'Our sale ends this weekend.', 'window'],
      [s4, '', 'Rainy Sunday? We have just the thing.', ''],
      [s4, '', 'Our sale is on Sunday.', 'name'],
    ],
  },
  {
    rule: 'a rounding word reaches over the words between it and its figure',
    cases: [
      [s1, 'revenue.share', '66 pence of every pound come from this group.', ''],
      [s1, 'revenue.share', '34 pence of every pound come from this group.', 'figure'],
      [s4, 'revenue.share', 'Just one pound in about twenty comes from them.', ''],
      [s4, 'revenue.share', 'Just one pound in about ten comes from them.', 'figure'],
      [s2, 'interpurchase_time.median', 'The pace is about one order every nine weeks.', ''],
      [s2, 'interpurchase_time.median', 'The pace is about one order every five weeks.', 'figure'],
      [s1, 'interpurchase_time.median', 'Roughly once a month, every 33 days, they order.', ''],
      [s2, 'interpurchase_time.median', 'Roughly once a month, every 65 days, they order.', 'window'],
      [s1, 'recency.median', 'Barely 9 days have gone by since their latest purchase.', ''],
      [s4, 'recency.median', 'Barely 198 days have gone by since the last order.', 'direction'],
      [s2, 'frequency.median|monetary.median', 'Second only to the top group in orders and spend.', ''],
      [s3, 'frequency.median|monetary.median', 'Second only to the top group in orders and spend.', 'rank'],
      [s1, 'revenue', 'Altogether, they have spent £5,483,014.', ''],
      [s3, 'interpurchase_time.median', 'Those who come back take their time: 83 days between orders.', ''],
      [s3, 'interpurchase_time.median', 'They come back, 83 days between orders.', 'trait'],
    ],
  },
]
