import { describe, expect, it } from 'vitest'
import { parsePrompt } from '../../../src/writing/prompts/prompt-file.ts'
import { readPrompts } from '../../../src/writing/prompts/read-prompt.ts'
import { renderPrompt } from '../../../src/writing/prompts/render-prompt.ts'

const file = (head: string, template: string): string => `---\n${head}\n---\n${template}\n`
const head = 'purpose: Greet\nlanguage: en\ninput: [name]'
const parse = (bytes: string) => parsePrompt('greet', 'en', 'prompts/greet.en.md', bytes)

describe('a prompt file', () => {
  it('holds what is the same for every call first, and the values after it', () => {
    const prompt = parse(file(head, 'Be brief.\n=== user ===\nGreet {{name}}.'))
    expect(renderPrompt(prompt, { name: 'all' })).toEqual([
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Greet all.' },
    ])
  })

  it('puts a value in as it is, even one that looks like a template', () => {
    const prompt = parse(file(head, 'Greet {{name}}.'))
    expect(renderPrompt(prompt, { name: '{{name}} $& $1' })).toEqual([
      { role: 'user', content: 'Greet {{name}} $& $1.' },
    ])
  })

  it('has a version that changes with its bytes and with the form of its answer', () => {
    const one = parse(file(head, 'Greet {{name}}.')).version
    expect(one).toBe('fec637b9ea0d')
    expect(parse(file(head, 'Greet {{name}}!')).version).not.toBe(one)
    expect(parse(file(`${head}\noutput: RepairAnswer`, 'Greet {{name}}.')).version).not.toBe(
      parse(file(`${head}\noutput: CopyAnswer`, 'Greet {{name}}.')).version,
    )
  })

  it.each([
    ['no header', 'Greet {{name}}.', '---'],
    ['a value that the header does not name', file(head, 'Greet {{name}} and {{other}}.'), '{{other}}'],
    ['a value that the template does not take', file(head, 'Greet.'), '{{name}}'],
    ['a key that Shoal does not know', file(`${head}\ntone: loud`, 'Greet {{name}}.'), 'front matter'],
    ['a form that Shoal does not know', file(`${head}\noutput: Poem`, 'Greet {{name}}.'), 'output'],
    ['another language than its name', file(head.replace('en', 'zh'), 'Greet {{name}}.'), 'language'],
    ['a header that is no YAML', file('purpose: [', 'Greet {{name}}.'), 'YAML'],
  ])('is refused with %s', (_, bytes, fault) => {
    expect(() => parse(bytes)).toThrowError(
      expect.objectContaining({ code: 'prompts/invalid', data: { file: 'prompts/greet.en.md', fault } }),
    )
  })
})

it('the prompts of the package are all in order, in both languages', () => {
  expect(readPrompts().map(({ name, language, output }) => [name, language, output])).toEqual([
    ['answer-form', 'en', undefined],
    ['answer-form', 'zh', undefined],
    ['brief', 'en', 'BriefAnswer'],
    ['brief', 'zh', 'BriefAnswer'],
    ['chat-answer-slots', 'en', 'ChatAnswer'],
    ['chat-answer-slots', 'zh', 'ChatAnswer'],
    ['chat-answer-stated', 'en', 'ChatAnswer'],
    ['chat-answer-stated', 'zh', 'ChatAnswer'],
    ['chat-tool', 'en', undefined],
    ['chat-tool', 'zh', undefined],
    ['copy', 'en', 'CopyAnswer'],
    ['copy', 'zh', 'CopyAnswer'],
    ['judge', 'en', 'JudgeAnswer'],
    ['judge', 'zh', 'JudgeAnswer'],
    ['persona-slots', 'en', 'PersonaSlots'],
    ['persona-slots', 'zh', 'PersonaSlots'],
    ['persona-stated', 'en', 'PersonaStated'],
    ['persona-stated', 'zh', 'PersonaStated'],
    ['probe', 'en', undefined],
    ['probe', 'zh', undefined],
    ['propose', 'en', 'ProposeAnswer'],
    ['propose', 'zh', 'ProposeAnswer'],
    ['repair', 'en', 'RepairAnswer'],
    ['repair', 'zh', 'RepairAnswer'],
  ])
})
