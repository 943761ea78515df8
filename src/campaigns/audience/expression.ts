import type { Tier } from '../../customers/value/value.ts'

/** How many of those who stand first: a share of them in percent, or a number. */
export type Top = { percent: number } | { count: number }

/** How a value is held against another one. */
export const comparisons = ['<=', '>=', '!=', '<', '>', '='] as const
export type Comparison = (typeof comparisons)[number]

/** One property that customers have or have not. Names are as they were written; members() looks them up. */
export type Atom =
  | { is: 'all' }
  | { is: 'segment'; segment: string }
  | { is: 'tier'; tier: Tier }
  | { is: 'rfm'; group: string }
  | { is: 'predicted-top'; top: Top }
  | { is: 'predicted'; comparison: Comparison; score: number }
  | { is: 'look-alike'; segment: string; top: Top }
  | { is: 'compare'; field: string; comparison: Comparison; value: number | string }
  | { is: 'bought'; product: string }
  | { is: 'bought-category'; category: string }

/** What joins two sets of customers; "minus" takes the second away from the first. */
export const joins = ['and', 'or', 'minus'] as const
export type Join = (typeof joins)[number]

/** Whom a campaign means: a set of customers, by what they have or have not. */
export type Expression = Atom | { is: 'not'; of: Expression } | { is: Join; left: Expression; right: Expression }

/** Whether an expression joins two others. */
export const isJoin = (expression: Expression): expression is Extract<Expression, { is: Join }> =>
  (joins as readonly string[]).includes(expression.is)
