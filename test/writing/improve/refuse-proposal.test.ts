import { describe, expect, it } from 'vitest'
import { publicSheets } from '../../../src/writing/evaluation/sheet-set.ts'
import { applyEdits } from '../../../src/writing/improve/edit-prompt.ts'
import { namesOn, refuseProposal } from '../../../src/writing/improve/refuse-proposal.ts'
import { parsePrompt } from '../../../src/writing/prompts/prompt-file.ts'
import { readPrompt } from '../../../src/writing/prompts/read-prompt.ts'

const base = readPrompt('persona-stated', 'en')
const known = new Set([base.version])
const context = {
  base,
  known,
  examples: [
    'These loyal customers value the quality of our vintage lamps.',
    '这些忠实的客户非常看重店里每一件商品的品质。',
  ],
  names: ['WHITE HANGING HEART T-LIGHT HOLDER', 'Germany', '德国', 'Recent frequent big spenders'],
}
const withRule = (text: string): string | undefined => applyEdits(base.bytes, [{ is: 'add', line: 4, text }])

describe('a proposal', () => {
  it.each([
    ['- Write short sentences.', undefined],
    ['- Never say that these loyal customers value the quality of anything.', 'copies'],
    ['- 不要写“这些忠实的客户非常看重店里”。', 'copies'],
    ['- Mention the white hanging heart t-light holder.', 'names'],
    ['- Customers from Germany like order.', 'names'],
    ['- 写到德国客户时要简短。', 'names'],
    [`- ${'Be brief. '.repeat(150)}`, 'too-long'],
    ['- Write about {{segment}} and {{product}}.', 'invalid'],
  ] as const)('%s: %s', (rule, refusal) => {
    expect(refuseProposal(withRule(rule), context)).toBe(refusal)
  })

  it('that is known, or whose edits do not fit, is not tried', () => {
    const bytes = withRule('- Write short sentences.') ?? ''
    const { version } = parsePrompt(base.name, base.language, base.file, bytes)
    expect(refuseProposal(bytes, { ...context, known: new Set([version]) })).toBe('same')
    expect(refuseProposal(base.bytes, context)).toBe('same')
    expect(refuseProposal(undefined, context)).toBe('invalid')
  })

  it('may not name what the sheets name', () => {
    const names = namesOn(publicSheets().map(({ sheet }) => sheet))
    expect(names).toContain('Recent frequent big spenders')
    expect(names).toContain('United Kingdom')
    expect(names).toContain('Lunch Bag Red Retrospot')
  })
})
