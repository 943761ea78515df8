import { placeOfWord } from '../../text/says-word.ts'
import { anyOf } from '../lexicon/any-of.ts'
import { wordsOf } from '../lexicon/words-of.ts'
import { plainText } from '../plain-text.ts'
import { faultAt, faultsOf, type Rule } from '../rule.ts'

/** Promises that no shop can keep, whatever its voice. */
const hype = {
  en: wordsOf(
    'gi',
    /guarantee(?:s|d)?/,
    /100% (?:satisfaction|guaranteed|safe|free)/,
    /risk[- ]free|no risk|miracle|once[- ]in[- ]a[- ]lifetime|you won't believe|act now/,
    /(?<!\b(?:no|not|don't|without) )hurry|limited stock|game[- ]?changer|revolutionary/,
    /life[- ]changing|magic(?:al)?(?! word)|cure[sd]?|instant results|free money|unbelievable/,
    /insane|crazy (?:deals|prices)/,
    /(?:don't|do not|never) miss(?: out)?(?! (?:you|anything you))|miss out|before it(?:'s| is) too late/,
  ),
  zh: anyOf(
    'g',
    /绝对(?!值)|百分(?:之)?百|100%(?:满意|保证|有效)|保证(?:满意|有效|最|让您|您)/,
    /万无一失|包您满意|史无前例|绝无仅有|稳赚|零风险|无风险|必买|不买后悔|手慢无|震惊/,
    /神器|奇迹|秒杀全网|错过(?:再等|不再)|(?:不要|不容|别|切勿|千万别)错过/,
  ),
}

/** Words that the brand’s voice forbids, and hype that is forbidden to every voice. */
export const bannedRule: Rule = (reading) => {
  const own = (reading.context.banned ?? []).flatMap((word) => {
    const written = plainText(word).trim()
    const start = placeOfWord(reading.text, written)
    return start < 0 ? [] : [faultAt(reading, 'banned', { start, end: start + written.length })]
  })
  return [...own, ...faultsOf(reading, 'banned', [hype[reading.context.language]])]
}
