import type { ExplainErrorTable } from '../error-data.ts'

/** Failures of explaining a customer in Chinese. */
export const explainErrors: ExplainErrorTable = {
  'explain/unknown-customer': (d) => ({
    problem: `此工作区中没有客户 ${d.customer}。`,
    remedy: '请使用 report/customers.csv 中的编号。',
  }),
}
