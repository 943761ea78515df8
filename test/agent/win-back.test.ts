import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Assistant } from '../../src/agent/assistant.ts'
import { openAssistant } from '../../src/agent/open-assistant.ts'
import type { Turn } from '../../src/agent/turn/turn.ts'
import { ending } from './agent-double.ts'
import { smallShop } from './small-shop.ts'

const options = { signal: new AbortController().signal }
let assistant: Assistant

beforeAll(async () => {
  const now = (): Date => new Date('2011-10-01T12:00:00Z')
  assistant = await openAssistant({ folder: await smallShop(), environment: {}, now, usualLanguage: 'en' })
})
afterAll(() => assistant.close())

/** A talk in which a question is asked, its proposal accepted and more is asked. */
async function talk(...questions: string[]): Promise<Turn[]> {
  const turns: Turn[] = []
  let id: string | undefined
  for (const question of questions) {
    for await (const event of assistant.ask(question, id, options)) {
      if (event.type === 'begin') id = event.talk
      if (event.type === 'end') turns.push(event.turn)
    }
    const outcome = turns.at(-1)?.outcome
    const proposal = outcome?.kind === 'clarified' ? outcome.proposal : undefined
    if (id !== undefined && proposal !== undefined)
      turns.push((await ending(assistant.decide(id, proposal.id, true, options))).turn)
  }
  return turns
}

const said = (turn: Turn | undefined): string[] =>
  (turn?.sentences ?? []).map(({ parts }) => parts.map(({ text }) => text).join(''))

describe('a win-back campaign in a talk', () => {
  it.each([
    [
      'Draft a win-back campaign for the lapsed',
      /^Campaign C\d+ is drafted: “win back” for .*\d+ customers, by e-mail\.$/,
      /^Read the brief, then approve it with “shoal approve (C\d+)”\. Nothing has been sent\.$/,
    ],
    [
      '为流失客户起草一个挽回活动',
      /^活动 C\d+ 已起草：目标“挽回客户”，面向.*共 \d+ 位客户，渠道为电子邮件。$/,
      /^请阅读简报，然后用 “shoal approve (C\d+)” 批准。尚未发送任何内容。$/,
    ],
  ])('%s: proposed, and after a yes drafted with its files and the next step', async (question, drafted, next) => {
    const [asked, done] = await talk(question)
    expect(asked?.calls).toEqual([])
    expect(asked?.outcome).toMatchObject({
      kind: 'clarified',
      proposal: { tool: 'brief', input: { goal: 'win-back' } },
    })
    expect(done?.outcome).toEqual({ kind: 'answered' })
    expect(said(done)[0]).toMatch(drafted)
    expect(said(done).at(-1)).toMatch(next)
    const campaign = next.exec(said(done).at(-1) ?? '')?.[1]
    expect(done?.calls[0]?.links.map(({ kind }) => kind)).not.toContain('turn')
    expect(done?.calls[0]?.links.map(({ path }) => path)).toContain(`report/${campaign}.html`)
  })

  it.each([
    ['approve it', 'refused'],
    ['Please approve the campaign now!', 'refused'],
    ['send it', 'refused'],
    ['How do I approve it?', 'answered'],
    ['who can approve this campaign?', 'answered'],
    ['批准它', 'refused'],
    ['怎么批准这个活动？', 'answered'],
  ])('“%s” says who approves and how: %s', async (question, kind) => {
    const [, drafted, asked] = await talk('Draft a win-back campaign', question)
    const campaign = /approve (C\d+)/.exec(said(drafted).at(-1) ?? '')?.[1]
    expect(asked?.outcome.kind).toBe(kind)
    const reason = asked?.outcome.kind === 'refused' ? asked.outcome.reason : said(asked).join('')
    expect(reason).toContain(`shoal approve ${campaign}`)
  })

  it('is drafted after other questions too', async () => {
    const turns = await talk('How many orders in August 2011?', 'Draft a win-back campaign for the lapsed')
    expect(turns.map(({ outcome }) => outcome.kind)).toEqual(['answered', 'clarified', 'answered'])
  })

  it('names no campaign where the talk has none', async () => {
    const [asked] = await talk('approve it')
    expect(asked?.outcome).toMatchObject({ kind: 'refused' })
    expect(JSON.stringify(asked?.outcome)).toContain('shoal campaigns')
  })

  it.each(['Write an email for a win-back campaign', 'Draft a message to win back the lapsed'])(
    '“%s” is proposed too',
    async (question) => {
      const [asked] = await talk(question)
      expect(asked?.outcome).toMatchObject({ proposal: { tool: 'brief', input: { goal: 'win-back' } } })
    },
  )

  it('holds the words of a message, whatever figures are in its names', async () => {
    const [, done] = await talk('写一封挽回邮件')
    expect(said(done)[0]).toMatch(/^信息已在活动 C\d+ 中起草，面向/)
    expect(said(done)[1]).toMatch(/^邮件标题为：/)
    expect(said(done).at(-1)).toMatch(/shoal approve C\d+/)
  })
})
