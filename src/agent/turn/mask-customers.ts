/** A text in which {c:1}, {c:2}, … stand for single customers. */
export interface MaskedText {
  text: string
  /** {c:1} → the customer’s id, or the address that was written. */
  customers: ReadonlyMap<string, string>
}

const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
/** Every word may be an id; what stands beside a currency or a comparison is an amount. */
const candidate =
  /(?<![\p{Script=Latin}\d.,])(?:[A-Za-z]{3,}|[A-Za-z]*[-_]?\d)[A-Za-z\d_-]*(?![\p{Script=Latin}\d.,]\d)/gu
const amountBefore =
  /(?:over|above|below|under|than|least|most|exceeds?|between|between\s+[\d.,]+\s+and|[£$€¥]|超过|高于|低于|大于|小于|至少|至多|不到|不足)\s*$/i
/** What stands behind these is a customer, whatever follows. */
const customerBefore = /(?:customers?|clients?|ids?|客户|顾客|会员)\s*[:#：]?\s*$/i
const amountAfter =
  /^\s*(?:orders?|pounds?|dollars?|euros?|gbp|usd|eur|units?|items?|customers|days|英镑|元|美元|欧元|单|件|天|位|个)/i

/**
 * Puts {c:1} where a text names a customer: models do not see who is meant.
 * @param known which of some ids there are
 */
export async function maskCustomers(
  text: string,
  known: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<MaskedText> {
  const addresses = [...text.matchAll(address)].map(([found]) => found)
  const ids = [...text.matchAll(candidate)]
    .filter(({ 0: found, index }) => !isAmount(text, found, index))
    .map(([found]) => found)
  const there = ids.length === 0 ? new Set<string>() : await known([...new Set(ids)])
  const names = [...new Set([...addresses, ...ids.filter((id) => there.has(id))])]
  const customers = new Map(names.map((name, index) => [`{c:${index + 1}}`, name]))
  const slots = new Map([...customers].map(([slot, name]) => [name, slot]))
  const put = (found: string): string => slots.get(found) ?? found
  return { text: text.replaceAll(address, put).replaceAll(candidate, put), customers }
}

const isAmount = (text: string, found: string, index: number): boolean =>
  /^\d+$/.test(found) &&
  !customerBefore.test(text.slice(0, index)) &&
  (amountBefore.test(text.slice(0, index)) ||
    amountAfter.test(text.slice(index + found.length)) ||
    /^(19|20)\d\d$/.test(found))

/** Puts the customers back into what a model wrote, however deep. */
export function unmask(value: unknown, customers: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return value.replaceAll(/\{c:\d+\}/g, (slot) => customers.get(slot) ?? slot)
  if (Array.isArray(value)) return value.map((member) => unmask(member, customers))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, unmask(member, customers)]))
}
