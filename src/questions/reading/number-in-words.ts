const english: Record<string, number> = {
  a: 1,
  an: 1,
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
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  fifty: 50,
  sixty: 60,
  ninety: 90,
}
const englishScales: Record<string, number> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 }
const chinese: Record<string, number> = {
  〇: 0,
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
const chineseScales: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }
const ending: Record<string, number> = { k: 1000, m: 1_000_000, 万: 10_000, 千: 1000, 百: 100 }

/** Digits as people write them: "1,000", "1.5k", "2万". */
function inDigits(text: string): number | undefined {
  const found = text.match(/^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([km万千百])?$/)
  if (found === null) return undefined
  return Number(found[1].replaceAll(',', '') + (found[2] ?? '')) * (found[3] === undefined ? 1 : ending[found[3]])
}

/** Chinese numerals up to 99,999,999: "两", "十二", "三百五十", "一千". */
function inChinese(text: string): number | undefined {
  let whole = 0
  let part = 0
  let digit: number | undefined
  for (const character of text) {
    if (character in chinese) {
      if (digit !== undefined) return undefined
      digit = chinese[character]
      continue
    }
    const scale = chineseScales[character]
    if (scale === undefined) return undefined
    if (scale === 10_000) whole = (whole + part + (digit ?? 0)) * scale
    else part += (digit ?? 1) * scale
    if (scale === 10_000) part = 0
    digit = undefined
  }
  return whole + part + (digit ?? 0)
}

/** English words joined by blanks: "two", "a dozen", "two hundred", "a thousand". */
function inEnglish(text: string): number | undefined {
  const [first, scale, ...rest] = text.split(' ')
  if (rest.length > 0) return undefined
  if (scale === undefined) return english[first] ?? englishScales[first]
  const factor = inDigits(first) ?? english[first]
  return factor === undefined || englishScales[scale] === undefined ? undefined : factor * englishScales[scale]
}

/**
 * A number in digits or words of either language, in lower case.
 *
 * @returns undefined where the whole text is no number
 */
export function numberInWords(text: string): number | undefined {
  if (text === '') return undefined
  return inDigits(text) ?? inEnglish(text) ?? inChinese(text)
}
