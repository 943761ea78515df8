/** The share of mailboxes that must buy for a cost to come back; undefined where not even all of them would do. @param worth of one who buys */
export function breakEven(cost: number, worth: number): number | undefined {
  const share = worth > 0 ? cost / worth : Number.POSITIVE_INFINITY
  return share <= 1 ? share : undefined
}
