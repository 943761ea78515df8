import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Assistant } from '../../../src/agent/assistant.ts'
import { openAssistant } from '../../../src/agent/open-assistant.ts'
import { smallShop } from './small-shop.ts'
import { talkWith } from './talk-with.ts'

let shop: Awaited<ReturnType<typeof smallShop>>
let assistant: Assistant
beforeAll(async () => {
  shop = await smallShop()
  const now = (): Date => new Date('2026-01-01T00:00:00Z')
  assistant = await openAssistant({ folder: shop.folder, environment: {}, now, usualLanguage: 'en' })
})
afterAll(() => {
  assistant.close()
  shop.remove()
})

it.each([
  [
    'Draft a win-back campaign for the lapsed\n2\nyes\napprove it\n',
    'Do it? (yes/no) yes\nRead as: Campaign C1 ',
    /brief \(HTML\) \(report\/C1\.html\)/,
    /Next: Read the brief, then approve it with “shoal approve C1”/,
    /Not done\. A talk approves and sends nothing: .*“shoal approve\s+C1”/s,
  ],
  [
    '为流失客户起草一个挽回活动\n2\n是\n批准它\n',
    '要执行吗？（是/否）是\n理解为：',
    /简报（HTML）（report\/C2\.html）/,
    /shoal approve\s+C2”/,
    /未执行。对话不会批准或发送任何内容/,
  ],
])('a pipe leads from a wish to the approval: %j', async (typed, decided, link, next, refused) => {
  const { said } = await talkWith(assistant, typed)
  expect(said).toContain(decided)
  for (const text of [link, next, refused]) expect(said).toMatch(text)
})

it('so does a terminal', async () => {
  const steps: [string, string][] = [
    ['> ', 'Draft a win-back campaign for the lapsed\r'],
    ['2  Draft a campaign for Lapsed one-time small spenders (win back)', '2\r'],
    ['Do it? (yes/no) ', 'yes\r'],
    ['“shoal approve C3”', '\x04'],
  ]
  const { said } = await talkWith(assistant, '', {
    terminal: true,
    onSaid: (all, type) => {
      const [until, keys] = steps[0] ?? []
      if (until === undefined || keys === undefined || !all.includes(until)) return
      steps.shift()
      type(keys)
    },
  })
  expect(said).toContain('“shoal approve C3”')
})
