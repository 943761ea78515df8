/**
 * A p-value for "no effect" that stays valid however often one looks and whenever one stops: the mixture sequential probability ratio test
 * (Robbins 1970; Johari, Koomen, Pekelis and Walsh 2017) with normal mixtures, Λ = mean over τ of √(V / (V + τ²)) exp(τ² θ² / (2 V (V + τ²))) for the pooled
 * estimate θ with variance V; p is the smallest 1 / Λ so far. A mean of such ratios is one again.
 * @param effects in the order in which they came in, independent of each other
 * @param spreads τ: how large true effects may be; it has most power against effects like these
 */
export function runningChance(
  effects: readonly { effect: number; standardError: number }[],
  spreads: readonly number[],
): number {
  let precision = 0
  let weighted = 0
  let chance = 1
  for (const { effect, standardError } of effects) {
    precision += 1 / standardError ** 2
    weighted += effect / standardError ** 2
    const [estimate, variance] = [weighted / precision, 1 / precision]
    const ratios = spreads.map((spread) => {
      const all = variance + spread ** 2
      return Math.sqrt(variance / all) * Math.exp((spread ** 2 * estimate ** 2) / (2 * variance * all))
    })
    chance = Math.min(chance, spreads.length / ratios.reduce((sum, ratio) => sum + ratio, 0))
  }
  return chance
}
