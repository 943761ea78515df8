import type { Config } from './config.ts'
import { templateCosts } from './config-template.ts'

type Costs = Pick<Config['predict'], 'costMiss' | 'costFalseAlarm'>

/** Whose figures the costs of mistakes are: the user's, those that the template assumes, or nobody's where both mistakes count the same. */
export function costsFrom(
  kind: Config['kind'],
  said: { costMiss?: number | undefined; costFalseAlarm?: number | undefined },
  usual: Costs,
): 'user' | 'template' | 'none' {
  if (said.costMiss !== undefined || said.costFalseAlarm !== undefined) return 'user'
  const is = (other: Costs): boolean =>
    usual.costMiss === other.costMiss && usual.costFalseAlarm === other.costFalseAlarm
  if (kind !== 'shop' && is(templateCosts)) return 'template'
  return is({ costMiss: 1, costFalseAlarm: 1 }) ? 'none' : 'user'
}
