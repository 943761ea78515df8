const digits: Record<string, number> = {
  零: 0,
  〇: 0,
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
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}
const scales: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const groups: Record<string, number> = { 万: 1e4, 亿: 1e8 }

/** One Chinese numeral. */
export const numeralZh = '[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]'

/** Digits, with or without separators, with 万 or 亿 behind them. */
export const digitsZh = '\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:\\s?[万亿千百])*'

/** The value of a number in Chinese numerals or digits, with the weight of its last digit. */
export function parseNumberZh(text: string): { value: number; step: number; scaled?: boolean } {
  const written = /^(\d+(?:,\d{3})*)(\.\d+)?\s?([千百]?)([万亿]*)$/.exec(text.trim())
  if (written) {
    const [, whole = '', part = '', small = '', large = ''] = written
    const scale = (scales[small] ?? 1) * [...large].reduce((product, sign) => product * (groups[sign] ?? 1), 1)
    return {
      value: Number((Number(whole.replaceAll(',', '') + part) * scale).toPrecision(12)),
      step: scale / 10 ** Math.max(0, part.length - 1),
      ...(scale >= 1000 ? { scaled: true } : {}),
    }
  }
  const [before = '', after] = text.split('点')
  const { value, step } = parseWhole(before)
  if (after === undefined) return { value, step }
  const decimals = [...after].map((sign) => digits[sign] ?? 0).join('')
  return { value: Number(`${value}.${decimals}`), step: 10 ** -decimals.length }
}

function parseWhole(text: string): { value: number; step: number } {
  // 二〇一一 names its digits one by one.
  if (text.length > 1 && [...text].every((sign) => digits[sign] !== undefined))
    return { value: Number([...text].map((sign) => digits[sign]).join('')), step: 1 }
  let total = 0
  let group = 0
  let digit: number | undefined
  let last = 1
  for (const sign of text) {
    const scale = scales[sign]
    const large = groups[sign]
    if (digits[sign] !== undefined) digit = digits[sign]
    else if (scale !== undefined) {
      group += (digit ?? 1) * scale
      digit = undefined
      last = scale
    } else if (large !== undefined) {
      total = (total + group + (digit ?? (group === 0 ? 1 : 0))) * large
      group = 0
      digit = undefined
      last = large
    }
  }
  // In 一千二 the last digit stands for hundreds; 零 says that it does not.
  const weight = digit === undefined || last < 100 || /零.$/.test(text) ? 1 : last / 10
  return { value: total + group + (digit ?? 0) * weight, step: digit === undefined ? (last > 10 ? last : 1) : weight }
}
