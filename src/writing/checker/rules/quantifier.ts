import { anyOf } from '../lexicon/any-of.ts'
import { inOrder } from '../lexicon/in-order.ts'
import { faultAt, type Rule } from '../rule.ts'

/** Words that stand for a share, and the shares for which they are true. */
const quantifiers: Record<'en' | 'zh', readonly (readonly [RegExp, number, number])[]> = {
  en: [
    [
      anyOf(
        'gi',
        /\b(?:nearly|almost|virtually|practically) (?:all|every(?:one|body)?)\b(?: of)?/,
        /\b(?:the )?(?:vast|overwhelming|great) majority\b/,
        /\ball but (?:a few|none)\b/,
      ),
      0.85,
      1,
    ],
    [
      anyOf(
        'gi',
        inOrder('', /(?<!\b(?:the|second|third|fourth|fifth) )\bmost /, [
          /of (?!what|all\b)|who |customers|orders|buyers|shoppers|people|gaps|intervals|purchases/,
          /baskets|are\b|live\b|come from|have\b/,
        ]),
        /\bmostly\b|\b(?:the|a) majority\b|\bthe bulk\b(?= of)|\bthe larger part of\b/,
      ),
      0.5,
      1,
    ],
    [
      /\b(?:a|the) minority\b|\b(?<!\ba )(?:only |very )?few of (?:them|these|the)\b|\bhardly any(?:one)?\b|\bnext to none\b/gi,
      0,
      0.5,
    ],
    [
      anyOf(
        'gi',
        /\b(?:all|every one) of (?:them|these customers|the segment|its customers)\b/,
        /\bevery (?:single )?(?:customer|buyer|shopper) (?:here|in)\b/,
        /\bwithout exception\b|\bevery (?:single )?one of them\b/,
      ),
      0.995,
      1,
    ],
    [
      anyOf(
        'gi',
        /\bnone of (?:them|these customers|the segment|their orders|the orders)\b/,
        /\bnot (?:one|a single) (?:order|purchase|customer)\b/,
        /\bnobody (?:here|in)\b/,
      ),
      0,
      0.005,
    ],
  ],
  zh: [
    [/绝大多数|绝大部分|几乎(?:全部|所有|都)/g, 0.85, 1],
    [/大多数|大部分|(?<![绝大])多数(?!据)|居多(?!数)/g, 0.5, 1],
    [/(?:只有)?极?少数客户(?:是|有|来自|买|属于|会)/g, 0, 0.5],
    [/(?:所有|全部|每位|每一位|每个)(?:该群体的?|这些)?(?:客户|顾客)都|无一例外|全都/g, 0.995, 1],
    [/没有(?:任何|一位|一个)(?:客户|顾客)|没有(?:任何)?一(?:单|笔|件|次)|无人(?=购买|下单)/g, 0, 0.005],
  ],
}

/** "Do not expect every one of them to return": not all is no claim about how many. */
const notAll =
  /\b(?:not|n't|never) (?:expect |assume |count on |hope for |wait for |say )?$|不(?:要|能|可)?(?:指望|期待|期望|奢望)?$/i

/** "Most of them" is a figure in words: a cited share must bear it out. */
export const quantifierRule: Rule = (reading) => {
  const shares = reading.facts.filter(({ unit }) => unit === 'share' || unit === 'rate').map(({ value }) => value)
  const divided = reading.facts.some(({ kind }) => kind === 'quantile')
  const taken: number[] = []
  return quantifiers[reading.context.language].flatMap(([pattern, from, to]) =>
    [...reading.words.matchAll(pattern)].flatMap((match) => {
      const start = match.index
      const end = start + match[0].length
      if (taken.some((place) => Math.abs(place - start) < 4)) return []
      taken.push(start)
      if (notAll.test(reading.words.slice(0, start)) && from > 0.9) return []
      const holds = shares.some((share) => share > from - 1e-9 && share <= to && (from !== 0.5 || share > 0.5))
      return holds || (divided && from === 0.5) ? [] : [faultAt(reading, 'figure', { start, end })]
    }),
  )
}
