/** A number as a text gives it. */
export interface Figure {
  text: string
  /** What it comes to; undefined for a number of a form that is not read. */
  value: number | undefined
  multiple: boolean
}

const small: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  dozen: 12,
  dozens: 24,
  half: 0.5,
  halves: 0.5,
  third: 1 / 3,
  thirds: 2 / 3,
  quarter: 0.25,
  quarters: 0.75,
  fifth: 0.2,
  tenth: 0.1,
  twice: 2,
  double: 2,
  doubled: 2,
  triple: 3,
  tripled: 3,
  thrice: 3,
  twofold: 2,
  tenfold: 10,
  hundreds: 100,
  thousands: 1000,
}
const multiples = new Set(['twice', 'double', 'doubled', 'triple', 'tripled', 'thrice', 'twofold', 'tenfold', 'half'])

/** Number words that count nothing. */
const idle = {
  en: /\b(one(-| )time|one of|one another|one by one|this one|that one|the one|each one|no one|any ?one|every ?one|which one|one day|one more|a new one|small ones?|at one|one place|one step|one click|second(?= (look|thought|chance|order|purchase))|third[- ]part(y|ies)|one(?= at a time)|one way or another|double[- ]check|one who|one that|one you)/gi,
  zh: /一次性|[上下每这那某同另任统唯进逐首]一|一[些样起直般定旦下同再共时致]|最近一[单次]|[之万]一|一步|一点|一[一]|一目了然|第一[次时步封条]|十分|三方|一[份封条个件张款项本位名句声趟次种](?!以上|以下)|万一|千万|百[货搭]|四[处季]|半|两(?=者)|一(?=键|站|对|站式|看|眼|览)/g,
} as const

const chinese =
  /(?:百分之)?[零一二两三四五六七八九十百千万亿半]+(?:点[零一二三四五六七八九]+)?(?=[天单件种位倍成折个人次年月周日份名元岁笔]|分(?![点之]))|百分之[零一二两三四五六七八九十百点]+|翻[一二两三]?番|翻倍|过半|一半|半数|[一二两三四五六七八九十]分之[一二两三四五六七八九十]/g

const digitsChinese: Record<string, number> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

function readChinese(text: string): number | undefined {
  if (/^(一半|半数|过半)$/.test(text)) return 0.5
  if (/^翻/.test(text)) return 2
  const [whole = '', part = ''] = text.replace(/^百分之/, '').split('点')
  const plain = whole
  let total = 0
  let digit = 0
  for (const letter of plain) {
    const found = digitsChinese[letter]
    const factor = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }[letter]
    if (found !== undefined) digit = found
    else if (factor !== undefined) {
      total += (digit === 0 ? 1 : digit) * factor
      digit = 0
    } else return undefined
  }
  const decimals = [...part].map((letter) => digitsChinese[letter] ?? 0).join('')
  return total + digit + (decimals === '' ? 0 : Number(`0.${decimals}`))
}

/** 三成 are 30 of 100. */
const tenths = (value: number | undefined, after: string | undefined): number | undefined =>
  value !== undefined && after === '成' ? value * 10 : value

/** Every number in words of a text, in digits of any script, number words, fractions and multiples. */
export function figuresIn(words: string, language: 'en' | 'zh'): Figure[] {
  const digits = [...words.matchAll(/-?[\p{Nd}\p{No}\p{Nl}][\p{Nd}\p{No}\p{Nl},.]*/gu)].map(([text]) => {
    const value = Number(text.replaceAll(',', '').replace(/\.$/, ''))
    return { text, value: Number.isNaN(value) ? undefined : value, multiple: false }
  })
  if (language === 'zh') {
    const rest = words.replace(idle.zh, (text) => (/半$/.test(text) ? text : '□'.repeat(text.length)))
    const written = [...rest.matchAll(chinese)].map(([text]) => ({
      text,
      value: tenths(readChinese(text), rest[rest.indexOf(text) + text.length]),
      multiple: /^翻/.test(text) || rest[rest.indexOf(text) + text.length] === '倍',
    }))
    return [...digits, ...written]
  }
  const rest = words.replace(idle.en, (text) => '□'.repeat(text.length))
  const written = [...rest.matchAll(/\b[a-z]+(?:-[a-z]+)?\b/gi)].flatMap(([text]) =>
    text
      .toLowerCase()
      .split('-')
      .filter((word) => small[word] !== undefined)
      .map((word) => ({ text, value: small[word], multiple: multiples.has(word) })),
  )
  const every = [...rest.matchAll(/\bevery (second|other|third) (one|customer|order|buyer)/gi)].map(([text]) => ({
    text,
    value: /third/i.test(text) ? 1 / 3 : 0.5,
    multiple: false,
  }))
  return [...digits, ...written, ...every]
}
