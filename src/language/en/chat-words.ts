import { phrases } from '../phrases.ts'

/** What a word of a question does, besides naming what the catalogue holds. */
export type WordRole =
  | 'how-many'
  | 'how-much'
  | 'which'
  | 'where'
  | 'when'
  | 'by'
  | 'each'
  | 'per'
  | 'from'
  | 'not'
  | 'only'
  | 'share'
  | 'mean'
  | 'median'
  | 'compare'
  | 'change'
  | 'against-all'
  | 'trend'
  | 'top'
  | 'bottom'
  | 'highest'
  | 'lowest'
  | 'best'
  | 'worst'
  | 'rank'
  | 'ascending'
  | 'descending'
  | 'bought'
  | 'sold'
  | 'returned'
  | 'spent'
  | 'earned'
  | 'best-selling'
  | 'worst-selling'
  | 'busiest'
  | 'popular'
  | 'vague'
  | 'and'
  | 'or'
  | 'separately'
  | 'times'
  | 'money'
  | 'percent'
  | 'days'
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'equal'
  | 'or-more'
  | 'or-less'
  | 'who'
  | 'that'
  | 'without'
  | 'silent'
  | 'follow'
  | 'instead'
  | 'gained'
  | 'weekend'
  | 'between'

/** The closed lists by which questions are read; names of measures and dimensions come from the catalogue. */
export interface ChatWords {
  roles: Readonly<Record<WordRole, readonly string[]>>
  /** Units of time that part a figure: "monthly". */
  paces: Readonly<Record<'day' | 'week' | 'month' | 'quarter' | 'year' | 'weekday' | 'hour', readonly string[]>>
  /** Words for a measure beside the catalogue's, where the measure is in it. */
  measures: Readonly<Record<string, readonly string[]>>
  /** Words for a dimension beside the catalogue's. */
  dimensions: Readonly<Record<string, readonly string[]>>
  /** What an average or a figure is per: a customer, an order, an item. */
  ratios: Readonly<Record<'customer' | 'order' | 'item', readonly string[]>>
  /** Words that count occasions. */
  counts: Readonly<Record<string, number>>
  /** Names of the catalogue that in a question mostly mean something else. */
  notNames: readonly string[]
  /** Words without a meaning of their own here. */
  empty: readonly string[]
}

