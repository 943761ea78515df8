import type { Language } from '../../../language/language.ts'
import { anyOf } from '../../../writing/checker/lexicon/any-of.ts'
import { directionsEn } from '../../../writing/checker/lexicon/en/directions.ts'
import { ranksEn } from '../../../writing/checker/lexicon/en/ranks.ts'
import { wordsOf } from '../../../writing/checker/lexicon/words-of.ts'
import { directionsZh } from '../../../writing/checker/lexicon/zh/directions.ts'
import { ranksZh } from '../../../writing/checker/lexicon/zh/ranks.ts'

/** What a word claims: a place among the rows, a comparison of two figures, a change over time, or something that no result bears out. */
export type ClaimKind = 'top' | 'bottom' | 'rise-most' | 'fall-most' | 'higher' | 'lower' | 'rise' | 'fall' | 'open'

/** Words by what they claim, the sharper ones first: "the highest" is no "higher". The checker's words for segments, and those that only answers about time and rows need. */
export const claimWords: Record<Language, readonly (readonly [ClaimKind, readonly RegExp[]])[]> = {
  en: [
    ['open', [...ranksEn.places, directionsEn.since]],
    [
      'top',
      [
        ...ranksEn.words.filter(({ pole }) => pole === 'top').map(({ pattern }) => pattern),
        wordsOf('gi', /leads?|leading|leader|dominat\w+|outperform\w*|peak(?:s|ed)?|comes? first|top|best/),
      ],
    ],
    [
      'bottom',
      [
        ...ranksEn.words.filter(({ pole }) => pole === 'bottom').map(({ pattern }) => pattern),
        wordsOf('gi', /comes? last|underperform\w*|bottom|worst/),
      ],
    ],
    [
      'rise',
      [
        wordsOf(
          'gi',
          /rose|risen?|rises|rising|grew|grow(?:n|s|ing|th)?|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|up/,
          /gain(?:s|ed)?|improv(?:e|es|ed|ing|ement)|surg(?:e|ed|ing)|soar(?:ed|ing)?|upward|doubled|tripled/,
        ),
      ],
    ],
    [
      'fall',
      [
        wordsOf(
          'gi',
          /fell|fall(?:en|s|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr[au]nk|down/,
          /lost|loss|dip(?:s|ped)?|slump(?:s|ed)?|plummet(?:s|ed)?|downward|halved|slow(?:s|ed|ing)/,
        ),
      ],
    ],
    ['higher', directionsEn.words.filter(({ relation }) => relation === 'higher').map(({ pattern }) => pattern)],
    ['lower', directionsEn.words.filter(({ relation }) => relation === 'lower').map(({ pattern }) => pattern)],
    ['open', [directionsEn.trend, directionsEn.same, directionsEn.different]],
  ],
  zh: [
    ['open', [...ranksZh.places, directionsZh.since]],
    [
      'top',
      [
        ...ranksZh.words.filter(({ pole }) => pole === 'top').map(({ pattern }) => pattern),
        anyOf('g', /领先(?!于)|居首|第一|首位|榜首|主导|占据主要|峰值|顶峰|冠军|最好/),
      ],
    ],
    [
      'bottom',
      [
        ...ranksZh.words.filter(({ pole }) => pole === 'bottom').map(({ pattern }) => pattern),
        anyOf('g', /垫底|末位|倒数|谷底|最差/),
      ],
    ],
    ['rise', [anyOf('g', /上升|增长|增加|上涨|提高|提升|升幅|涨幅|走高|回升|攀升|增多|改善|翻番|增幅/)]],
    ['fall', [anyOf('g', /下降|下滑|减少|下跌|降低|走低|回落|萎缩|变少|跌幅|降幅|下挫|放缓/)]],
    ['higher', directionsZh.words.filter(({ relation }) => relation === 'higher').map(({ pattern }) => pattern)],
    ['lower', directionsZh.words.filter(({ relation }) => relation === 'lower').map(({ pattern }) => pattern)],
    ['open', [directionsZh.trend, directionsZh.same, directionsZh.different]],
  ],
}

/** The places that words for one count. */
export const ordinals: Record<Language, Record<string, number>> = { en: ranksEn.ordinals, zh: ranksZh.ordinals }

/** Comparisons that compare nothing: closed lists, and the names of periods. */
export const idioms: Record<Language, readonly RegExp[]> = {
  en: [...ranksEn.idioms, ...directionsEn.idioms],
  zh: [...ranksZh.idioms, ...directionsZh.idioms, /上一同长时期|同长时期/g],
}

/** "Is not the highest": what a claim denies nobody looked at. */
export const denied: Record<Language, RegExp> = {
  en: /(?:\bnot|n't|\bnever|\bno|\bhardly|\bneither|\bnor)\s(?:\w+\s){0,3}$/i,
  zh: /(?:不是|并非|没有|并不|未|不)[^，。；]{0,3}$/,
}
