import type { ExperimentErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** Failures of reading an experiment, in English. Never a cell of its rows. */
export const experimentErrors: ExperimentErrorTable = {
  'experiment/column': (d) => ({
    problem: `${d.file} has no column "${d.column}".`,
    remedy: `It has ${list(d.found.map((name) => `"${name}"`))}. Names must be written as they are there.`,
  }),
  'experiment/holdout': (d) => ({
    problem: `No row of ${d.file} has "${d.holdout}" in the column "${d.column}".`,
    remedy: `Name with --holdout who got nothing: ${list(d.found.map((name) => `"${name}"`))}.`,
  }),
  'experiment/arms': (d) => ({
    problem: `The column "${d.column}" of ${d.file} has ${d.arms} different values; an experiment has 2 to ${d.most} arms.`,
    remedy: 'Name with --arm the column that says which message each one was to get.',
  }),
  'experiment/arm-empty': (d) => ({
    problem: `${d.rows} rows of ${d.file} have nothing in the column "${d.column}", so that nobody knows to which arm they were assigned.`,
    remedy:
      'Write the arm into each row, also of those who got nothing; where empty means just that, say --holdout "".',
  }),
  'experiment/arm-any': (d) => ({
    problem: `An arm in the column "${d.column}" of ${d.file} is called "${d.arm}", which is what all arms together are called in results.`,
    remedy: 'Give it another name in the file.',
  }),
  'experiment/groups': (d) => ({
    problem: `The column "${d.column}" of ${d.file} has ${d.groups} different values; at most ${d.most} groups can be compared.`,
    remedy: 'Leave it out of --by, or put its values into fewer groups first.',
  }),
  'experiment/empty': (d) => ({
    problem: `The column "${d.column}" of ${d.file} is empty in ${d.rows} rows.`,
    remedy:
      'Write 0 where there was none. Rows that are left out would bias every figure: all who were assigned count, whatever they did.',
  }),
  'experiment/not-numbers': (d) => ({
    problem: `The column "${d.column}" of ${d.file} has ${d.rows} values that are no numbers (nor yes and no).`,
    remedy: 'Name with --metrics and --before only columns of numbers, without units or thousands separators.',
  }),
  'experiment/shares': (d) => ({
    problem: `"${d.text}" does not say how large each arm was meant to be.`,
    remedy: `Give a number for each, such as --shares "${d.arms.map((arm) => `${arm}=1`).join(',')}".`,
  }),
}
