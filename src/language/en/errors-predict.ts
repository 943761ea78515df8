import type { PredictionErrorTable } from '../error-data.ts'
import { list } from './list.ts'

const measure = (d: { strength: number; isAmount: boolean }): string =>
  `${d.isAmount ? 'rank correlation' : 'AUC'} ${d.strength.toFixed(2)}`

/** Failures of predictions in English. */
export const predictErrors: PredictionErrorTable = {
  'predict/no-outcome': (d) => ({
    problem: 'It is not said what to predict.',
    remedy:
      d.columns.length === 0
        ? 'Name a column with two values or with amounts: shoal predict --outcome COLUMN.'
        : `Name a column, as in "shoal predict --outcome ${d.columns[0]}". With two values there are ${list(d.columns)}.`,
  }),
  'predict/no-such-column': (d) => ({
    problem: `There is no column called ${d.column} to predict.`,
    remedy: `Name the column that says who had the outcome with --outcome, or as predict: outcome in shoal.yaml. There are ${list(d.candidates)}.`,
  }),
  'predict/needs-orders': (d) => ({
    problem: `"${d.outcome}" is foretold from orders, and this workspace holds a table of customers.`,
    remedy: 'Name one of its columns with --outcome, or import orders.',
  }),
  'predict/no-such-outcome': (d) => ({
    problem: `"${d.outcome}" cannot be foretold from orders.`,
    remedy: `Choose one of ${list(d.known)}, as in "shoal predict --outcome ${d.known[0]} --days 90".`,
  }),
  'predict/not-yes-no': (d) => ({
    problem: `The column ${d.column} has ${d.values} different values, so it is no yes or no.`,
    remedy: `Say which value counts as yes, as in --outcome ${d.column} --is VALUE, or name another column.`,
  }),
  'predict/no-such-value': (d) => ({
    problem:
      d.value === ''
        ? `Which value of ${d.column} counts as yes? It has ${list(d.values)}.`
        : `The column ${d.column} has no value "${d.value}"; it has ${d.values.length > 0 ? list(d.values) : `${d.count} different values`}.`,
    remedy:
      d.values.length > 0
        ? `Say it with --is, as in --is ${d.values[0]}.`
        : 'Name one of its values with --is, written as in the file.',
  }),
  'predict/which-is-default': (d) => ({
    problem: `Which value of ${d.column} means a default, a credit that was not paid back? It has ${list(d.values)}.`,
    remedy: `Say it with --is, as in --is ${d.values[0] ?? 'VALUE'}, or as predict: is in shoal.yaml.`,
  }),
  'predict/out-of-place': (d) => ({
    problem: {
      days: `--days is for orders; ${d.outcome} is a column of a table of customers, which has no days to look ahead.`,
      is: `--is names a value of a column; "${d.outcome}" is foretold from orders and has no values.`,
      costs: `--cost-miss and --cost-false-alarm are for a yes or no; ${d.outcome} is an amount, for which nobody is selected.`,
    }[d.option],
    remedy: 'Leave the option out.',
  }),
  'predict/too-few': (d) => ({
    problem: `Too little to learn from: ${d.yes} customers with the outcome (${d.outcome}) and ${d.no} without it; ${d.needed} of each are needed.`,
    remedy: 'Import more customers or a longer time, or name another outcome or other --days.',
  }),
  'predict/too-few-amounts': (d) => ({
    problem: `Too little to learn from: ${d.known} customers with a known amount (${d.outcome}), ${d.others} of them with another than the most frequent one; ${2 * d.needed} and ${d.needed} are needed.`,
    remedy: 'Import more customers or a longer time, or name another outcome or other --days.',
  }),
  'predict/too-short': (d) => ({
    problem: `Orders from ${d.from} to ${d.until} are too short a time to learn and to test ${d.days} days.`,
    remedy:
      d.most < 7
        ? 'Import a longer time: learning, testing and a past of 30 days must fit in.'
        : `Take fewer days, at most --days ${d.most}, or import a longer time.`,
  }),
  'predict/nothing-to-learn': (d) => ({
    problem: `Besides ${d.outcome} there is no column to learn from.`,
    remedy: 'Import a table with more columns, or leave fewer of them out.',
  }),
  'predict/leak': (d) => ({
    problem:
      d.columns.length === 1
        ? `The column ${d.columns[0]} nearly decides ${d.isAmount ? 'the amount' : 'the outcome'} by itself (${measure(d)}), so it was probably written down after it.`
        : `The columns ${list(d.columns)} each nearly decide ${d.isAmount ? 'the amount' : 'the outcome'} by themselves (up to ${measure(d)}), so they were probably written down after it.`,
    remedy: `Leave ${d.columns.length === 1 ? 'it' : 'them'} out with --without ${d.columns.join(',')}; what is really known beforehand you can keep with --trust.`,
  }),
  'predict/numbering': (d) => ({
    problem: `The column ${d.column} numbers the customers, and the numbers go by the outcome; tomorrow’s customers have other numbers.`,
    remedy: `Leave it out with --without ${d.column}; if it is an amount after all, say --trust ${d.column}.`,
  }),
  'predict/over-window': (d) => ({
    problem: `The column ${d.column} goes with what customers did until today, and less with what they had done when the prediction was to be made: it already holds the days to be foretold.`,
    remedy: `Leave it out with --without ${d.column}; if it was known before these days, say --trust ${d.column}.`,
  }),
  'predict/unknown-customer': (d) => ({
    problem: `There is no customer ${d.customer} among those who have a score.`,
    remedy: 'Take an id as report/predictions.csv has it.',
  }),
}
