const counts: Record<string, string> = { one: '一', two: '两', three: '三', four: '四', five: '五' }
const spans: Record<string, string> = { year: '年', month: '个月', week: '周' }
const nouns = ['合约', '合同', '套餐', '期合约', '期合同', '期']

/** How Chinese writes a value that is a length of time: "Two year" as 两年合约. */
export function termsZh(value: string): string[] {
  const [, count = '', span = ''] = /^(one|two|three|four|five)[ -](year|month|week)s?$/i.exec(value) ?? []
  const [number, unit] = [counts[count.toLowerCase()], spans[span.toLowerCase()]]
  return number === undefined || unit === undefined ? [] : nouns.map((noun) => `${number}${unit}${noun}`)
}
