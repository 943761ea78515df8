/** Names of what is no product: postage, fees, manual entries. Matched on the whole code or name. */
const feeNames =
  /^(post|postage|dotcom postage|shipping|shipping fee|delivery|delivery fee|freight|carriage|bank ?charges?|amazon ?fee|fees?|handling|commission|cruk commission|manual|adjust(ment)?|adjust bad debt|bad debt|pads to match.*|samples?|gift wrap(ping)? fee|surcharge|运费|邮费|快递费|手续费|补差价|补邮费|邮费补差|包装费|服务费)$/i

/** Codes that shops use for them; as the name of a product they may be anything. */
const feeCodes = /^(dot|c2|m|s|b|pads|cruk|post)$/i

/** Lines that somebody entered to try the shop. */
const testNames = /^(test\d*|test (product|order|item)|this is a test.*|测试(商品|产品|订单)?)$/i

/** What kind of line a product's code or name gives away, if it is no product. */
export function lineKind(column: 'product' | 'description', codeOrName: string): 'fee' | 'test-line' | undefined {
  const value = codeOrName.trim()
  if (testNames.test(value)) return 'test-line'
  return feeNames.test(value) || (column === 'product' && feeCodes.test(value)) ? 'fee' : undefined
}
