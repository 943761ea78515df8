import { anyOf } from '../any-of.ts'
import { inOrder } from '../in-order.ts'
import type { WindowWords } from '../window-words.ts'
import { wordsOf } from '../words-of.ts'

export const windowsEn: WindowWords = {
  never: [
    anyOf(
      'gi',
      inOrder(
        '',
        /\b(?:last|this|next|past|previous|current|coming|the past|recent) /,
        [
          /week|month|quarter|season|summer|winter|spring|autumn|fall|christmas|weekend|decade/,
          /few (?:days|weeks|months|years)/,
        ],
        /s?\b/,
      ),
      /\b(?:this|next) year\b|\byesterday\b|\btoday's\b|\btomorrow\b|\btonight\b|\blately this\b/,
      /\byear[- ](?:on|to)[- ](?:year|date)\b|\bmonth[- ]on[- ]month\b/,
      inOrder(
        '',
        /\bsince /,
        [
          /january|february|march|april|may|june|july|august|september|october|november|december|last/,
          /the (?:start|beginning)/,
        ],
        /\b/,
      ),
      /\bin (?:january|february|march|april|june|july|august|september|october|november|december)\b/,
      /\bQ[1-4]\b|\bH[12]\b/,
      /\b(?:first|second|third|fourth|last) (?:quarter|half) of the year\b/,
      /\b(?:in|over|during|within) (?:the )?(?:past|last|previous|recent) (?:\ue002|weeks?|months?|quarters?)/,
      /\b(?:in )?recent (?:weeks|months|years)\b/,
      /\bthese days\b/,
      /\bin the (?:next|coming) (?:\w+ )?(?:days|weeks|months|years?|quarter)\b/,
    ),
  ],
  spans: [
    [
      /\b(?:(?:in|over|during|within|for) )?(?:the )?(?:last|past|previous) (?:year|twelve months|12 months)\b|\blast year\b/gi,
      365,
    ],
  ],
  rhythm: wordsOf(
    'gi',
    inOrder(
      '',
      /(?:daily|weekly|fortnightly|monthly)/,
      /(?! (?:lists?|reports?|reviews?|checks?|calls?|digests?|mails?|newsletters?|summar(?:y|ies)))/,
    ),
    /quarterly|yearly|annual(?:ly)?|per (?:day|week|month|quarter|year)/,
    /(?:each|every|a) (?:day|week|month|quarter|year)/,
    /once a (?:day|week|month|year)/,
  ),
  sending: wordsOf(
    'i',
    /send|write|mails?|e-?mails?|newsletters?|messages?|post|publish|schedule|plan|report/,
    /review|check|look|contact|call/,
  ),
  doing: anyOf(
    'i',
    inOrder('', /\b(?:they|who|customers?|buyers?|shoppers?|them) (?:\w+ ){0,2}/, [
      /order|buy|spend|purchase|shop|visit|return|come|leave|churn|cancel|pay/,
    ]),
    /\b(?:orders?|spend(?:ing)?|revenue|purchases?|sales) (?:of|is|are|comes? to|per)\b/,
    /\ue002/,
  ),
}
