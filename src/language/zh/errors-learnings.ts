import type { LearningErrorTable } from '../error-data.ts'

/** 经验的错误，中文。 */
export const learningErrors: LearningErrorTable = {
  'learning/unknown': (d) => ({
    problem: `没有经验 ${d.learning}。`,
    remedy:
      d.known.length === 0
        ? '还没有经验：请先用 "shoal results" 测量一个活动。'
        : `现有：${d.known.slice(0, 12).join('、')}。`,
  }),
}
