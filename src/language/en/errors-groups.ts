import type { GroupErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** Failures of groups of customers in English. */
export const groupErrors: GroupErrorTable = {
  'groups/unknown': (d) => ({
    problem: `There is no column or dimension called ${d.by} to group customers by.`,
    remedy:
      d.known.length === 0
        ? 'Nothing here parts customers into groups: import orders with a column of countries or categories, or a list of customers with a column of text.'
        : `Choose one of ${list(d.known)}.`,
  }),
  'groups/numeric': (d) => ({
    problem: `${d.column} holds numbers, which part customers into as many groups as there are numbers.`,
    remedy:
      d.known.length === 0
        ? 'Name a column of text.'
        : `Name a column of text: ${list(d.known)}. Numbers can be what customers are segmented by: shoal segment --features.`,
  }),
  'groups/no-tiers': () => ({
    problem: 'It is not known yet what these customers are worth, so they have no value tiers.',
    remedy: 'Run "shoal segment" and then "shoal value", which need orders, and group by tier afterwards.',
  }),
}
