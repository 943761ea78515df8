import type { BatchErrorTable } from '../error-data.ts'

const again = 'What came is kept. Run the command again: what is missing goes into another batch.'

/** Failures of batches in English. */
export const batchErrors: BatchErrorTable = {
  'models/no-batches': (d) => ({
    problem:
      d.why === 'package'
        ? `${d.model} is asked through a package of LangChain, which has no batches.`
        : `The server of ${d.model} takes no batches.`,
    remedy:
      'Leave --batch out; the same texts are then asked for one by one. Batches need OpenAI, or a server with the same interface, as the first model in shoal.yaml.',
  }),
  'models/batch-busy': (d) => ({
    problem: `Another "shoal personas --batch" is at work in ${d.folder}.`,
    remedy: 'Let it finish, or end it with Ctrl-C; the batches stay, and this command then goes on with them.',
  }),
  'models/batch-refused': (d) => ({
    problem: `${d.model} took nothing of the batch ${d.batch} (${d.reason}).`,
    remedy:
      'Look it up in the provider’s list of batches. Run the command again for another batch, or leave --batch out to ask one by one.',
  }),
  'models/batch-unfinished': (d) => ({
    problem: {
      expired: `The batch ${d.batch} expired before ${d.model} had answered all of it.`,
      cancelled: `The batch ${d.batch} of ${d.model} was cancelled before all of it was answered.`,
      missing: `The batch ${d.batch} of ${d.model} came back without some of its answers.`,
    }[d.why],
    remedy: again,
  }),
  'models/batch-gone': (d) => ({
    problem: `The server of ${d.model} has no batch ${d.batch}.`,
    remedy:
      'A key of another project does not see it: then set the key that handed it in. If it was removed, run the command again for another batch.',
  }),
}
