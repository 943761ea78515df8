import { placeOfWord } from '../../text/says-word.ts'
import { inOrder } from '../lexicon/in-order.ts'
import { faultAt, type Rule } from '../rule.ts'

/** What is wished for or enjoyed, up to the end of the clause: in the first group. */
const longedFor = [
  inOrder(
    'gi',
    /\b/,
    [
      /wants?|wanting|wish(?:es)? (?:for|to)|would like|desires?|craves?|hop(?:e|es|ing) (?:for|to)/,
      /enjoys?|enjoying|prefers?|seeks?|seeking|looking for|looks? for|expects?|needs?|deserves?/,
      /interested in|drawn to|attracted (?:to|by)|benefits? from|benefiting from|appreciates?/,
      /(?:they|customers|who|that) (?:\w+ )?(?:likes?|loves?|values?|gains?|gets?|receives?)/,
      /(?:offers?|offering|gives?|giving|brings?|bringing|provid(?:e|es|ing)) (?:them|(?:these |those )?customers)/,
    ],
    /\b((?:(?!\b(?:so that|because|while|given|whose|which|as)\b)[^,;:.!?])*)/,
  ),
  /(?:希望|想要|期望|渴望|追求|喜欢|享受|需要|期待)([^，。；！？]*)/g,
]

/** A measure tells of customers, and is nothing that they want or enjoy: "so that they can enjoy a high revenue share". */
export const measureRule: Rule = (reading) =>
  longedFor.flatMap((pattern) =>
    [...reading.words.matchAll(pattern)].flatMap((match) => {
      const [whole, wished = ''] = match
      const isMeasure = (reading.context.measures ?? []).some(({ name }) => placeOfWord(wished, name) >= 0)
      return isMeasure
        ? [faultAt(reading, 'trait', { start: match.index, end: match.index + whole.trimEnd().length })]
        : []
    }),
  )
