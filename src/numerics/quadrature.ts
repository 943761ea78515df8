/** Places in (-1, 1) and their weights, to integrate by. */
export interface Quadrature {
  nodes: Float64Array
  weights: Float64Array
}

/** Gauss-Legendre quadrature with n nodes: exact for polynomials of degree 2n - 1 (Abramowitz and Stegun, 25.4.29). */
export function gaussLegendre(n: number): Quadrature {
  const nodes = new Float64Array(n)
  const weights = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let node = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5))
    let slope = 1
    for (let round = 0; round < 20; round++) {
      let [before, now] = [1, node]
      for (let k = 2; k <= n; k++) [before, now] = [now, ((2 * k - 1) * node * now - (k - 1) * before) / k]
      slope = (n * (node * now - before)) / (node * node - 1)
      node -= now / slope
    }
    nodes[i] = node
    weights[i] = 2 / ((1 - node * node) * slope * slope)
  }
  return { nodes, weights }
}
