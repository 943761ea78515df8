/**
 * A p-value for "no effect" that stays valid however often one looks and whenever one stops: the mixture sequential probability ratio test
 * with a normal mixture (Robbins 1970; Johari, Koomen, Pekelis and Walsh 2017), Λ = √(V / (V + τ²)) exp(τ² θ² / (2 V (V + τ²))) for the pooled
 * estimate θ with variance V; p is the smallest 1 / Λ so far.
 * @param effects in the order in which they came in, independent of each other
 * @param spread τ: how large true effects are; against such it has most power
 */
export function runningChance(effects: readonly { effect: number; standardError: number }[], spread: number): number {
  let precision = 0
  let weighted = 0
  let chance = 1
  for (const { effect, standardError } of effects) {
    precision += 1 / standardError ** 2
    weighted += effect / standardError ** 2
    const [estimate, variance, prior] = [weighted / precision, 1 / precision, spread ** 2]
    const likelihood =
      Math.sqrt(variance / (variance + prior)) * Math.exp((prior * estimate ** 2) / (2 * variance * (variance + prior)))
    chance = Math.min(chance, 1 / likelihood)
  }
  return chance
}
