import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Outcome } from '../../../src/agent/turn/outcome.ts'
import { scriptedAssistant } from './scripted-assistant.ts'
import { talkWith } from './talk-with.ts'

const draft: Outcome = {
  kind: 'clarified',
  question: 'Draft a brief for S2?',
  options: [],
  proposal: { id: 'p1', tool: 'brief', input: {}, text: 'Draft a brief for S2' },
}
const unclear: Outcome = { kind: 'clarified', question: 'Which sales?', options: ['revenue', 'units'] }
const lost: Outcome = { kind: 'clarified', question: 'That was not understood.', options: [] }

describe('a talk that is read from a pipe', () => {
  it('reads as a talk: question, how it was read, answer', async () => {
    const { code, said } = await talkWith(scriptedAssistant({ 'How many?': 'There are 12 orders.' }), 'How many?\n')
    expect(code).toBe(0)
    expect(said).toContain('> How many?\nRead as: Reading of How many?\nThere are 12 orders.\n')
    expect(said).toContain('"shoal chat --talk k1" goes on.')
    expect(said).not.toContain('\x1b')
  })

  it('fits a window that was made narrower meanwhile', async () => {
    const assistant = scriptedAssistant({ 'How many?': `${'word '.repeat(20)}end.` })
    const { said } = await talkWith(assistant, 'How many?\n', { onSaid: (_said, _type, resize) => resize(30) })
    const answer = said.split('\n').filter((line) => /^word/.test(line))
    expect(answer.length).toBeGreaterThan(3)
    expect(Math.max(...answer.map(({ length }) => length))).toBeLessThanOrEqual(30)
  })

  it('takes the number of an option for the option', async () => {
    const assistant = scriptedAssistant({ sales: unclear, units: '5 units.' })
    const { said } = await talkWith(assistant, 'sales\n2\n')
    expect(said).toContain('Which sales?\nYou can ask (type the number):\n  1  revenue\n  2  units\n')
    expect(assistant.heard.map((one) => (one as { question: string }).question)).toEqual(['sales', 'units'])
  })

  it('hangs the lines of a long option beside its number', async () => {
    const long = `revenue by country and month ${'and more '.repeat(9)}`.trim()
    const { said } = await talkWith(scriptedAssistant({ sales: { ...unclear, options: [long] } }), 'sales\n')
    expect(said).toMatch(/\n {2}1 {2}revenue .*\n {5}and more/)
  })

  it.each([
    ['yes', { talk: 'k1', proposal: 'p1', yes: true }],
    ['No.', { talk: 'k1', proposal: 'p1', yes: false }],
    ['', { talk: 'k1', proposal: 'p1', yes: false }],
  ])('carries out a proposal only after a yes: %j', async (answer, decided) => {
    const assistant = scriptedAssistant({ 'win back': draft })
    await talkWith(assistant, `win back\n${answer}\n`)
    expect(assistant.heard.slice(1)).toEqual([decided])
  })

  it('asks again where a number was typed in place of a yes or no', async () => {
    const assistant = scriptedAssistant({ 'win back': draft })
    const { said } = await talkWith(assistant, 'win back\n1\nyes\n')
    expect(said).toContain('(yes/no) 1\nDo it? (yes/no) yes')
    expect(assistant.heard.slice(1)).toEqual([{ talk: 'k1', proposal: 'p1', yes: true }])
  })

  it('takes another line for the next question, and carries nothing out', async () => {
    const assistant = scriptedAssistant({ 'win back': draft })
    await talkWith(assistant, 'win back\nHow many are they?\n')
    expect(assistant.heard.slice(1)).toEqual([
      { question: 'How many are they?', talk: 'k1', lifted: false, language: 'en' },
    ])
  })

  it('says apart what cannot be, what is kept back, what is refused and what failed', async () => {
    const { said } = await talkWith(
      scriptedAssistant({
        a: { kind: 'cannot', missing: 'There are no costs.', options: ['revenue'] },
        b: { kind: 'withheld', reason: 'Too few.', options: [] },
        c: { kind: 'refused', reason: 'That is not for me.' },
        d: { kind: 'failed', code: 'internal/engine', sentence: 'The engine failed.', remedy: 'Report it.' },
      }),
      'a\nb\nc\nd\n',
    )
    for (const line of [
      'Cannot be answered here. There are no costs.',
      'Kept back for privacy. Too few.',
      'Not done. That is not for me.',
      'This failed. The engine failed. Report it.',
    ])
      expect(said).toContain(`\n${line}\n`)
  })

  it('shows the menu where nobody could read the question and there is no model', async () => {
    const assistant = scriptedAssistant({ nonsense: lost })
    const { said } = await talkWith(assistant, 'nonsense\n1\nsales\ncountry = 法国; country != UK\n2011-09 \n')
    expect(said).toContain(
      'That could not be read. Here is everything that can be asked:\n  1  Figures by group and period\n',
    )
    expect(assistant.heard.at(-1)).toEqual({
      tool: 'query',
      talk: 'k1',
      input: {
        measures: ['sales'],
        filters: [
          { dimension: 'country', op: 'is', values: ['France'] },
          { dimension: 'country', op: 'is-not', values: ['United Kingdom'] },
        ],
        time: { kind: 'calendar', year: 2011, part: { unit: 'month', value: 9 } },
      },
    })
  })

  it('asks a question of the menu again where nothing could be read, and drops no filter unsaid', async () => {
    const assistant = scriptedAssistant({ nonsense: lost })
    const { said } = await talkWith(assistant, 'nonsense\n1\nsales\n1\ncountry = France\n\n')
    expect(said).toContain('That does not fit.')
    expect(assistant.heard.at(-1)).toMatchObject({
      input: { filters: [{ dimension: 'country', op: 'is', values: ['France'] }] },
    })
  })

  it('takes a command within the menu', async () => {
    const assistant = scriptedAssistant({ nonsense: lost })
    const { said } = await talkWith(assistant, 'nonsense\n1\n/lift\nhow many\n')
    expect(said).toContain('a person may be recognised in them')
    expect(assistant.heard.slice(1)).toEqual([{ question: 'how many', talk: 'k1', lifted: true, language: 'en' }])
  })

  it('says farewell in the language that was chosen', async () => {
    const { said } = await talkWith(scriptedAssistant({}), '有多少订单？\n/language en\n/quit\n', { language: 'zh' })
    expect(said).toContain('The talk is kept as k1')
  })

  it('shows no menu where a model is there', async () => {
    const { said } = await talkWith(scriptedAssistant({ nonsense: lost }, 'small'), 'nonsense\n')
    expect(said).not.toContain('Figures by group and period')
  })

  it('lifts the threshold only when told to, and says so', async () => {
    const assistant = scriptedAssistant({})
    const { said } = await talkWith(assistant, 'a\n/lift\nb\n/lift\nc\n')
    expect(said).toContain('a person may be recognised in them')
    expect(assistant.heard.map((one) => (one as { lifted: boolean }).lifted)).toEqual([false, true, false])
  })

  it('answers in Chinese from /language on', async () => {
    const assistant = scriptedAssistant({ q: { kind: 'refused', reason: '不行。' } })
    const { said } = await talkWith(assistant, '/language zh\nq\n')
    expect(said).toContain('从现在起用中文回答。')
    expect(said).toContain('未执行。不行。')
    expect(assistant.heard).toMatchObject([{ language: 'zh' }])
  })

  it('writes a talk as Markdown, and never over a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shoal-talk-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const { said } = await talkWith(scriptedAssistant({}), 'a\n/export\n/export\n', { folder })
    expect(readFileSync(join(folder, 'k1.md'), 'utf8')).toBe('# Talk\n')
    expect(said).toContain(`Written to ${join(folder, 'k1.md')}.`)
    expect(said).toContain('is there already')
  })

  it('deletes a talk only after a yes', async () => {
    const assistant = scriptedAssistant({})
    await talkWith(assistant, 'a\n/delete\nno\n')
    expect(assistant.talks.list()).toHaveLength(1)
    await talkWith(assistant, 'a\n/delete\nyes\n')
    expect(assistant.talks.list()).toHaveLength(0)
  })

  it('names an unknown command and goes on', async () => {
    const { said } = await talkWith(scriptedAssistant({ a: 'Fine.' }), '/hlep\na\n')
    expect(said).toContain('There is no command /hlep; /help lists them.')
    expect(said).toContain('Fine.')
  })

  it('lets no text of the data steer the terminal', async () => {
    const { said } = await talkWith(scriptedAssistant({ a: 'Sold:\x1b]0;owned\x07 \x1b[2Jlamp\u202e.' }), 'a\n')
    expect(said).toContain('Sold: ]0;owned   [2Jlamp .')
    for (const control of ['\x1b', '\x07', '\u202e']) expect(said).not.toContain(control)
  })
})