export const chatWordsEn: ChatWords = {
  roles: {
    'how-many': phrases('how many|number of|the number of|count of|count|total number of|how many different'),
    'how-much': phrases('by how much|just how much|how much|how much money|how high|how big|how large'),
    which: phrases('which|what|which of|what kind of|which kind of'),
    where: phrases('where'),
    when: phrases('when'),
    by: phrases(
      'by|split by|broken down by|break down by|grouped by|group by|breakdown by|breakdown of|across|for each|for every|in each|in every|of each|from each|split into|according to|distribution of|distributed across|distributed over|differ between|vary by|differ by|depending on|per each',
    ),
    each: phrases('each|every|individual|various|different|all the'),
    per: phrases('per|by each'),
    from: phrases(
      'from|of|in|within|at|among|for|belonging to|living in|based in|located in|come from|comes from|came from|coming from',
    ),
    not: phrases(
      'except|except for|excluding|exclude|excl|without counting|not counting|other than|outside|outside of|apart from|besides|aside from|not in|not from|not including|leaving out|ignoring|but not|minus|are not|is not|were not|not',
    ),
    only: phrases('only|just|only for|only in'),
    share: phrases(
      'portion|portion of|share|share of|percentage|percentage of|percent of|percent|proportion|proportion of|fraction|fraction of|% of|% share|what part of|how much of|as a percentage|as a share|as percentages|in percent',
    ),
    mean: phrases('average|mean|avg|on average|average number of|typical|typically'),
    median: phrases('median'),
    compare: phrases(
      'compared with|compared to|compare with|compare to|comparing|compare|comparison|versus|vs|vs.|against|than|relative to|as opposed to|comparison of|comparison with|in comparison with|in comparison to|as compared to|rather than|higher than|lower than|better than|worse than|bigger than|larger than|smaller than|more than|less than|fewer than|above|below',
    ),
    change: phrases(
      'more|fewer|less|change|changed|changes|grow|grew|grown|growth|growth of|growth in|change in|increase|increased|increase in|rise|rose|risen|fall|fell|fallen|drop|dropped|decrease|decreased|decline|declined|develop|developed|difference|difference between|difference in|higher|lower|better|worse|up or down|go up|go down|went up|went down',
    ),
    'against-all': phrases(
      'all customers|overall|the average customer|the overall average|everyone|all others|all the customers|customers overall|the overall figure|customers as a whole|the shop as a whole',
    ),
    trend: phrases(
      'over the months|over the weeks|over the years|progress|progressed|progression|over time|trend|trends|development|evolution|history|time series|trend of|trend in|evolve|evolved|timeline|through time',
    ),
    top: phrases('top|first|leading'),
    bottom: phrases('bottom|last'),
    highest: phrases(
      'highest|most|largest|biggest|greatest|maximum|max|the most|the highest|the largest|longest|strongest',
    ),
    lowest: phrases('lowest|least|smallest|fewest|minimum|min|the least|the fewest|the lowest|shortest|weakest'),
    best: phrases('best|most valuable|best performing|best-performing'),
    worst: phrases('worst|worst performing|worst-performing'),
    rank: phrases('rank|ranked|ranking|ranking of|sort|sorted|sorted by|ranked by|list of|list'),
    ascending: phrases('ascending|from lowest to highest|lowest first|smallest first|in ascending order'),
    descending: phrases(
      'descending|from highest to lowest|highest first|largest first|in descending order|biggest first',
    ),
    bought: phrases(
      'ordered|bought|buy|buys|buying|purchased|purchase from us|shopped|shop|placed an order|placed orders|place an order|place orders|placed any order|placed any orders|made an order|made a purchase|made purchases|make a purchase|made any purchase|purchasing|ordering|who order',
    ),
    sold: phrases('sold|sell|did we sell|have we sold|were sold|was sold|selling|sells|been sold'),
    returned: phrases('return|returns|returned|sent back|were returned|was returned|been returned'),
    spent: phrases('spent|spend|spending|spends|did they spend|paid|pay|generated|generate|brought in|bring in'),
    earned: phrases(
      'make|made|makes|making|take|took|takes|taking|take in|took in|takes in|earn|earned|earns|earning|bring|brings|brought|bringing|bring us|brings us|brought us|make us|makes us|earn us|earns us|earned us|get us|yield|yields|yielded|contribute|contributes|contributed',
    ),
    'best-selling': phrases(
      'sell best|sells best|sold best|selling best|sell the best|sells the best|sold the best|best-selling|best selling|bestselling|best sellers|best-sellers|bestsellers|best seller|bestseller|top-selling|top selling|most sold|top sellers|top seller',
    ),
    'worst-selling': phrases(
      'sell worst|sells worst|sold worst|sell the worst|sells the worst|sold the worst|worst-selling|worst selling|least sold|slowest-selling|slow sellers|worst sellers',
    ),
    busiest: phrases('busiest|most orders placed'),
    popular: phrases('popular|most popular|favourite|favorite'),
    vague: phrases(
      'active|inactive|loyal|good|important|regular|big|recent|valuable|engaged|lapsed|lost|high-value|low-value|cheap|expensive|frequent|performing|perform|performance|doing|do well|did well|well|badly',
    ),
    and: phrases('and|&|plus|as well as|along with|together with|,|and also'),
    or: phrases('or'),
    separately: phrases('separately|respectively|individually|side by side'),
    times: phrases('time|times|occasions'),
    money: phrases('pounds|pound|gbp|euros|euro|eur|dollars|dollar|usd|quid|pounds sterling'),
    percent: phrases('percent|per cent|%'),
    days: phrases('days|day'),
    'at-least': phrases('at least|no less than|no fewer than|not less than|minimum of|a minimum of|>='),
    'more-than': phrases(
      'more than|over|above|greater than|exceeding|exceeds|exceed|higher than|larger than|in excess of|>|upwards of|bigger than|longer than',
    ),
    'at-most': phrases('at most|no more than|up to|not more than|maximum of|a maximum of|<='),
    'less-than': phrases('less than|fewer than|under|below|lower than|smaller than|<'),
    equal: phrases('exactly|precisely|equal to|only|just|='),
    'or-more': phrases('or more|or above|or over|and more|and above|and over|or higher|plus'),
    'or-less': phrases('or less|or fewer|or below|or under|and below|and under|or lower'),
    who: phrases(
      'who|whose|that have|that has|which have|who have|who has|that had|who had|having|that were|who were|with',
    ),
    that: phrases('that|that of|those of|whose'),
    without: phrases('without|with no|no'),
    silent: phrases(
      "not ordered|not bought|not purchased|haven't ordered|haven't bought|hasn't ordered|have not ordered|have not bought|has not ordered|have not purchased|haven't purchased|did not order|didn't order|did not buy|didn't buy|no order|no orders|no purchase|no purchases|without an order|without orders|without a purchase|with no orders|with no order|not placed an order|haven't placed an order|have not placed an order|did not place an order|didn't place an order|last ordered|last order|last purchase|last bought",
    ),
    follow: phrases(
      'what about|how about|and what about|and how about|same for|the same for|and for|and in|now|now for|and now|and the|and|show that|do that|do the same for|the same|same|same thing|instead show|show it|break it down|break that down|break this down|split it|split that|and this|what of|then|make it|narrow it down to|narrow it to|limit it to|only for|filter it to|and by|that',
    ),
    instead: phrases('instead|instead of that|rather'),
    between: phrases('between'),
    weekend: phrases('weekend|weekends|saturdays and sundays|saturday and sunday'),
    gained: phrases(
      'sign up|signed up|signed up with us|join|joined|joined us|join us|registered|register|came on board|onboarded|acquiring|won over|win|won|gain|gained|acquire|acquired|added',
    ),
  },
  paces: {
    day: phrases('daily|day by day|per day|each day|every day|a day'),
    week: phrases('weekly|week by week|per week|each week|every week|a week|from week to week'),
    month: phrases('monthly|month by month|per month|each month|every month|a month|from month to month'),
    quarter: phrases(
      'quarterly|quarter by quarter|per quarter|each quarter|every quarter|a quarter|from quarter to quarter',
    ),
    year: phrases('yearly|annually|year by year|per year|each year|every year|annual|a year|from year to year'),
    weekday: phrases('day of the week|days of the week|weekday|day of week|by day of the week'),
    hour: phrases('hourly|hour of the day|hour of day|time of day|hours of the day|by time of day'),
  },
  measures: {
    customers: phrases('customer|customers|client|clients|shoppers|people|members'),
    buyers: phrases('buyers|purchasers|ordering customers|distinct buyers|unique buyers'),
    'new-customers': phrases(
      'new customers|first-time buyers|first-time customers|newly acquired customers|customers acquired|new buyers|ordered for the first time|bought for the first time|placed their first order|made their first purchase',
    ),
    orders: phrases('orders|order|purchases|order count|transactions|invoices|order volume|order numbers'),
    units: phrases(
      'units|unit|items|pieces|units sold|unit sales|items sold|pieces sold|volume sold|sales volume|quantity sold|quantity|copies',
    ),
    'returned-units': phrases(
      'returned units|units returned|items returned|returned items|returned pieces|pieces returned',
    ),
    revenue: phrases(
      'money|the money|cash|revenue|turnover|sales revenue|net revenue|sales value|takings|net sales|income from sales|money made|revenues|total revenue',
    ),
    'gross-revenue': phrases(
      'gross revenue|gross sales|revenue before returns|revenue before deducting returns|sales before returns|gross turnover',
    ),
    'returned-revenue': phrases(
      'returned revenue|value of returns|returns value|refunds|refunded revenue|amount returned|revenue lost to returns|value returned|value of returned goods',
    ),
    'return-rate': phrases(
      'return rate|returns rate|rate of return|rate of returns|refund rate|share of revenue returned|returned share|return rates',
    ),
    'average-order-value': phrases(
      'average order value|aov|average basket|average basket value|average basket size in money|basket value|order value|mean order value|average order size|average value of an order|average value per order|average value of orders|average cart|average spend per order|average amount per order|average order|value of an average order|order values|average cart value',
    ),
    'orders-per-customer': phrases(
      'orders per customer|order frequency|average orders per customer|orders per buyer|purchase frequency|orders a customer|average number of orders per customer|purchases per customer|orders each customer|orders does each customer place|orders does a customer place|orders does an average customer place',
    ),
    'revenue-per-customer': phrases(
      'revenue per customer|spend per customer|average spend per customer|average revenue per customer|revenue per buyer|spending per customer|average spending per customer|arpu|average customer spend|average spend|average spending|sales per customer|turnover per customer',
    ),
    'units-per-order': phrases(
      'units per order|items per order|pieces per order|basket size|average basket size|average items per order|average units per order|basket size in units|items per basket|units per basket|average number of items per order|average number of units per order|items in an average order|units in an average order',
    ),
    'price-per-unit': phrases(
      'price per unit|average price|average unit price|price per item|average selling price|unit price|average price per unit|average price per item|price per piece|average item price',
    ),
    'repeat-rate': phrases(
      'repeat rate|repeat purchase rate|repurchase rate|repeat buyer rate|share of repeat buyers|share of repeat customers|rate of repeat customers|repeat customer rate|percentage of repeat customers|percentage of repeat buyers|proportion of repeat customers',
    ),
    products: phrases(
      'different products|distinct products|different products sold|distinct products sold|assortment size|skus|distinct items|different items|unique products|different product',
    ),
    margin: phrases('margin|gross margin|profit|gross profit|contribution'),
    'margin-rate': phrases('margin rate|margin percentage|profit margin|gross margin rate|percentage margin'),
    'discount-share': phrases('discount share|share of discounts|discount rate|discounted share'),
  },
  dimensions: {
    segment: phrases('segment|segments|customer segment|customer segments|customer group|customer groups'),
    'rfm-cell': phrases('rfm cell|rfm cells|rfm group|rfm groups|rfm segment|rfm score|rfm scores'),
    'value-tier': phrases('value tier|value tiers|tier|tiers'),
    country: phrases('country|countries|market|markets|nation|nations'),
    product: phrases('product|products|article|articles|item|items|sku'),
    category: phrases('category|categories|product category|product categories|product group|product groups'),
    cohort: phrases(
      'cohort|cohorts|acquisition month|month of first order|month of the first order|acquisition cohort',
    ),
    year: phrases('year|years'),
    quarter: phrases('quarter|quarters'),
    month: phrases('month|months|calendar month'),
    week: phrases('week|weeks'),
    day: phrases('day|days|date|dates'),
    weekday: phrases('weekday|weekdays|day of the week|days of the week|day of week'),
    hour: phrases('hour|hours|hour of the day|time of day|hour of day'),
    'customer-type': phrases(
      'customer type|new and returning customers|new and returning|new versus returning|new vs returning|new versus returning customers|new vs returning customers|new or returning|new and existing customers|type of customer|new and returning buyers',
    ),
    campaign: phrases('campaign|campaigns'),
    channel: phrases('channel|channels|sales channel|sales channels'),
  },
  ratios: {
    customer: phrases('customer|buyer|client|person|head|shopper|customers'),
    order: phrases('order|basket|purchase|transaction|cart|orders'),
    item: phrases('unit|item|piece'),
  },
  counts: { once: 1, 'one time': 1, twice: 2, thrice: 3 },
  notNames: phrases(
    'returns|return|products sold|product sold|number of items|people|accounts|members|income|last|weekend|weekends|morning|evening|working hours|top product|top products|products|variety|weekend orders|morning orders|evening orders|contribution|earnings|effect|response|medium|media|customer spend|department|departments|item|order value of a typical customer',
  ),
  empty: phrases(
    "pay by|pays by|paying by|pay with|pays with|use|uses|using|i'd like|i would like|like to know|want to know|i'd like to know|i want to know|i need to know|i wonder|wondering|could you please|can you please|would you|would you please|help me|pull|pull up|bring up|walk me through|curious|basically|actually|roughly|approximately|generally|people who|thx|cheers|kindly|just tell me|remind me|check|look up|what about the|got in|came in|come in|coming in|do you know|know how|do you have|is there|are there|were there|was there|the|is|are|was|were|be|been|do|does|did|has|have|had|we|our|us|i|me|my|you|please|can|could|would|will|shall|should|tell|give|show|find|get|see|know|want|need|like|to|it|its|it's|they|their|them|there|these|those|this|so|make|made|makes|look|looks|looking|at|on|with|as|into|out|calculate|compute|display|report|figure|figures|value|values|total|totals|sum|overall|in total|altogether|all|any|ever|all time|of all time|so far|to date|now|currently|right now|today|shop|store|business|company|data|the data|our data|database|hi|hello|hey|thanks|thank you|please tell me|what's|whats|what is|what are|what was|what were|how|?|!|.|:|;|(|)|\"|'|-|–|yes|ok|okay|well|exactly|us all|let|let's|who|whom|did we have|have we|do we have|we have|there been|come|comes|came|coming|place|placed|places|placing|make up|account for|accounts for|accounted for|contribute|contributes|contributed|something|anything|issued|together|goods|in terms of|terms of|measured by|go to|goes to|went to|take|took|takes|end up|happen|happened|one|ones|period|time period|during|whole|entire|full|complete|exact|actual|level|amount|amounts|amount of|quick|quickly|briefly|bit|too|then|while|if|being|did they|do they|on the whole|a|an|and|much|many|belong|belongs|belonging|worth|size|set|overview|view|table|chart|graph|plot|draw|print|question|split|breakdown|break|down|up|got|received|receive|achieve|achieved|earned|earn|earns|take in|took in|taking|gone|run|buy from us|with us|from us|to us|us?|for us|person|having|stand|stands|generated by|made by|spent by|placed by|bought by|ordered by customers|that are|that is|which are|who are|in our data|in the data|on record|in our books|in our database|customer's|customers'",
  ),
}
