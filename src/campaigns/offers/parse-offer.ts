import { ShoalError } from '../../workspace/errors.ts'
import { Offer } from '../offer.ts'

/** How long a code counts where nobody says. */
const usualDays = 14

const number = String.raw`(\d+(?:[.,]\d+)?)`
const patterns = {
  none: /^(?:none|no|nothing|no coupon|无|不送|不打折|没有)$/i,
  percent: new RegExp(String.raw`${number}\s*(?:%|％|percent|per cent)`, 'i'),
  // In Chinese nine tenths of the price is "9 折".
  tenths: /(\d(?:\.\d)?)\s*折/,
  amount: new RegExp(String.raw`(?:^|\s|减|立减|off\s)\s*[£$€¥￥]?\s*${number}\s*(?:off|元|块|$)`, 'i'),
  shipping: /free (?:shipping|delivery|postage)|包邮|免运费|免邮/i,
  minimum: new RegExp(String.raw`(?:over|above|from|min(?:imum)?|满|以上)\s*[£$€¥￥]?\s*${number}`, 'i'),
  days: new RegExp(String.raw`${number}\s*(?:days?|天)`, 'i'),
}

/**
 * An offer as people write it: "none", "10%", "9折", "5 off", "free shipping over 50", "10% 7 days".
 * @throws ShoalError campaign/offer
 */
export function parseOffer(words: string): Offer {
  const said = words.trim()
  if (patterns.none.test(said)) return { kind: 'none' }
  const found = (pattern: RegExp, text = said): number | undefined => {
    const [, digits] = pattern.exec(text) ?? []
    return digits === undefined ? undefined : Number(digits.replace(',', '.'))
  }
  const minimum = found(patterns.minimum)
  const days = found(patterns.days) ?? usualDays
  const terms = { ...(minimum === undefined ? {} : { minimum }), days }
  // Minimum and days are numbers too.
  const rest = said.replace(patterns.minimum, ' ').replace(patterns.days, ' ').trim()
  const [percent, tenths, amount] = [
    found(patterns.percent, rest),
    found(patterns.tenths, rest),
    found(patterns.amount, rest),
  ]
  const offer = ((): unknown => {
    if (percent !== undefined) return { kind: 'percent', depth: percent / 100, ...terms }
    if (tenths !== undefined) return { kind: 'percent', depth: Number((1 - tenths / 10).toFixed(3)), ...terms }
    if (patterns.shipping.test(rest)) return { kind: 'free-shipping', ...terms }
    return amount === undefined ? undefined : { kind: 'amount', amount, ...terms }
  })()
  const parsed = Offer.safeParse(offer)
  if (!parsed.success) throw new ShoalError('campaign/offer', { offer: words })
  return parsed.data
}
