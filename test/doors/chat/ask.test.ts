import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Turn } from '../../../src/agent/turn/turn.ts'
import { inProcess } from '../cli/in-process.ts'
import { folderWith } from '../cli/shoal.ts'
import { smallShop } from './small-shop.ts'

const Asked = z.strictObject({ talk: z.string(), turn: Turn })
let shop: Awaited<ReturnType<typeof smallShop>>
beforeAll(async () => {
  shop = await smallShop()
})
afterAll(() => shop.remove())

const ask = (...argv: string[]) => inProcess(['ask', ...argv], { folder: shop.folder })

describe('shoal ask', () => {
  it('answers with how the question was read, and goes on in the same talk', async () => {
    const first = await ask('Revenue in the United Kingdom', '--json')
    expect([first.code, first.stderr]).toEqual([0, ''])
    const { talk, turn } = Asked.parse(JSON.parse(first.stdout))
    expect(turn.outcome).toEqual({ kind: 'answered' })
    const next = await ask('and in France?', '--talk', talk, '--sql')
    expect(next.code).toBe(0)
    expect(next.stdout).toMatch(/^Read as: .*France/)
    expect(next.stdout).toMatch(/SELECT/)
  })

  it('answers in the language of the question, chart and table too', async () => {
    const { stdout } = await ask('各国的销售额')
    expect(stdout).toMatch(/^理解为：/)
    expect(stdout).toContain('英国')
    expect(stdout).not.toMatch(/Read as|United Kingdom/)
  })

  it.each([
    ['Draft a win-back campaign for the lapsed', '2', 'yes', '“shoal approve C1”'],
    ['为流失客户起草一个挽回活动', '2', '是', '“shoal approve C2”'],
  ])('says the command that goes on, which takes numbers and a yes: %s', async (wish, number, yes, end) => {
    const asked = await ask(wish)
    const [, talk = '', first] = /shoal ask --talk (\w+) "(.+)"\n$/.exec(asked.stdout) ?? []
    expect([first, asked.stdout]).toEqual(['1', expect.not.stringMatching(/type the number|输入编号/)])
    const chosen = await ask(number, '--talk', talk)
    expect(chosen.stdout).toMatch(new RegExp(`shoal ask --talk ${talk} "${yes}"\n$`))
    const done = await ask(yes, '--talk', talk)
    expect(done.stdout.replaceAll(/\s+/g, ' ')).toContain(end)
    expect(done.stdout).not.toContain('shoal ask --talk')
  })

  it('tells what is kept back apart from nothing, unless the person at the machine lifts the threshold', async () => {
    const kept = await ask('Revenue in Iceland')
    expect([kept.code, kept.stdout]).toEqual([
      0,
      expect.stringMatching(/^Read as: [^\n]*Iceland[\s\S]*\nKept back for privacy\./),
    ])
    const lifted = await ask('Revenue in Iceland', '--lift')
    expect(lifted.stdout).toMatch(/Read as: .*Iceland/)
    expect(lifted.stdout).toContain('£')
  })

  it.each([
    ['a talk that is not there', ['Revenue', '--talk', 'nowhere'], 'There is no talk nowhere.'],
    ['no question', [], 'QUESTION: is needed.'],
  ])('says in a sentence what is wrong with %s', async (_, argv, sentence) => {
    const { code, stderr } = await ask(...argv)
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)])
  })

  it('says that there is no workspace', async () => {
    const { code, stderr } = await inProcess(['ask', 'Revenue'], { folder: folderWith() })
    expect([code, stderr]).toEqual([2, expect.stringContaining('is not a Shoal workspace')])
  })

  it('says that the model does not answer, and needs none for what rules can read', async () => {
    const file = join(shop.folder, 'shoal.yaml')
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, `${before}\nmodel: {name: none, baseUrl: "http://127.0.0.1:9/v1"}\n`)
    try {
      const unread = await ask('What do our finest people fancy most?', '--json')
      const { turn } = Asked.parse(JSON.parse(unread.stdout))
      expect([unread.code, turn.outcome]).toEqual([2, expect.objectContaining({ kind: 'failed' })])
      expect((await ask('Revenue by country')).stdout).toMatch(/^Read as: /)
    } finally {
      writeFileSync(file, before)
    }
  })

  it('leads on by a command where nothing can be typed: a number chooses, a yes has it done', async () => {
    const lead = (text: string) => /shoal ask --talk (\w+) "(\w+)"/.exec(text)?.slice(1) ?? []
    const asked = await ask('Draft a win-back campaign for the lapsed')
    expect(asked.stdout).toMatch(/\n {2}2 {2}Draft /)
    expect(asked.stdout).not.toContain('type the number')
    const [talk = '', number] = lead(asked.stdout)
    expect(number).toBe('1')
    const proposed = await ask('2', '--talk', talk)
    expect(proposed.stdout).toContain('Shall I do this?')
    expect(lead(proposed.stdout)).toEqual([talk, 'yes'])
    expect((await ask('yes', '--talk', talk)).stdout).toMatch(/Campaign C\d+ is drafted/)
  })
})
