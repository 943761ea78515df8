import type { ExplainErrorTable } from '../error-data.ts'

/** Failures of explaining a customer in English. */
export const explainErrors: ExplainErrorTable = {
  'explain/unknown-customer': (d) => ({
    problem: `There is no customer ${d.customer} in this workspace.`,
    remedy: 'Take a number as report/customers.csv has it.',
  }),
}
