import { anyOf } from '../any-of.ts'
import { inOrder } from '../in-order.ts'
import type { RoleWords } from '../role-words.ts'

/** All customers, by whatever name. */
const all = inOrder('', [
  /all who (?:order|buy|return) again/,
  inOrder(
    '',
    /(?:all|all of the|all the|the shop's|our|the average|every|an average) /,
    /(?:returning |repeat |other repeat |the shop's |of our |our )?(?:customers?|shoppers|buyers|clients|people)/,
    /(?: (?:who order again|together|taken together|combined))?/,
  ),
  inOrder(
    '',
    /(?:the |our )?(?:whole|entire|overall|full|customer|total|wider) (?:customer )?/,
    /(?:base|shop|population|figure|average|median|norm|level|rate|share)(?: as a whole)?/,
  ),
  /the base(?: as a whole)?/,
  /\boverall|shop-?wide|store-?wide|company-?wide|base-?wide/,
  /everyone(?: else)?(?: in the data)?/,
  /across the (?:base|board|shop|store|whole shop)/,
  /the shop as a whole|in general|the shop average/,
  /customers (?:overall|in general|as a whole|at large)/,
  /the general (?:level|figure|average)/,
]).source

/** What may stand between them and their figure. */
const verb = inOrder('', [
  /it is|it's|it was|this is|that is|the figure is|the figures are|the figure was|the median is|the mean is/,
  /the average is|is|are|was|were|has|have|had|take|takes|took|let|wait|spend|spends|spent|order|orders|ordered/,
  /place|places|placed|buy|buys|bought|comes? to|stands? at|amounts? to|reach(?:es)?|average|averages/,
  /typically|typical|usually|only|just|do so|after|at|with|of|in|so/,
]).source
const nearly =
  '(?:the |an? )?(?:about |around |roughly |nearly |almost |over |just |some |more than |less than |at |of )?'

export const rolesEn: RoleWords = {
  all: new RegExp(all, 'i'),
  allBefore: anyOf(
    'i',
    /\bwhere they have\s$/,
    // "All customers do so after about", "overall: ".
    `${all}(?: do| does| did)?(?:\\s*[(=]|\\s+-)?\\s*(?:${verb}[\\s:]+){0,4}${nearly}$`,
    /\bthe (?:shop's|overall|general) (?:figure of |average of |median of |mean of )?$/,
    `(?:^|[(;,.]\\s?|\\bwith )${all}\\s?:\\s?$`,
  ),
  allAfter: inOrder('i', /^/, [
    // "52 among all customers", and no other figure between the two.
    inOrder(
      '',
      /[^,;:.()\ue002]{0,36}?\b(?:for|of|among|amongst|across|in|by|over|with|from|that|seen)\s+/,
      /(?:(?:the|our|a|typical|whole)\s+)?/,
      `(?:${all})`,
    ),
    inOrder('', /\s*\(?/, [
      /overall|shop-?wide|store-?wide|across the (?:base|board|shop|store)/,
      inOrder('', all, /\)/),
    ]),
  ]),
  ownAfter: inOrder('i', /^[^,;:.()\ue002]{0,24}?\b/, [
    /here\b|in this segment|of them\b|of the segment|in the segment|of this (?:segment|group)/,
    /of these (?:customers|buyers|shoppers)|among them\b|of their\b/,
  ]),
  contrastBefore: inOrder(
    'i',
    [
      /\b(?:against|versus|vs\.?|compared (?:with|to)|than|instead of|rather than|beside|not|unlike|from|out of)/,
      /\ue002 of|\//,
    ],
    /\s+/,
    [
      /the |all |our |the shop's |a |an |only |just |about |around |roughly |nearly |almost |over /,
      /typical(?:ly)? |some |overall /,
    ],
    '*$',
  ),
  ofFigureAfter: inOrder('i', /^\s*(?:of |as |the )?(?:the )?/, [
    /\ue002/,
    inOrder(
      '',
      [
        /figure|what|that of|level|those of|rate of|average|amount|value/,
        /as (?:many|much|often|long|high|large|likely)/,
        /many|much|often|long|high|large|likely|typical|overall|number/,
      ],
      /\b/,
    ),
  ]),
  ofFigureBefore: /^(?!)/,
}
