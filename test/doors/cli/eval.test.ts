import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evalAction } from '../../../src/actions/eval.ts'
import { examSheets } from '../../../src/writing/exam/exam-sheets.ts'
import { examPairs } from '../../../src/writing/judge/exam-pairs.ts'
import { parsePrompt } from '../../../src/writing/prompts/prompt-file.ts'
import { readPrompt } from '../../../src/writing/prompts/read-prompt.ts'
import { fault, inProcess } from './in-process.ts'
import { withOffers, workspaceWith } from './prompt-answers.ts'
import { folderWith } from './shoal.ts'

const shipped = readPrompt('copy', 'en')

const scored = async (argv: string[], folder: string) =>
  evalAction.output.parse(JSON.parse((await inProcess(['eval', ...argv, '--json'], { folder })).stdout))

/** The two texts of a judge’s question. */
const textsIn = (question: string): string[] =>
  [...question.matchAll(/<<<\n([\s\S]*?)\n>>>/gu)].map(([, text = '']) => text)

/** A judge that prefers what is shorter. */
const judged = (question: string): string => {
  const [first = '', second = ''] = textsIn(question)
  const better = first.length < second.length ? 'first' : first.length > second.length ? 'second' : 'neither'
  return JSON.stringify({ reason: 'it is shorter', better })
}

describe('shoal eval', () => {
  it('scores what the rules write where there is no model', async () => {
    const folder = folderWith({})
    await inProcess(['init', folder])
    const { model, judge, results } = await scored(['--lang', 'en'], folder)
    expect([model, judge]).toEqual(['rule', undefined])
    expect(results.map(({ prompt, scored: own }) => [prompt, own.map(({ version }) => version)])).toEqual([
      ['persona-stated', ['rule']],
      ['persona-slots', ['rule']],
      ['copy', ['rule']],
      ['brief', ['rule']],
    ])
    const { stdout } = await inProcess(['eval', 'copy', '--lang', 'zh'], { folder })
    expect(stdout).toContain('copy（zh），6 份事实表')
  })

  it('scores the version in force beside it, and asks for nothing twice', async () => {
    let asked = 0
    const folder = await workspaceWith((name) => {
      if (name !== 'CopyAnswer') return undefined
      asked += 1
      return withOffers
    })
    const [copy] = (await scored(['copy', '--lang', 'en', '--sheets', '4'], folder)).results
    const [, own] = copy?.scored ?? []
    expect(own).toMatchObject({ version: shipped.version, inForce: true })
    // Two of seven lines make an offer; what the sheets refuse besides is theirs to say.
    expect(own?.score).toMatchObject({ sheets: 4, answers: 4, lines: 28 })
    expect(own?.score.held).toBeLessThanOrEqual(20)
    expect(own?.score.faults.claims).toBeGreaterThanOrEqual(8)
    expect(own?.preference).toBeUndefined()
    expect(asked).toBe(4)
    await scored(['copy', '--lang', 'en', '--sheets', '4'], folder)
    expect(asked).toBe(4)
  })

  it('scores other versions beside the one in force', async () => {
    const folder = await workspaceWith((name, body) =>
      name === 'CopyAnswer' && body.messages.some(({ content }) => content.includes('Shout.')) ? withOffers : undefined,
    )
    const own = join(folder, 'prompts', 'copy.en.md')
    mkdirSync(join(folder, 'prompts'))
    writeFileSync(own, shipped.bytes.replace('=== user ===', 'Shout.\n=== user ==='))
    const { version } = parsePrompt('copy', 'en', own, readFileSync(own, 'utf8'))
    await inProcess(['prompts', 'log'], { folder })
    rmSync(own)
    const { results } = await scored(['--versions', version, '--sheets', '3'], folder)
    expect(results.map(({ prompt, language }) => [prompt, language])).toEqual([['copy', 'en']])
    const [, inForce, other] = results[0]?.scored ?? []
    expect([inForce?.version, other?.version]).toEqual([shipped.version, version])
    expect(other?.score.holds).toBeLessThan(inForce?.score.holds ?? 0)
  })

  it('does not hear a judge that has passed no exam', async () => {
    const folder = await workspaceWith((name, body) =>
      name === 'JudgeAnswer' ? judged(body.messages.at(-1)?.content ?? '') : undefined,
    )
    const { exam, results } = await scored(['copy', '--lang', 'en', '--exam', '--sheets', '3'], folder)
    // It takes every text that breaks off for the better one, since it is shorter.
    expect(exam.map(({ passed, wonByLength }) => [passed, wonByLength])).toEqual([[false, 0]])
    expect(results[0]?.scored.some(({ preference }) => preference !== undefined)).toBe(false)
    const { stdout } = await inProcess(['eval', 'copy', '--lang', 'en', '--sheets', '3'], { folder })
    expect(stdout).toContain('has not passed its exam')
  })

  it('shows what a judge prefers that has passed, and says that it is no effect', async () => {
    const truths = new Set(examPairs(examSheets(), 'en').map(({ one }) => one))
    const folder = await workspaceWith((name, body) => {
      if (name !== 'JudgeAnswer') return undefined
      const texts = textsIn(body.messages.at(-1)?.content ?? '')
      const place = texts.findIndex((text) => truths.has(text))
      return JSON.stringify({ reason: 'it is true', better: ['first', 'second'][place] ?? 'neither' })
    })
    await scored(['copy', '--lang', 'en', '--exam', '--sheets', '2'], folder)
    const { exam, results } = await scored(['copy', '--lang', 'en', '--sheets', '3'], folder)
    expect(exam[0]?.passed).toBe(true)
    const [byRule, own] = results[0]?.scored ?? []
    expect(byRule?.preference).toBeUndefined()
    expect(own?.preference).toMatchObject({ pairs: 3, ties: 3 })
    const { stdout } = await inProcess(['eval', 'copy', '--lang', 'en', '--sheets', '3'], { folder })
    expect(stdout).toContain('0 : 0, 3 ties')
    expect(stdout).toContain('It says nothing of what customers do.')
  })

  it.each([
    [['repair'], 'prompts/not-scored'],
    [['copy', '--versions', 'zzz'], 'prompts/no-version'],
    [['copy', '--judge', 'gpt-6'], 'models/not-named'],
    [['copy', '--sheets', '1'], 'input/invalid'],
  ])('refuses %j in one sentence', async (argv, code) => {
    const folder = await workspaceWith(() => undefined)
    expect(await fault(['eval', ...argv], folder)).toMatchObject({ exit: 2, code })
  })

  it('asks no model that shoal.yaml does not name', async () => {
    const folder = await workspaceWith(() => undefined)
    writeFileSync(`${folder}/shoal.yaml`, 'model: none\n')
    expect((await scored(['copy', '--lang', 'en', '--exam'], folder)).model).toBe('rule')
  })
})
