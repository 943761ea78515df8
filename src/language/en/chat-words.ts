import { phrases } from '../phrases.ts'
import { emptyWordsEn } from './chat-empty-words.ts'
import { namedDimensionsEn, namedMeasuresEn } from './chat-names.ts'

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
  /** More or less of what stands before it, without saying than what. */
  | 'comparative'
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
  | 'workdays'
  /** From other countries than the shop's own. */
  | 'abroad'
  | 'years-old'
  /** Returns are taken off: what revenue is anyway. */
  | 'netted'
  /** Each of two things, and not either. */
  | 'both'
  | 'also'
  | 'first-order'

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
  /** A column by its name with a word for its values: "contract types". */
  kindsOf: (column: string) => readonly string[]
  /** Words without a meaning of their own here. */
  empty: readonly string[]
}

export const chatWordsEn: ChatWords = {
  roles: {
    'how-many': phrases(
      'what number of|how many of|how many of the|how many of our|how many of those|a count of|the count of|number|the number|tally of|headcount of|a headcount of|total count of|what is the number of|total number|in numbers|how many|number of|the number of|count of|count|total number of|how many different',
    ),
    'how-much': phrases('by how much|just how much|how much|how much money|how high|how big|how large'),
    which: phrases('which|what|which of|what kind of|which kind of'),
    where: phrases('where'),
    when: phrases('when'),
    by: phrases(
      'and by|and per|and across|and for each|and then by|by each|by the|organised by|organized by|sorted into|per single|cut by|sliced by|segmented by|for each of the|for every|for all the|for all our|by|split by|broken down by|break down by|grouped by|group by|breakdown by|breakdown of|across|for each|in each|in every|of each|from each|split into|according to|distribution of|distributed across|distributed over|differ between|vary by|differ by|depending on|per each',
    ),
    each: phrases('each|every|individual|various|different|all the'),
    per: phrases('per|by each'),
    from: phrases(
      'from|of|in|within|at|among|for|belonging to|living in|based in|located in|come from|comes from|came from|coming from',
    ),
    not: phrases(
      'everything but|all but|everywhere but|anywhere but|anyone but|everyone but|any country but|everywhere except|everything except|so not|and not|not the|never mind|leave out|leaving|drop the|remove|removing|take out|without the|but without|disregarding|skipping|skip|bar|barring|other than the|that are not in|who are not in|is not in|are not in|were not in|not part of|not from the|do not come from|not based in|does not include|except|except for|excluding|exclude|excl|without counting|not counting|other than|outside|outside of|apart from|besides|aside from|not in|not from|not including|leaving out|ignoring|but not|minus|are not|is not|were not|not',
    ),
    only: phrases('solely|purely|exclusively|restricted to|limited to|specifically in|only|just|only for|only in'),
    share: phrases(
      'what proportion|what proportion of|what fraction of|what portion of|what percentage|what percentage of|what share of|what share|percentage wise|percentage-wise|in percentage terms|as a proportion|how big a share|how large a share|how much of our|how much of the|how much of all|% of our|% of the|portion|portion of|share|share of|percentage|percentage of|percent of|percent|proportion|proportion of|fraction|fraction of|% of|% share|what part of|how much of|as a percentage|as a share|as percentages|in percent',
    ),
    mean: phrases(
      'averaging|averages|in the average case|average|mean|avg|on average|average number of|typical|typically',
    ),
    median: phrases('median'),
    compare: phrases(
      'in contrast to|in contrast with|set against|next to|up against|stack up against|compares to|compares with|how does that compare to|compared|held against|compared with|compared to|compare with|compare to|comparing|compare|comparison|versus|vs|vs.|against|than|relative to|as opposed to|comparison of|comparison with|in comparison with|in comparison to|as compared to|rather than|higher than|lower than|better than|worse than|bigger than|larger than|smaller than|more than|less than|fewer than|above|below',
    ),
    change: phrases(
      'growing|rising|falling|dropping|declining|increasing|decreasing|developing|going up|going down|growth|shrink|shrank|shrunk|shrinking|jump|jumped|climb|climbed|went down|gone up|gone down|up on|down on|more|fewer|less|change|changed|changes|grow|grew|grown|growth of|growth in|change in|increase|increased|increase in|rise|rose|risen|fall|fell|fallen|drop|dropped|decrease|decreased|decline|declined|develop|developed|difference|difference between|difference in|higher|lower|better|worse|up or down|go up|go down|went up',
    ),
    comparative: [],
    'against-all': phrases(
      'all customers|overall|the average customer|the overall average|everyone|all others|all the customers|customers overall|the overall figure|customers as a whole|the shop as a whole',
    ),
    trend: phrases(
      'over the course of the year|over the course of|the trend|the trend of|the trend in|trending|month on month trend|over the months|over the weeks|over the years|progress|progressed|progression|over time|trend|trends|development|evolution|history|time series|trend of|trend in|evolve|evolved|timeline|through time',
    ),
    top: phrases('top|first|leading'),
    bottom: phrases('bottom|last'),
    highest: phrases(
      'peak|record|single biggest|highest|most|largest|biggest|greatest|maximum|max|the most|the highest|the largest|longest|strongest',
    ),
    lowest: phrases(
      'quietest|slowest|poorest|lowest|least|smallest|fewest|minimum|min|the least|the fewest|the lowest|shortest|weakest',
    ),
    best: phrases('single best|strongest performing|best|most valuable|best performing|best-performing'),
    worst: phrases('single worst|weakest performing|worst|worst performing|worst-performing'),
    rank: phrases(
      'in order of|sorted by|sort by|ranked on|in descending order of|list out|listed by|arranged by|rank|ranked|ranking|ranking of|sort|sorted|ranked by|list of|list',
    ),
    ascending: phrases(
      'worst first|fewest first|from smallest to largest|low to high|ascending|from lowest to highest|lowest first|smallest first|in ascending order',
    ),
    descending: phrases(
      'best first|most first|highest to lowest|largest to smallest|biggest to smallest|high to low|top first|top down|from largest to smallest|from best to worst|descending|from highest to lowest|highest first|largest first|in descending order|biggest first',
    ),
    bought: phrases(
      'have ordered|has ordered|had ordered|have bought|has bought|had bought|have purchased|picked up|pick up|went for|go for|snapped up|snap up|made an order|put in an order|put in orders|put through an order|bought from|ordered from|got themselves|ordered|bought|buy|buys|buying|purchased|purchase from us|shopped|shop|placed an order|placed orders|place an order|place orders|placed any order|placed any orders|made a purchase|made purchases|make a purchase|made any purchase|purchasing|ordering|who order',
    ),
    sold: phrases(
      'shift|shifted|shifting|moved|flog|flogged|got through|go through|went through|gone through|been shifted|ship|shipped|sell through|sold through|sell-through|dispatched|sold|sell|did we sell|have we sold|were sold|was sold|selling|sells|been sold',
    ),
    returned: phrases(
      'come back as returns|sent back|being sent back|send back|sends back|get returned|gets returned|got returned|been sent back|refunded|refund|bring back|brought back|being returned|return|returns|returned|were returned|was returned|been returned',
    ),
    spent: phrases(
      'spending with us|shelled out|shell out|laid out|drop on|splashed out|fork out|forked out|spent|spend|spending|spends|did they spend|paid|pay|generated|generate|brought in|bring in',
    ),
    earned: phrases(
      'turn over|turned over|turning over|turns over|pull in|pulled in|pulls in|rake in|raked in|rakes in|bank|banked|ring up|rang up|rung up|bring home|take home|generate|generated|generates|do in sales|did in sales|made in sales|sales come to|make|made|makes|making|take|took|takes|taking|take in|took in|takes in|earn|earned|earns|earning|bring|brings|brought|bringing|bring us|brings us|brought us|make us|makes us|earn us|earns us|earned us|get us|yield|yields|yielded|contribute|contributes|contributed',
    ),
    'best-selling': phrases(
      'sold fastest|sells fastest|sell fastest|sold quickest|fastest-selling|fastest selling|fast sellers|biggest sellers|biggest seller|biggest-selling|big sellers|hot sellers|star sellers|most bought|most purchased|most ordered|sold most|sell most|sells most|bought most|bought the most|flew off the shelves|sell best|sells best|sold best|selling best|sell the best|sells the best|sold the best|best-selling|best selling|bestselling|best sellers|best-sellers|bestsellers|best seller|bestseller|top-selling|top selling|most sold|top sellers|top seller',
    ),
    'worst-selling': phrases(
      'sold slowest|sell slowest|slow movers|slow-moving|slow moving|poor sellers|least bought|least purchased|sold least|sell least|sells least|duds|bought least|sell worst|sells worst|sold worst|sell the worst|sells the worst|sold the worst|worst-selling|worst selling|least sold|slowest-selling|slow sellers|worst sellers',
    ),
    busiest: phrases('most orders|busiest|most orders placed'),
    popular: phrases('popular|most popular|favourite|favorite'),
    vague: phrases(
      'active|inactive|loyal|good|important|regular|big|recent|valuable|engaged|lapsed|lost|high-value|low-value|cheap|expensive|frequent|performing|perform|performance|doing|do well|did well|well|badly',
    ),
    and: phrases(
      '+|but|but also|but only|and only|yet|while also|and|&|plus|as well as|along with|together with|,|and also',
    ),
    or: phrases('or'),
    separately: phrases(
      'each separately|one by one|apart|in turn|next to each other|side-by-side|separately|respectively|individually|side by side',
    ),
    times: phrases('occasion|separate occasions|different occasions|time|times|occasions'),
    money: phrases('£|pound sterling|sterling|pounds|pound|gbp|euros|euro|eur|dollars|dollar|usd|quid|pounds sterling'),
    percent: phrases('percent|per cent|%'),
    days: phrases('days|day'),
    'at-least': phrases(
      'a minimum of|not under|not below|from at least|at least|no less than|no fewer than|not less than|minimum of|>=',
    ),
    'more-than': phrases(
      'more than|over|above|greater than|older than|aged over|exceeding|exceeds|exceed|higher than|larger than|in excess of|>|upwards of|bigger than|longer than',
    ),
    'at-most': phrases('at most|no more than|up to|not more than|maximum of|a maximum of|<='),
    'less-than': phrases('younger than|aged under|less than|fewer than|under|below|lower than|smaller than|<'),
    equal: phrases('only ever|no more and no less than|just the|exactly|precisely|equal to|only|just|='),
    'or-more': phrases(
      'plus|or better|upwards|and upwards|and up|or longer|or so or more|or more|or above|or over|and more|and above|and over|or higher',
    ),
    'or-less': phrases('or less|or fewer|or below|or under|and below|and under|or lower'),
    who: phrases(
      'that ever|who ever|who have ever|that were ever|anyone with|who|whose|that have|that has|which have|who have|who has|that had|who had|having|that were|who were|with',
    ),
    that: phrases('which|which we|that|that of|those of|whose'),
    without: phrases('without|with no|no'),
    silent: phrases(
      "not ordered anything|not bought anything|not bought a thing|not purchased anything|ordered nothing|bought nothing|nothing|not been back|not come back|not shopped|gone quiet|went quiet|been quiet|been silent|gone silent|stayed silent|been inactive|been away|been dormant|gone dormant|no longer ordered|not placed any order|not placed any orders|not made a purchase|not made any purchase|not made an order|stopped ordering|stopped buying|not seen|not heard from|are silent|are quiet|with nothing|but nothing|quiet|silent|dormant|no order at all|no orders at all|not ordered at all|not ordered from us|not bought from us|not bought anything from us|not ordered anything from us|not spent anything|not ordered again|not bought again|not ordered since|not bought since|no sign of|not ordered|not bought|not purchased|haven't ordered|haven't bought|hasn't ordered|have not ordered|have not bought|has not ordered|have not purchased|haven't purchased|did not order|didn't order|did not buy|didn't buy|no order|no orders|no purchase|no purchases|without an order|without orders|without a purchase|with no orders|with no order|not placed an order|haven't placed an order|have not placed an order|did not place an order|didn't place an order|last ordered|last order|last purchase|last bought",
    ),
    follow: phrases(
      'i meant|i mean|no i meant|no, i meant|no, i mean|no i mean|sorry, i meant|sorry i meant|i was asking for|same but|same again but|the same but|same again for|same thing but|same thing for|same again|same question for|same for the|and what of|and now for|how does that look for|what is that for|and just|just for|just the|ok now|okay now|ok and|okay and|ok but|and also for|can you do that for|can i get that|can i see that|can you show that|and as|now as|and can you|could you do that for|redo that|repeat that|run that|run it|do it|do it for|show me that|give me that|again but|again for|once more for|break them down|split them|split those|break those down|and then|what is that|whats that|that but|the same again|likewise for|ditto for|ditto|what about|how about|and what about|and how about|same for|the same for|and for|and in|now|now for|and now|and the|and|show that|do that|do the same for|the same|same|same thing|instead show|show it|break it down|break that down|break this down|split it|split that|and this|what of|then|make it|narrow it down to|narrow it to|limit it to|only for|filter it to|and by|that',
    ),
    instead: phrases('in place of|instead of|instead|instead of that|rather'),
    between: phrases('between'),
    both: phrases('both|both the|both of'),
    also: phrases(
      'else|other|others|also buy|also bought|what else|too|also|as well|alongside|together with it|on top|in addition|besides that',
    ),
    'first-order': phrases(
      'first bought|first ordered|first purchased|first shopped|who joined|that joined|acquired|first came|came to us|made their first order|made their first purchase|placed their first order|started buying|started ordering|first order was|whose first order was',
    ),
    netted: phrases(
      'net|net of returns|net of refunds|net of any returns|net of all returns|after returns|after refunds|after deducting returns|less returns|less refunds|minus returns|minus refunds|returns deducted|returns netted|returns netted off|returns taken off|with returns taken off|with returns deducted|with returns netted off|netted|netted off|returns already taken off|once returns are taken off|after returns are taken off',
    ),
    'years-old': phrases('years old|year old|years of age|aged'),
    workdays: phrases(
      'on weekdays|on working days|working days|workdays|on workdays|business days|on business days|during the week',
    ),
    abroad: phrases(
      'abroad|from abroad|overseas|foreign|international|export|exports|internationally|outside of our country',
    ),
    weekend: phrases('weekend|weekends|saturdays and sundays|saturday and sunday'),
    gained: phrases(
      'pick up|picked up|picking up|land|landed|attract|attracted|attracting|bring in|brought in|take on|took on|get on board|got on board|sign|recruit|recruited|bagged|brought on board|bring on board|pull in|pulled in|captured|acquired|sign up|signed up|signed up with us|join|joined|joined us|join us|registered|register|came on board|onboarded|acquiring|won over|win|won|gain|gained|acquire|added',
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
  measures: namedMeasuresEn,
  dimensions: namedDimensionsEn,
  ratios: {
    customer: phrases('customer|buyer|client|person|head|shopper|customers'),
    order: phrases('order|basket|purchase|transaction|cart|orders'),
    item: phrases('unit|item|piece'),
  },
  counts: { once: 1, 'one time': 1, twice: 2, thrice: 3 },
  notNames: phrases(
    'returns|return|products sold|product sold|number of items|people|accounts|members|income|last|weekend|weekends|morning|evening|working hours|top product|top products|products|variety|weekend orders|morning orders|evening orders|contribution|earnings|effect|response|medium|media|customer spend|department|departments|item|order value of a typical customer',
  ),
  kindsOf: (column) => [
    `${column} types`,
    `${column} type`,
    `type of ${column}`,
    `kind of ${column}`,
    `kinds of ${column}`,
  ],
  empty: emptyWordsEn,
}