describe('a talk in a terminal', () => {
  it('is not ended by Ctrl-C: the answer is', async () => {
    let step = 0
    const { code, said } = await talkWith(scriptedAssistant({ slow: 'until stopped', quick: 'Here.' }), 'slow\r', {
      terminal: true,
      onSaid: (text, type) => {
        if (step === 0 && text.includes('computing')) type('\x03')
        else if (step === 1 && text.includes('Stopped.')) type('quick\r')
        else if (step === 2 && text.includes('Here.')) type('/quit\r')
        else return
        step++
      },
    })
    expect(code).toBe(0)
    expect(said).not.toContain('This failed.')
    expect(step).toBe(3)
  })

  it('is left by Ctrl-C twice where nothing runs', async () => {
    let step = 0
    const { code, said } = await talkWith(scriptedAssistant({}), '', {
      terminal: true,
      onSaid: (text, type) => {
        if ((step === 0 && text.includes('> ')) || (step === 1 && text.includes('Press Ctrl-C again'))) {
          step++
          type('\x03')
        }
      },
    })
    expect([code, said.includes('Press Ctrl-C again')]).toEqual([0, true])
  })

  it('completes names with Tab', async () => {
    const assistant = scriptedAssistant({ 'revenue in United Kingdom': 'Much.' })
    // A tab among other keys is a pasted one.
    const keys = ['revenue in united k', '\t', '\r', '/quit\r']
    await talkWith(assistant, '', {
      terminal: true,
      onSaid: (text, type) => {
        const shown = ['> ', 'united k', 'United Kingdom', 'Much.'][4 - keys.length]
        if (shown !== undefined && text.includes(shown)) type(keys.shift() ?? '')
      },
    })
    expect(assistant.heard).toMatchObject([{ question: 'revenue in United Kingdom' }])
  })
})
