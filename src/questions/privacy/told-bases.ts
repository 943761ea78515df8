import { basesOf, type ToldBase } from './figure-families.ts'

/**
 * All that a result tells: of each measure what it tells, and how many customers a row shows to be behind it.
 * @param behind the count that rows show: one for all measures of a kind of data, lest two of them differ by few
 */
export function toldBases(measures: readonly string[], behind: 'customers' | 'buyers' | 'new-customers'): ToldBase[] {
  const all = [...basesOf(behind), ...measures.flatMap(basesOf)]
  return all.filter(
    ({ measure, family }, at) => all.findIndex((one) => one.measure === measure && one.family === family) === at,
  )
}
