import { describe, expect, it } from 'vitest'
import { briefTask } from '../../../src/campaigns/brief/brief-task.ts'
import { Language } from '../../../src/language/language.ts'
import { copyTask } from '../../../src/writing/evaluation/copy-task.ts'
import { attemptByRule } from '../../../src/writing/evaluation/make-attempt.ts'
import { personaTask } from '../../../src/writing/evaluation/persona-task.ts'
import { scoreOf } from '../../../src/writing/evaluation/score.ts'
import { publicSheets } from '../../../src/writing/evaluation/sheet-set.ts'
import { RuleWriters } from '../../../src/writing/rules/rule-writers.ts'

const silent = { use: [], avoid: [], examples: [], banned: [] }

const tasks = [personaTask('stated'), personaTask('slots'), copyTask, briefTask]

describe.each(tasks)('the rules for $prompt', (task) => {
  it.each(Language.options)('write lines that nearly all hold in %s, and score like any prompt', (language) => {
    const attempts = publicSheets().map((about) => attemptByRule(task, about, language, new RuleWriters(), silent))
    const score = scoreOf(attempts, language)
    // The checker has false alarms; those on text for customers are none.
    expect(score.held / score.lines).toBeGreaterThan(task === copyTask ? 0.9999 : 0.97)
    expect(score.answers).toBe(score.sheets)
    expect(score.readability).toBeGreaterThan(20)
    expect(score.distinctness).toBeGreaterThan(0)
    expect(score.specificity).toBeGreaterThanOrEqual(0)
  })
})
