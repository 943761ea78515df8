import { describe, expect, it } from 'vitest'
import { FaultCode } from '../../../src/writing/checker/fault.ts'
import { rulesIn, systemLines } from '../../../src/writing/improve/edit-prompt.ts'
import { operatorCandidates } from '../../../src/writing/improve/operators.ts'
import { promptEdits } from '../../../src/writing/improve/prompt-edits.ts'
import { parsePrompt } from '../../../src/writing/prompts/prompt-file.ts'
import { readPrompt } from '../../../src/writing/prompts/read-prompt.ts'

const rulesOf = (bytes: string): string[] => {
  const lines = systemLines(bytes) ?? []
  const { from, to } = rulesIn(lines) ?? { from: 0, to: 0 }
  return lines.slice(from, to)
}

describe.each(['copy', 'brief', 'persona-stated', 'persona-slots'])('the operators on %s', (name) => {
  it.each(['en', 'zh'] as const)('make prompts that are in order, each another one, in %s', (language) => {
    const { bytes, file } = readPrompt(name, language)
    const made = operatorCandidates(bytes, language, ['trait', 'echo', 'figure'])
    const versions = made.map((one) => parsePrompt(name, language, file, one.bytes).version)
    expect(new Set(versions).size).toBe(versions.length)
    expect(made[0]).toMatchObject({ operator: 'add-rule', fault: 'trait' })
    expect(new Set(made.map(({ operator }) => operator))).toContain('reorder')
    const own = rulesOf(bytes)
    expect(rulesOf(made[0]?.bytes ?? '')).toEqual([...own, promptEdits(language).rules.trait])
    const reordered = made.find(({ operator }) => operator === 'reorder')
    expect(rulesOf(reordered?.bytes ?? '')).toEqual([...own.slice(-1), ...own.slice(0, -1)])
    const dropped = made.filter(({ operator }) => operator === 'drop-rule')
    expect(dropped.map((one) => rulesOf(one.bytes).length)).toEqual(own.map(() => own.length - 1))
  })
})

it('every fault has a rule against it in both languages, and a counter-example reads as one', () => {
  for (const language of ['en', 'zh'] as const) {
    const { rules } = promptEdits(language)
    expect(Object.keys(rules).toSorted()).toEqual(FaultCode.options.toSorted())
    expect(Object.values(rules).every((rule) => rule?.startsWith('- '))).toBe(true)
  }
  const { bytes } = readPrompt('copy', 'en')
  const example = operatorCandidates(bytes, 'en', ['banned']).find(({ operator }) => operator === 'add-example')
  expect(rulesOf(example?.bytes ?? '').at(-1)).toBe(
    '- Not "Don\'t miss the best things!", but for instance "A few things are new in the shop."',
  )
})
