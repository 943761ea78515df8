import { inOrder } from '../lexicon/in-order.ts'
import type { Reading } from '../reading.ts'
import { faultsOf, type Rule } from '../rule.ts'

/** A noun for people who do something, other than those that say no more than that they buy. */
const doers = inOrder(
  'gi',
  /\b/,
  /(?!(?:customers|buyers|shoppers|spenders|orderers|purchasers|users|subscribers|members|payers|returners|restockers|browsers|visitors|reviewers|holders|borrowers|newcomers|owners|orders|others|numbers|quarters|explorers|regulars|starters|stayers|leavers|browsers|viewers|repeaters|savers|callers|switchers|joiners|bidders|renters|tenants|applicants)\b)/,
  /[a-z]{2,}(?:ers|ors|ists)\b/,
)

/** A handle for a segment calls people by what they are seen to do: "monthly chasers" are on no sheet. */
export const handleRule: Rule = (reading: Reading) =>
  reading.context.shape === 'line' && reading.context.reader === 'marketer' && reading.context.writing !== 'finished'
    ? faultsOf(reading, 'trait', [doers])
    : []
