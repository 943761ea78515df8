import { anyOf } from '../lexicon/any-of.ts'
import type { Reading } from '../reading.ts'
import { faultsOf, type Rule } from '../rule.ts'

/** People who do no more than the data show, and words that only end like them. */
const plain = anyOf(
  '',
  /customers|buyers|shoppers|spenders|orderers|purchasers|users|subscribers|members|payers|returners|restockers/,
  /browsers|visitors|viewers|reviewers|holders|borrowers|newcomers|owners|explorers|regulars|starters|stayers|leavers/,
  /repeaters|savers|callers|switchers|joiners|bidders|renters|tenants|applicants/,
  /orders|others|numbers|quarters/,
).source

/** A noun for people who do something. */
const doers = new RegExp(`\\b(?!(?:${plain})\\b)[a-z]{2,}(?:ers|ors|ists)\\b`, 'gi')

/** A sentence is no handle. */
const sentences =
  /^(?:these|they|this|those|the (?:customers|group|segment)) .*|\b(?:is|are|has|have|often|make)\b.*|^这些.*|^他们.*/gi

/** A handle for a segment calls people by what they are seen to do: "monthly chasers" are on no sheet. */
export const handleRule: Rule = (reading: Reading) =>
  reading.context.shape === 'line' && reading.context.reader === 'marketer' && reading.context.writing !== 'finished'
    ? [...faultsOf(reading, 'trait', [doers]), ...faultsOf(reading, 'incomplete', [sentences])]
    : []
