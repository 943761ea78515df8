import fc from 'fast-check'
import { type Atom, comparisons, type Expression, joins } from '../../../src/campaigns/audience/expression.ts'
import { tiers } from '../../../src/customers/value/value-tiers.ts'

const name = fc.oneof(
  fc.constantFrom(
    'S1',
    'orders',
    'Month-to-month',
    '非洲',
    '且',
    '或许',
    'and',
    '前20',
    '500',
    'attribute:age',
    '客单价',
  ),
  fc.string({ unit: 'grapheme', minLength: 1 }),
)
// −0 is written 0.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const comparison = fc.constantFrom(...comparisons)
const top = fc.oneof(
  fc.integer({ min: 1, max: 1e6 }).map((count) => ({ count })),
  fc.integer({ min: 1, max: 10_000 }).map((hundredth) => ({ percent: hundredth / 100 })),
)

const atom: fc.Arbitrary<Atom> = fc.oneof(
  fc.constant<Atom>({ is: 'all' }),
  name.map((segment): Atom => ({ is: 'segment', segment })),
  fc.constantFrom(...tiers).map((tier): Atom => ({ is: 'tier', tier })),
  name.map((group): Atom => ({ is: 'rfm', group })),
  top.map((of): Atom => ({ is: 'predicted-top', top: of })),
  fc.tuple(comparison, number).map(([mark, score]): Atom => ({ is: 'predicted', comparison: mark, score })),
  fc.tuple(name, top).map(([segment, of]): Atom => ({ is: 'look-alike', segment, top: of })),
  fc
    .tuple(name, comparison, fc.oneof(number, name))
    .map(([field, mark, value]): Atom => ({ is: 'compare', field, comparison: mark, value })),
  name.map((product): Atom => ({ is: 'bought', product })),
  name.map((category): Atom => ({ is: 'bought-category', category })),
)

/** Every kind of expression, with names of all letters. */
export const arbitraryExpression: fc.Arbitrary<Expression> = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    atom,
    tie('any').map((of): Expression => ({ is: 'not', of })),
    fc
      .tuple(fc.constantFrom(...joins), tie('any'), tie('any'))
      .map(([is, left, right]): Expression => ({ is, left, right })),
  ),
})).any
