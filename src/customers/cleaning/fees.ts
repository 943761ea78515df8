/** Lines that are no product: postage, fees, manual entries. Matched on the whole product code or name. */
const feePattern =
  /^(post|postage|dotcom postage|dot|shipping|delivery|freight|carriage|bank ?charges?|amazon ?fee|fees?|handling|commission|cruk( commission)?|manual|m|adjust\b.*|.*\bbad debt\b.*|pads to match.*|samples?|s|b|c2|pads|gift wrap(ping)? fee|insurance|surcharge|运费|邮费|快递费|手续费|补差价|补邮费|邮费补差|包装费|服务费|保险费)$/i

/** Lines that somebody entered to try the shop. */
const testPattern = /^(test\d*|.*\btest (product|order|item)\b.*|this is a test.*|dummy.*|测试.*)$/i

/** What kind of line a product's code or name gives away, if it is no product. */
export function lineKind(codeOrName: string): 'fee' | 'test-line' | undefined {
  const value = codeOrName.trim()
  if (testPattern.test(value)) return 'test-line'
  return feePattern.test(value) ? 'fee' : undefined
}
