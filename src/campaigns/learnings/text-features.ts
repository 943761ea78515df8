import { z } from 'zod'
import type { Language } from '../../language/language.ts'

/** What a text may have that other texts of a campaign may not have. */
export const TextFeature = z.enum([
  'question',
  'exclamation',
  'brief-subject',
  'urgency',
  'number',
  'name',
  'you',
  'we',
  'benefit',
  'newness',
  'thanks',
  'help',
  'invitation',
  'others-chose',
  'product',
  'offer',
])
export type TextFeature = z.infer<typeof TextFeature>

/** A message as the reader gets it, as far as it is looked at. */
export interface TaggedText {
  language: Language
  /** What is read first: subject of a mail, title of a push message, the whole of a text message. */
  head: string
  /** The whole, with the head. */
  whole: string
  /** Names of products that the message may name. */
  products: readonly string[]
}

/** How a feature is found: words in the head or in the whole, or a question to the text. */
export type FeatureRule =
  | { in: 'head' | 'whole'; words: Record<Language, RegExp>; not?: Record<Language, RegExp> }
  | { holds: (text: TaggedText) => boolean }

/** Characters of a head that is read at a glance. */
const brief = { en: 30, zh: 9 }

/**
 * How each feature is found; docs/learnings.md is printed from here. Fixed before any result was seen: a rule that is changed makes other
 * learnings of the same results.
 */
export const featureRules: Record<TextFeature, FeatureRule> = {
  question: { in: 'head', words: { en: /\?/, zh: /[?？]/ } },
  exclamation: { in: 'whole', words: { en: /!/, zh: /[!！]/ } },
  'brief-subject': { holds: ({ head, language }) => [...head.trim()].length <= brief[language] && head.trim() !== '' },
  urgency: {
    in: 'whole',
    words: {
      en: /\b(?:hurry|last chance|don.t miss|before (?:it|they).(?:s|re) gone|while stocks? lasts?|now or never|ends (?:soon|today|tonight)|running out|act now|not long left|final (?:call|days?|hours?))\b/i,
      zh: /赶快|赶紧|抓紧|最后(?:机会|一天|几天)|限时|马上|立即|即将结束|别错过|不要错过|售完即止|仅剩/,
    },
    not: { en: /\b(?:no|not in a|without) hurry\b/i, zh: /不(?:必|用|要)?(?:赶|着急)/ },
  },
  number: { in: 'head', words: { en: /\d/, zh: /[\d０-９]|[一二三四五六七八九十百千万]+(?:个|件|款|天|种|元|折)/ } },
  name: { in: 'whole', words: { en: /\{(?:first|last|full)?_?name\b/, zh: /\{(?:first|last|full)?_?name\b/ } },
  you: { in: 'head', words: { en: /\b(?:you|your|yours)\b/i, zh: /您|你/ } },
  we: { in: 'head', words: { en: /\b(?:we|us|our|ours)\b/i, zh: /我们|本店|小店/ } },
  benefit: {
    in: 'head',
    words: {
      en: /\b(?:eas(?:y|ier|ily)|simpl[ey]|quick(?:er|ly)?|save|saves|saving|comfort(?:able)?|better|enjoy|worth|useful|made for|less (?:work|trouble))\b/i,
      zh: /轻松|方便|省(?:时|心|力|钱|事)|更好|舒适|舒服|实用|好用|享受|划算|容易/,
    },
  },
  newness: {
    in: 'head',
    words: {
      en: /\b(?:new|newly|just in|arriv(?:ed|als?)|fresh(?:ly)?|first look|latest)\b/i,
      zh: /新(?:品|到|款|货|来|上)|上新|刚到|最新|有新/,
    },
  },
  thanks: { in: 'head', words: { en: /\bthank(?:s|ful| you)?\b/i, zh: /谢|感恩/ } },
  help: {
    in: 'head',
    words: { en: /\b(?:help|ask|question|advice|here for you)\b/i, zh: /帮|问(?:我们|题)|疑问|咨询|客服/ },
  },
  invitation: {
    in: 'head',
    words: {
      en: /\b(?:come|visit|drop in|look round|welcome|invit\w+|door is open|show you round)\b/i,
      zh: /欢迎|来逛|逛逛|来看|请进|邀请|坐坐|光临/,
    },
  },
  'others-chose': {
    in: 'whole',
    words: {
      en: /\bothers? (?:customers )?(?:have )?(?:chose|chosen|took|bought|like[ds]?|pick(?:ed)?)\b|\bmany (?:have )?(?:chose|chosen|bought)\b|\bbest.?sellers?\b/i,
      zh: /(?:别人|其他(?:顾客|客户|人)|大家|很多人|不少人).{0,6}(?:选|买|喜欢|带走)|热销|畅销/,
    },
  },
  product: { holds: ({ whole, products }) => products.some((name) => whole.includes(name)) },
  offer: {
    in: 'whole',
    words: {
      en: /\{code\b|\b(?:discount|coupon|voucher|free (?:shipping|delivery))\b|%\s*off|\boff (?:your|the) (?:next )?order\b/i,
      zh: /\{code\b|优惠券?|折扣|[\d一二三四五六七八九]折|立减|满减|包邮|免运费/,
    },
  },
}
