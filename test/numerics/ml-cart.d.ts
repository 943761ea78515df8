/** What the tests use of ml-cart 2.1.1, which has no types. */
declare module 'ml-cart' {
  interface CartNode {
    splitColumn?: number
    splitValue?: number
    left?: CartNode
    right?: CartNode
  }
  class DecisionTreeClassifier {
    constructor(options: { gainFunction: 'gini'; maxDepth: number; minNumSamples: number; gainThreshold: number })
    train(rows: number[][], labels: number[]): void
    predict(rows: number[][]): number[]
    readonly root: CartNode
  }
}
