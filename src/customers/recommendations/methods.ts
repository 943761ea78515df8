import { type BinaryMatrix, rowSizes, transpose } from '../../numerics/binary-matrix.ts'
import { easeScores } from '../../numerics/ease.ts'
import { itemNeighbours } from '../../numerics/item-neighbours.ts'
import { ownFrequency, popularityScores } from '../../numerics/simple-scores.ts'
import { type Scorer, userNeighbours } from '../../numerics/user-neighbours.ts'
import type { History } from './purchases.ts'
import type { HoldOut, Method, Mode } from './recommendations.ts'

/** How many neighbours of a customer or of a product have a say. */
const neighbours = 50
/** How strongly EASE draws its weights to 0: the value of its paper's order of size, and of the reference figures. */
export const easeLambda = 200
/** EASE takes the time of products³: 8,000 take about two minutes. */
const mostProducts = 8_000
/** Neighbours take the time of all pairs of customers who share a product: so many take some minutes. */
const mostPairs = 5e10

/** Simplest first: of equal hit rates the simpler one wins. */
const all: readonly Method[] = ['own', 'popularity', 'users', 'items', 'ease']

/** The methods that can order products of a mode: what somebody bought says nothing of the order of what they did not. */
export const methodsFor = (mode: Mode): readonly Method[] =>
  mode === 'new' ? all.filter((method) => method !== 'own') : all

/** What stands in where too few customers have two orders. */
export const untestedMethod = (mode: Mode): Method => (mode === 'new' ? 'popularity' : 'own')

/** The methods that would take too long on so much. */
export function tooLarge({ matrix }: History): HoldOut['leftOut'] {
  const pairs = rowSizes(transpose(matrix)).reduce((sum, buyers) => sum + buyers ** 2, 0)
  return [
    ...(pairs > mostPairs ? [{ method: 'users' as const, size: pairs, most: mostPairs }] : []),
    ...(matrix.width > mostProducts ? [{ method: 'ease' as const, size: matrix.width, most: mostProducts }] : []),
  ]
}

/** Fits EASE to a matrix, elsewhere. */
export type EaseFit = (matrix: BinaryMatrix) => Promise<Float32Array>

/** Makes the scorer of a method from what is known of customers. */
export async function scorerFor(method: Method, { matrix, orders }: History, ease: EaseFit): Promise<Scorer> {
  const inverted = transpose(matrix)
  if (method === 'own') return ownFrequency(matrix, orders)
  if (method === 'popularity') return popularityScores(inverted)
  if (method === 'users') return userNeighbours(matrix, inverted, neighbours)
  if (method === 'items') return itemNeighbours(matrix, inverted, neighbours)
  return easeScores(matrix, await ease(matrix))
}
