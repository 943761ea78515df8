import { describe, expect, it } from 'vitest'
import { editCopy } from '../../../src/campaigns/approval/edit-copy.ts'
import { traceOf } from '../../../src/campaigns/learnings/brief-trace.ts'
import type { VariantResult } from '../../../src/campaigns/results/variant-result.ts'
import { sheetOf } from '../../writing/grounding-sheets.ts'
import { sampleCampaign } from '../sample-campaign.ts'
import { aLearning } from './a-learning.ts'

const sheet = sheetOf('online-retail-4', 'S4')
const [evidence] = aLearning().evidence
const learning = aLearning({
  audience: 'segment:S4',
  segmentation: sheet.segmentation,
  feature: 'angle:service',
  evidence: evidence === undefined ? [] : [{ ...evidence, results: ['C1.B'] }],
})
const result: VariantResult = {
  campaign: 'C1',
  variant: 'B',
  metric: 'orders',
  segmentation: sheet.segmentation,
  segment: 'S4',
  angle: 'service',
  treated: { mailboxes: 1000, ordered: 130 },
  holdout: { mailboxes: 1000, ordered: 100 },
  effect: 0.03,
  low: 0.01,
  high: 0.05,
}
const others = [
  { ...result, variant: 'A' },
  { ...result, campaign: 'C2' },
]

describe('the trace of a brief', () => {
  it('leads from a sentence over the learning to the results behind it', async () => {
    const campaign = await sampleCampaign('en', { learnings: [learning] })
    const trace = traceOf(campaign, [...others, result], 'raised orders where it was measured')
    expect(trace.sentences).toMatchObject([
      { place: 'reason.angle', by: 'code', rule: 'angle.learned', learnings: ['L1'] },
    ])
    expect(trace.learnings).toMatchObject([{ id: 'L1', results: ['C1.B'] }])
    expect(trace.learnings[0]?.asTold?.en).toContain('It raised orders.')
    expect(trace.results).toEqual([result])
    expect(trace.snapshot).toBe(sheet.snapshot)
    expect(trace.asked).toBe(campaign.prompt.version)
  })

  it('leads from every sentence somewhere: to a fact, a learning, a rule, or the code that put the figures in', async () => {
    const campaign = await sampleCampaign('en', { learnings: [learning] })
    const { sentences } = traceOf(campaign, [result])
    const lost = sentences.filter(
      ({ facts, learnings, rule, by }) =>
        facts.length === 0 && learnings.length === 0 && rule === undefined && by !== 'code',
    )
    expect(lost).toEqual([])
    expect(new Set(sentences.map(({ place }) => place.split('.')[0]))).toEqual(
      new Set(['reason', 'insight', 'wants', 'message', 'risks', 'learned', 'A']),
    )
  })

  it('ends at the person who typed a sentence, whatever the one before it rested on', async () => {
    const campaign = await sampleCampaign('en', { learnings: [learning] })
    const [variant] = campaign.variants
    if (variant === undefined) throw new Error('there is one')
    const { copy } = editCopy(variant.copy, { subject: 'We saved you a seat', body: 'Come to our party.' })
    const { sentences } = traceOf({ ...campaign, variants: [{ ...variant, copy }] }, [result])
    const typed = sentences.filter(({ by }) => by === 'person')
    expect(typed).toEqual([
      { place: 'A.subject', text: 'We saved you a seat', by: 'person', facts: [], learnings: [] },
      { place: 'A.body', text: 'Come to our party.', by: 'person', facts: [], learnings: [] },
    ])
  })

  it('names the prompt and its version of a sentence that a model wrote', async () => {
    const campaign = await sampleCampaign('en')
    const { plan } = campaign
    if (plan === undefined) throw new Error('it has a plan')
    const told = {
      parts: ['They want tea.'],
      facts: ['customers'],
      kind: 'interpretation' as const,
      origin: 'model' as const,
    }
    const written = { writer: 'm', prompts: [{ name: 'brief', version: 'abc' }] }
    const { sentences } = traceOf({ ...campaign, plan: { ...plan, wants: [told], written } }, [], 'want tea')
    expect(sentences).toMatchObject([{ place: 'wants', by: 'model', prompt: { name: 'brief', version: 'abc' } }])
  })
})
