import type { RuleCases } from '../case.ts'

const s1 = 'retail-4 S1'

/** Traits, attributes, names and half sentences. */
export const peopleEn: readonly RuleCases[] = [
  {
    rule: 'a trait is licensed by a fact that bears it out',
    cases: [
      [s1, 'frequency.median', 'They are loyal.', 'trait'],
      ['retail-4 S4', 'frequency.median', 'They are loyal.', 'trait'],
      [s1, 'frequency.median', 'They are not loyal.', 'trait'],
      [s1, 'monetary.median', 'These are high-value customers.', ''],
      ['retail-4 S4', 'monetary.median', 'These are high-value customers.', 'trait'],
      [s1, 'monetary.median', 'They are wealthy.', 'trait'],
      [s1, 'monetary.median', 'They are price-sensitive.', 'trait'],
      [s1, 'frequency.median', 'They buy on impulse.', 'trait'],
      ['retail-4 S4', 'recency.median', 'These customers have lapsed.', ''],
      [s1, 'recency.median', 'These customers have lapsed.', 'trait'],
      ['retail-4 S4', 'frequency.median', 'They are one-time buyers.', ''],
      [s1, 'frequency.median', 'They are one-time buyers.', 'trait'],
      [s1, 'items_per_order.median', 'They buy in bulk.', ''],
      [s1, 'weekend_share.mean', 'They are weekend shoppers.', 'trait'],
      ['retail-4 S3', 'tenure.median', 'They are new customers.', ''],
      [s1, 'tenure.median', 'They are new customers.', 'trait'],
      [s1, 'return_rate.mean', 'They are satisfied.', 'trait'],
      [s1, '', 'They are happy customers.', 'trait'],
      [s1, 'product:22086.share', 'They are Christmas shoppers.', 'trait'],
    ],
  },
  {
    rule: 'personal attributes stand only where a fact carries them',
    cases: [
      [s1, 'frequency.median', 'They are aged 35 to 44.', 'attribute'],
      [s1, 'frequency.median', 'They are in their thirties.', 'attribute'],
      [s1, 'frequency.median', 'Mostly women order here.', 'attribute'],
      [s1, 'frequency.median', 'Young mothers order 9 times.', 'attribute'],
      [s1, 'frequency.median', 'She orders again and again.', 'attribute'],
      [s1, 'frequency.median', 'Busy professionals order here.', 'attribute'],
      ['credit-4 S2', 'attribute:AGE.median', 'They are younger than all customers.', ''],
      ['credit-4 S2', 'attribute:AMOUNT.mean', 'They are younger than all customers.', 'attribute'],
      ['telco-4 S3', 'attribute:gender:Female.share', 'Half of them are women.', ''],
    ],
  },
  {
    rule: 'names are those of the cited facts',
    cases: [
      [s1, 'frequency.median', 'Recent frequent big spenders placed 9 orders.', ''],
      [s1, 'frequency.median', 'Frequent buyers placed 9 orders.', 'name'],
      [s1, 'frequency.median', 'S1 placed 9 orders.', ''],
      [s1, 'frequency.median', 'S2 placed 9 orders.', 'name'],
      [s1, 'product:20725.share', '33% bought Lunch Bag Black Skull.', 'name'],
      [s1, 'product:20725.share', '33% bought “Blue Teapot”.', 'name'],
      [s1, 'product:20725.share', 'They like the Blue Teapot.', 'name'],
      [s1, 'country:United Kingdom.share', '90% are in the United Kingdom.', ''],
      [s1, 'country:United Kingdom.share', '90% are in Germany.', 'name'],
      [s1, 'country:United Kingdom.share', '90% are in Brazil.', 'name'],
      [s1, 'frequency.median', 'Put a “Buy again” button into the mail after 9 orders.', ''],
    ],
  },
  {
    rule: 'a sentence is whole',
    cases: [
      [s1, '', 'Thank them for their custom.', ''],
      [s1, '', 'Thank them for their custom', 'incomplete'],
      [s1, '', 'Thank them for their custom and.', 'incomplete'],
      [s1, '', 'Thank them (warmly.', 'incomplete'],
      [s1, '', 'Thank them for their custom,', 'incomplete'],
      [s1, '', 'Thanks.', 'incomplete'],
      [s1, '', 'That is what they came for.', ''],
    ],
  },
  {
    rule: 'a line needs no full stop',
    context: { shape: 'line' },
    cases: [
      [s1, '', 'Your next favourite is here', ''],
      [s1, '', 'Your next favourite is in the', 'incomplete'],
    ],
  },
  {
    rule: 'a text is in its language',
    cases: [
      [s1, '', 'Thank them for 忠诚 and custom.', 'language'],
      [s1, '', 'Thank them for their cafÃ© visits.', 'language'],
      [s1, '', 'Thank them with a naïve little note.', ''],
    ],
  },
  {
    rule: 'what belongs to the task is no text',
    cases: [
      [s1, '', 'As an AI, I thank them.', 'echo'],
      [s1, '', 'Here is the summary: thank them.', 'echo'],
      [s1, '', '**Thank** them now.', 'echo'],
      [s1, '', 'Dear [Name], thank you.', 'placeholder'],
      [s1, '', 'Thank {{customer}} now.', 'placeholder'],
      [s1, '', 'Save XXX today.', 'placeholder'],
    ],
  },
]
