import type { ValueTree } from './histogram-tree.ts'

/** Trees laid out as arrays, node after node, so that a row finds its leaf without following objects. */
interface FlatTrees {
  /** The first node of each tree. */
  roots: number[]
  /** The feature that a node asks, −1 for a leaf. */
  feature: number[]
  /** The threshold of a node, the value of a leaf. */
  number: number[]
  left: number[]
  right: number[]
  missing: number[]
}

function flatten(trees: readonly ValueTree[]): FlatTrees {
  const flat: FlatTrees = { roots: [], feature: [], number: [], left: [], right: [], missing: [] }
  const lay = (tree: ValueTree): number => {
    const place = flat.feature.length
    flat.feature.push(tree.kind === 'leaf' ? -1 : tree.feature)
    flat.number.push(tree.kind === 'leaf' ? tree.value : tree.threshold)
    for (const links of [flat.left, flat.right, flat.missing]) links.push(place)
    if (tree.kind === 'leaf') return place
    const [left, right] = [lay(tree.left), lay(tree.right)]
    flat.left[place] = left
    flat.right[place] = right
    flat.missing[place] = tree.missingLeft ? left : right
    return place
  }
  for (const tree of trees) flat.roots.push(lay(tree))
  return flat
}

/** Adds to each row a multiple of what the trees say of it, in their order. @param columns one per feature, NaN where missing */
export function addTrees(
  trees: readonly ValueTree[],
  columns: readonly Float64Array[],
  multiple: number,
  into: Float64Array,
): void {
  const flat = flatten(trees)
  const feature = Int32Array.from(flat.feature)
  const number = Float64Array.from(flat.number)
  const [left, right, missing] = [flat.left, flat.right, flat.missing].map((links) => Int32Array.from(links)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  for (let row = 0; row < into.length; row++) {
    let sum = into[row] as number
    for (const root of flat.roots) {
      let node = root
      let asked = feature[node] as number
      while (asked >= 0) {
        const value = (columns[asked] as Float64Array)[row] as number
        const next = value <= (number[node] as number) ? left : value > (number[node] as number) ? right : missing
        node = next[node] as number
        asked = feature[node] as number
      }
      sum += multiple * (number[node] as number)
    }
    into[row] = sum
  }
}
