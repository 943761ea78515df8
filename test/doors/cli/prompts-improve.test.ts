import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prompts } from '../../../src/actions/prompts.ts'
import { readPrompt } from '../../../src/writing/prompts/read-prompt.ts'
import { fault, inProcess } from './in-process.ts'
import { forbidsOffers, withOffers, workspaceWith } from './prompt-answers.ts'

const improveCopy = ['prompts', 'improve', 'copy', '--lang', 'en', '--proposer', 'catalogue', '--runs', '3']
const improved = async (argv: string[], folder: string) =>
  prompts.output.parse(JSON.parse((await inProcess([...argv, '--json'], { folder })).stdout)).improvement

/** A model that makes offers unless a rule forbids it. */
const heeding = () =>
  workspaceWith((name, body) => (name === 'CopyAnswer' && !forbidsOffers(body) ? withOffers : undefined))

describe('shoal prompts improve', () => {
  it('finds the rule that helps, has it confirmed, and leaves it to a person to take it into use', async () => {
    const folder = await heeding()
    const found = await improved(improveCopy, folder)
    expect(found?.failures[0]?.fault).toBe('offer')
    expect(found?.runs).toHaveLength(3)
    expect(found?.candidates.map(({ reason, evidence }) => [reason, evidence.verdict])).toEqual([
      [{ is: 'operator', operator: 'add-rule', fault: 'offer' }, 'better'],
      [{ is: 'operator', operator: 'add-example', fault: 'offer' }, 'within-noise'],
      [{ is: 'operator', operator: 'shorten' }, 'within-noise'],
    ])
    expect(found).toMatchObject({ better: found?.candidates[0]?.version, promoted: false, looks: 1 })
    expect(existsSync(join(folder, 'prompts', 'copy.en.md'))).toBe(false)
    const { stdout } = await inProcess(['prompts', 'log', 'copy', '--lang', 'en'], { folder })
    expect(stdout).toContain('a rule was added against the fault "offer"')
    expect(stdout).toContain('better beyond noise')
  })

  it('with --promote takes it into use, and one rollback gives the bytes before back', async () => {
    const folder = await heeding()
    const own = join(folder, 'prompts', 'copy.en.md')
    const { stdout } = await inProcess([...improveCopy, '--promote'], { folder })
    expect(stdout).toMatch(/Version [0-9a-f]{12} is better on both sets, and in force now\./)
    expect(readFileSync(own, 'utf8')).toContain('Promise nothing that costs money')
    await inProcess(['prompts', 'rollback', 'copy', '--lang', 'en'], { folder })
    expect(readPrompt('copy', 'en', join(folder, 'prompts')).bytes).toBe(readPrompt('copy', 'en').bytes)
  })

  it('changes nothing where the model does what it does whatever it is told, and tries something else the next time', async () => {
    const folder = await workspaceWith((name) => (name === 'CopyAnswer' ? withOffers : undefined))
    const first = await improved([...improveCopy, '--promote'], folder)
    expect(first?.candidates.map(({ evidence }) => evidence.verdict)).toEqual([
      'within-noise',
      'within-noise',
      'within-noise',
    ])
    expect(first).toMatchObject({ promoted: false, looks: 0 })
    const next = await improved(improveCopy, folder)
    const tried = new Set(first?.candidates.map(({ version }) => version))
    expect(next?.candidates.filter(({ version }) => tried.has(version))).toEqual([])
  })

  it('tries what a model proposes, and not what copies or names', async () => {
    const edit = (text: string) => [{ is: 'add', line: 4, text }]
    const proposals = [
      { hypothesis: 'Fewer offers by a rule.', edits: edit('- Promise nothing that costs money.') },
      {
        hypothesis: 'Fewer offers by an example.',
        edits: edit('- Not: We are here if you have a question or take twenty percent off today.'),
      },
      { hypothesis: 'Speak of lunch bags.', edits: edit('- Praise the Lunch Bag Red Retrospot.') },
    ]
    const folder = await workspaceWith((name, body) =>
      name === 'ProposeAnswer'
        ? JSON.stringify({ proposals })
        : name === 'CopyAnswer' && !forbidsOffers(body)
          ? withOffers
          : undefined,
    )
    const found = await improved(
      ['prompts', 'improve', 'copy', '--lang', 'en', '--runs', '3', '--candidates', '2'],
      folder,
    )
    expect(found?.refused.map(({ refusal }) => refusal)).toEqual(['copies', 'names'])
    expect(found?.candidates[0]).toMatchObject({
      reason: { is: 'proposed', hypothesis: 'Fewer offers by a rule.' },
      evidence: { verdict: 'better' },
    })
  })

  it.each([
    [['improve'], 'prompts/which-prompt'],
    [['improve', 'copi'], 'prompts/unknown'],
    [['improve', 'repair'], 'prompts/not-scored'],
    [['improve', 'copy', '--runs', '1'], 'input/invalid'],
    [['improve', 'copy', '--from', 'own'], 'workspace/nothing-imported'],
  ])('refuses %j in one sentence', async (argv, code) => {
    const folder = await heeding()
    expect(await fault(['prompts', ...argv], folder)).toMatchObject({ exit: 2, code })
  })
})
