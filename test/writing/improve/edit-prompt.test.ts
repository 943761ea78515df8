import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, systemLines, withSystemLines } from '../../../src/writing/improve/edit-prompt.ts'
import { parsePrompt } from '../../../src/writing/prompts/prompt-file.ts'
import { readPrompt } from '../../../src/writing/prompts/read-prompt.ts'

const { bytes } = readPrompt('copy', 'en')

describe('edits of a prompt', () => {
  it('are numbered as the file was, and leave the part with the values alone', () => {
    const edited = applyEdits(bytes, [
      { is: 'drop', line: 1, text: '' },
      { is: 'add', line: 3, text: '- Be brief.\nAnd kind.' },
      { is: 'replace', line: 4, text: '- No digit.' },
    ])
    const before = systemLines(bytes) ?? []
    expect(edited === undefined ? [] : systemLines(edited)?.slice(0, 4)).toEqual([
      before[1],
      before[2],
      '- Be brief. And kind.',
      '- No digit.',
    ])
    expect(edited?.split('=== user ===')[1]).toBe(bytes.split('=== user ===')[1])
  })

  it('of a line that there is not, or that would cut the file elsewhere, are none', () => {
    expect(applyEdits(bytes, [{ is: 'drop', line: 99, text: '' }])).toBeUndefined()
    expect(applyEdits(bytes, [{ is: 'add', line: 1, text: '=== user ===' }])).toBeUndefined()
    expect(applyEdits('Greet.', [{ is: 'add', line: 1, text: 'Be brief.' }])).toBeUndefined()
  })

  it('never break what a prompt must be, whatever a model proposes', () => {
    const edit = fc.record({
      is: fc.constantFrom('add' as const, 'replace' as const, 'drop' as const),
      line: fc.integer({ min: 1, max: 22 }),
      text: fc.oneof(fc.string(), fc.constantFrom('---', '=== user ===', '\n---\n', 'x\n=== user ===\ny')),
    })
    const { input } = readPrompt('copy', 'en')
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        fc.pre(edits.every(({ text }) => !text.includes('{{')))
        const edited = applyEdits(bytes, edits)
        if (edited === undefined) return
        const prompt = parsePrompt('copy', 'en', 'copy.en.md', edited)
        expect(prompt.input).toEqual(input)
        expect(prompt.user).toBe(readPrompt('copy', 'en').user)
      }),
    )
  })

  it('put back give the file byte for byte', () => {
    for (const name of ['copy', 'brief', 'persona-stated', 'persona-slots'])
      for (const language of ['en', 'zh'] as const) {
        const file = readPrompt(name, language).bytes
        expect(withSystemLines(file, systemLines(file) ?? [])).toBe(file)
      }
  })
})
