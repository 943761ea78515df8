import { phrases } from '../phrases.ts'

/** What people ask for that orders never hold. */
export type LackingTopic =
  | 'person'
  | 'advertising'
  | 'costs-of-business'
  | 'delivery'
  | 'website'
  | 'stock'
  | 'opinions'
  | 'staff'
  | 'payment'
  | 'place'
  | 'plans'
  | 'future'
  | 'acquisition'

interface Lacking {
  /** In lower case; where a column of the import has such a name, that is meant. */
  words: readonly string[]
  /** What is missing, and what can be done about it. */
  because: string
}

/** In English. */
export const lacking: Readonly<Record<LackingTopic, Lacking>> = {
  person: {
    words: phrases(
      'age|ages|average age|how old|gender|genders|sex|women|woman|men|male|males|female|females|married|marital status|education|occupation|profession|household|household size|household income|children|ethnicity|nationality|millennials|teenagers|seniors|pensioners|age group|age groups|age band|young|younger|elderly|older than|years old|native language',
    ),
    because:
      'The data hold nothing about the person, such as age, sex or occupation. A column of them can be imported as an attribute of the customers.',
  },
  advertising: {
    words: phrases(
      'ad|ads|advert|adverts|advertising|advertisement|advertisements|ad spend|ad spending|ad budget|advertising spend|marketing spend|marketing budget|marketing costs|click|clicks|click-through rate|click rate|ctr|cpc|cpm|cost per click|impressions|roas|return on ad spend|open rate|open rates|newsletter|newsletters|newsletter subscribers|subscribers|unsubscribe rate|unsubscribes|followers|likes|google ads|seo|influencer|influencers|social media|instagram|referral|referrals|referred',
    ),
    because: 'The data hold nothing about advertising, newsletters or clicks: only customers and what they bought.',
  },
  'costs-of-business': {
    words: phrases(
      'cost|costs|expense|expenses|overhead|overheads|ebitda|cash flow|shipping cost|shipping costs|cost of goods|cost of goods sold|cogs|profitability|profitable|break-even|roi|return on investment|markup|profits',
    ),
    because: 'The data hold no costs, so nothing can be said about profit. A column of costs can be imported.',
  },
  delivery: {
    words: phrases(
      'delivery|deliveries|delivery time|delivery times|delivery date|delivery dates|shipping|shipping time|shipping times|shipment|shipments|shipped|dispatch|dispatched|delivered late|late deliveries|carrier|carriers|courier|lead time|how fast',
    ),
    because: 'The data hold nothing about delivery: only what was ordered and when.',
  },
  website: {
    words: phrases(
      'website|web site|homepage|visitor|visitors|visits|page views|pageviews|sessions|bounce rate|cart abandonment|abandoned carts|abandoned cart|abandonment rate|abandoned baskets|traffic|web traffic|app downloads|downloads|logins|log-ins|browser|browsers|devices|mobile devices|smartphone|smartphones|searched for|wish list|wishlist',
    ),
    because: 'The data hold nothing about visits to a website or an app: only orders.',
  },
  stock: {
    words: phrases(
      'stock|in stock|stock level|stock levels|out of stock|inventory|inventories|warehouse|warehouses|supplier|suppliers|restock|stockout|stockouts|overstock|brand|brands|manufacturer|manufacturers|colour|color|weight',
    ),
    because: 'The data hold nothing about stock, suppliers or brands: only what was sold.',
  },
  opinions: {
    words: phrases(
      'satisfaction|satisfied|customer satisfaction|dissatisfied|nps|net promoter score|review|reviews|rating|ratings|star rating|feedback|complaint|complaints|support tickets|tickets|happy|unhappy|reason for return|reasons for returns|survey|surveys',
    ),
    because: 'The data hold nothing about what customers think, such as ratings, complaints or surveys.',
  },
  staff: {
    words: phrases(
      'employee|employees|staff|salesperson|salespeople|sales rep|sales reps|salary|salaries|wages|store manager',
    ),
    because: 'The data hold nothing about staff.',
  },
  payment: {
    words: phrases(
      'payment method|payment methods|payment type|payment types|credit card|paypal|invoice payment|paid by card|cash|vat|voucher|vouchers|coupon|coupons|coupon code|discount code|discount codes|gift card|gift cards|loyalty points|unpaid',
    ),
    because: 'The data hold nothing about payments, vouchers or taxes.',
  },
  place: {
    words: phrases(
      'city|cities|town|towns|postcode|postcodes|zip code|zip codes|postal code|county|counties|district|branch|branches|outlet|outlets|store location|rural|urban',
    ),
    because: 'The data do not say in which town, district or branch customers are.',
  },
  plans: {
    words: phrases(
      'budget|budgets|our target|our targets|the target|the targets|sales target|reach target|meet target|hit target|targets for|target for|on target|goal for the year|planned revenue|business plan|benchmark|industry average|industry|market share|competition|quota',
    ),
    because: 'The data hold no plans, targets or figures of other companies to compare with.',
  },
  future: {
    words: phrases(
      'next month|next quarter|next year|next week|next weekend|next season|tomorrow|the coming month|the coming months|the coming year|the coming weeks|coming month|coming year|in the future|upcoming|the next month|the next quarter|the next year',
    ),
    because:
      'The data end with the last order; no figure here foretells totals of days to come. What single groups may be worth is told by “what are customers worth”.',
  },
  acquisition: {
    words: phrases(
      'acquisition cost|acquisition costs|customer acquisition cost|customer acquisition costs|cac|cost per acquisition|cost of acquiring|acquisition channel|acquisition channels|traffic source|traffic sources|lead source|leads|how did they hear',
    ),
    because: 'The data do not say how customers were won, or at what cost.',
  },
}
