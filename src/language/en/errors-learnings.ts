import type { LearningErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** Failures of learnings in English. */
export const learningErrors: LearningErrorTable = {
  'learning/unknown': (d) => ({
    problem: `There is no learning ${d.learning}.`,
    remedy:
      d.known.length === 0
        ? 'Nothing has been learned yet: measure a campaign first, with "shoal results".'
        : `There are ${list(d.known)}.`,
  }),
}
