import type { Language } from '../../language/language.ts'

/** A correction as somebody said it: which words, and what they mean. */
export interface SaidCorrection {
  language: Language
  words: string
  /** Absent where it was only said what they do not mean: then it is asked. */
  meaning?: string
}

const quotes = /^["'“”‘’「『《]+|["'“”‘’」』》,，:;；]+$/gu
/** At most six words before what they mean; a question word at the beginning asks and does not say. */
const en = String.raw`(?!(?:what|which|who|whom|how|why|when|where|does|do|did|is|are|can|could|it|that|this)\b)(?<words>["'“‘]?[^\s"”]+(?:\s[^\s"”]+){0,5}?["'”’]?)`
const zh = String.raw`(?<words>[“"「『《]?[^\s，,。？?是指]{1,16}?[”"」』》]?)`
const meaning = '(?<meaning>.+)'
const before = String.raw`^(?:(?:no|sorry|actually|well|please|from now on)[,.!]?\s+)*`
const wrong = "(?:that(?:'s| is)|this is) not what (?:i|we) (?:mean|meant|call) (?:by |with )?"

const patterns: { language: Language; pattern: RegExp }[] = [
  ...[
    `${before}${wrong}${en}\\s*[:;,.–-]+\\s*(?:by (?:it|that) )?(?:i|we) mean:? ${meaning}$`,
    `${before}${wrong}${en}$`,
    `${before}(?:by|with) ${en},? (?:i|we) (?:always )?mean:? ${meaning}$`,
    `${before}(?:when|whenever|if) (?:i|we) (?:say|write|ask for),? ${en},? (?:then )?(?:i|we) mean:? ${meaning}$`,
    `${before}(?:i|we) call (?<meaning>.+?) (?<words>["“'][^"”']+["”'])$`,
    `${before}(?:let us |let's )?define ${en} as:? ${meaning}$`,
    `${before}${en} (?:should mean|shall mean|means):? ${meaning}$`,
  ].map((pattern) => ({ language: 'en' as const, pattern: new RegExp(pattern, 'iu') })),
  ...[
    `^(?:不对?[，,。！!]\\s*)?(?:我|我们)?(?:说的|讲的|所说的)?${zh}不是(?:这个|那个)?意思[，,；;。]\\s*(?:而?是指|指的是|是|而是|我指的是)${meaning}$`,
    `^(?:不对?[，,。！!]\\s*)?(?:我|我们)?(?:说的|讲的|所说的)?${zh}不是(?:这个|那个)?意思$`,
    `^(?:不对?[，,。！!]\\s*)?(?:我|我们)(?:说的?|讲的?|所说的)${zh}(?:时|的时候)?[，,]?(?:是指|指的是|指|是说|就是|意思是)[：:]?${meaning}$`,
    `^所谓(?:的)?${zh}[，,]?(?:就是指|是指|就是|指的是|指|是)[：:]?${meaning}$`,
    `^(?:请)?(?:把|将)${zh}(?:定义为|定义成|理解为|当作|当成|看作)${meaning}$`,
    `^${zh}(?:的意思)?(?:应该是指|是指|指的是|意思是|应该理解为)[：:]?${meaning}$`,
  ].map((pattern) => ({ language: 'zh' as const, pattern: new RegExp(pattern, 'u') })),
]

/** Reads a sentence that says how words are to be understood, in English or Chinese; undefined where it says nothing of the kind. */
export function readCorrection(sentence: string): SaidCorrection | undefined {
  const text = sentence.normalize('NFKC').replace(/[’‘]/g, "'").trim()
  // A question asks what something means.
  if (/[?？]$/u.test(text) || text.length > 400) return undefined
  const said = text.replace(/[.!。！\s]+$/u, '')
  for (const { language, pattern } of patterns) {
    const found = pattern.exec(said)?.groups
    const words = found?.['words']?.trim().replace(quotes, '').trim() ?? ''
    if (words === '') continue
    const meant = found?.['meaning']?.trim().replace(quotes, '').trim()
    return meant === undefined || meant === '' ? { language, words } : { language, words, meaning: meant }
  }
  return undefined
}
