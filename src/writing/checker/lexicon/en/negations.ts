import { anyOf } from '../any-of.ts'
import { inOrder } from '../in-order.ts'
import type { NegationWords } from '../negation-words.ts'

export const negationsEn: NegationWords = {
  words: anyOf(
    'gi',
    /\b(?:not|never|no|none|nobody|nothing|nowhere|without|hardly|barely|scarcely|neither|nor|cannot)\b/,
    /n't\b|\bfail(?:s|ed)? to\b|\bfar from\b/,
  ),
  allowed: anyOf(
    'gi',
    // No difference: the rule on directions holds it.
    /\bno (?:clear |real |marked |obvious |significant )?difference\b|\bno different\b/,
    /\bnot (?:clearly |really |markedly |significantly )?different(?:ly)?\b/,
    /\b(?:hardly|barely|scarcely) (?:any )?differ\w*/,
    /\bdo(?:es)? not differ\b|\bdon't differ\b/,
    inOrder(
      '',
      /\bnot (?:clearly|significantly|markedly|noticeably|much) /,
      /(?:more|less|higher|lower|fewer|longer|shorter|larger|smaller|above|below|older|younger)\b/,
    ),
    /\bnot (?:as|so) (?:many|much|often|long|high)\b/,
    // A bound: "no more than", "not quite".
    /\b(?:no|not) (?:more|less|fewer|later|longer|earlier) than\b/,
    /\bnot quite\b|\band no more\b|\bnot gone beyond\b|\b(?:barely|hardly|scarcely)(?= \ue002)/,
    // Short of time: "not been customers for long".
    /\bnot been (?:with \w+|customers?|here|around) (?:for )?(?:very )?long\b|\bnot (?:for )?long\b/,
    // Nothing bought since, nor anything after the first order.
    /\bno (?:new |repeat |further |other |fresh |recent )?(?:orders?|purchases?|events?|news)\b/,
    inOrder(
      '',
      /\bwithout (?:an?|any|a new|a single|further|placing|another) (?:new |repeat |further )?/,
      /(?:order|event|purchase|reason)s?\b/,
    ),
    /\bwithout (?:ordering|buying|an order)\b|\bno repeat\b|\bordered nothing\b|\bnothing yet\b/,
    /\bnothing (?:for|has come|since|at all|in|new)\b/,
    /\bnot (?:one|a single) (?:order|purchase)\b/,
    // Ways of speaking that deny no figure.
    /\bnot (?:only|just)\b(?! \ue002)/,
    /\bnot (?:yet|far|surprisingly|every|all)\b|\bnot to be\b|\bshould not be\b(?=[.,;])/,
    /\bno (?:wonder|doubt|surprise|fewer|less|other|single|segment|group|promise|role|part)\b/,
    /\bno (?:longer|need|matter|further away|exception|small)\b|\bnon-\b/,
    /\bwithout (?:a reason|exception|pressure|waiting)\b|\bdo not wait\b|\bdon't wait\b/,
  ),
}
