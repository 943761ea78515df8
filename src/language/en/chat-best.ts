/** How people ask who the best customers are, which may mean several things and never names persons. Patterns are for text in lower case. */
export interface BestWords {
  /** The words for them; what stands beside them is read as of any customers. */
  best: RegExp
  /** What these words are taken for while the rest is read. */
  customers: string
  /** Asks for single customers, who are named to nobody. */
  listed: RegExp
  /** Asks what so many percent of the customers bring. */
  shares: RegExp
  which: (words: string) => string
  noNames: string
  noShares: string
}

const people = '(?:customers?|clients?|buyers?|spenders?|accounts?|shoppers?|purchasers?)'
const most = '(?:best|top|biggest|largest|greatest|highest|leading|key|most (?:valuable|important|profitable|loyal))'
const ask =
  '(?:(?:who|which|what) (?:are|is|were)|which|list(?: of)?|show(?: me)?|describe|give me|name|find|tell me about|get|see)'
const figure =
  '(?: (?:by|in terms of|in) (?:the |their |total )?(?:revenue|sales|turnover|spend(?:ing)?|money|value|orders|number of orders))?'
const whose = '(?:(?:the|our|my|all|us|of|these|those) )*'

export const bestEn: BestWords = {
  best: new RegExp(
    [
      `^(?:(?:so|and|please|ok) )*(?:${ask} )?${whose}(?:${most}|vip|valuable|important|good) (?:\\d+ ?(?:%|percent)? ?(?:of )?)?(?:(?:our|the) )?${people}${figure}`,
      `^(?:(?:so|and|please|ok) )*${ask} ${whose}vips\\b`,
      `^(?:who|which ${people}) (?:spends?|spent|buys?|bought|orders?|ordered|brings?|brought|is worth|are worth) (?:us )?(?:in )?(?:the )?(?:most|more|best)(?: money| revenue| often)?`,
      `^which (?:of our |of the )?${people} (?:are|is) (?:the |our )?(?:${most}|valuable|important)(?: ones?)?`,
      `^(?:what|how much|how big|which)(?: is the| a)? (?:share|percentage|part|proportion|% ?)(?: of)? (?:the |our |total )?(?:revenue|sales|turnover) (?:do(?:es)?|comes? from|is from|brought by|from)(?: the| our)? (?:${most}) \\d+ ?(?:%|percent)(?: (?:of (?:the |our )?)?${people})?(?: bring| make| account for| generate| contribute)?`,
      `\\bpareto\\b(?: (?:rule|principle))?|\\b80[/-]20\\b(?: rule)?`,
    ].join('|'),
    'u',
  ),
  customers: 'customers',
  listed: /\b(?:top|best|biggest|largest) \d+\b(?! ?(?:%|percent))|\b(?:list|names?|which|top) /u,
  shares: /%|percent|\bpareto\b|80[/-]20/u,
  which: (words) => `“${words}” may mean several things. Which one?`,
  noNames: 'Shoal names no single customers in a talk. This can be told of the best of them:',
  noShares:
    'Customers cannot be asked for here by so many percent of the best, but by what they spent or how often they ordered:',
}
