import { z } from 'zod'
import { approve } from '../../actions/approve.ts'
import { send } from '../../actions/send.ts'
import { defineTool, type Tool, type ToolOutcome } from '../../agent/tools/tool.ts'
import type { Localized } from '../../language/language.ts'
import { mcpTexts } from './mcp-texts.ts'

const both = (text: (say: (typeof mcpTexts)['en']) => string): Localized => ({
  en: text(mcpTexts.en),
  zh: text(mcpTexts.zh),
})

/** What was done, in one sentence: these tools find nothing out. */
const done = (sentence: Localized, command: string): ToolOutcome => ({
  kind: 'found',
  result: {
    reading: { en: command, zh: command },
    facts: [],
    sentences: [{ en: [{ text: sentence.en }], zh: [{ text: sentence.zh }], holds: 'evidence' }],
    how: { sentence: { en: command, zh: command } },
    snapshot: '',
    rows: 0,
    withheld: 0,
    links: [],
  },
})

const approveInput = z.strictObject({ campaign: z.string(), at: z.string().optional() })
const sendInput = z.strictObject({ campaign: z.string() })

/** A campaign's brief counts as read. Who asks here is a model: it is recorded as that, never in the name of a person. */
const approveTool = defineTool({
  name: 'approve',
  effect: 'sends',
  description: both(({ campaign }) => campaign.approve),
  cues: { en: [], zh: [] },
  input: approveInput,
  narrowed: () => approveInput,
  asks: [],
  run: async (input, { action }) => {
    const { campaign, status } = await approve.run({ ...input, by: 'mcp' }, action)
    return done(
      both((say) => say.campaign.approved(campaign, status)),
      `shoal approve ${campaign}`,
    )
  },
})

/** Sends what may leave now, and does not wait for what may leave later. Addresses are never part of what it says. */
const sendTool = defineTool({
  name: 'send',
  effect: 'sends',
  description: both(({ campaign }) => campaign.send),
  cues: { en: [], zh: [] },
  input: sendInput,
  narrowed: () => sendInput,
  asks: [],
  run: async (input, { action }) => {
    const output = await send.run({ ...input, send: true, once: true, remaining: false, anyway: false }, action)
    return done(
      both((say) => say.campaign.sent(output)),
      `shoal send ${output.campaign} --send --once`,
    )
  },
})

/** What only this door offers, and only where it was switched on: a talk with a person ends at the draft. */
export const campaignTools: readonly Tool[] = [approveTool, sendTool]
