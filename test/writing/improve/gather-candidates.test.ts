import { describe, expect, it } from 'vitest'
import { gatherCandidates } from '../../../src/writing/improve/gather-candidates.ts'
import { proposeByModel } from '../../../src/writing/improve/propose.ts'
import { ModelError } from '../../../src/writing/models/model-error.ts'
import { readPrompt } from '../../../src/writing/prompts/read-prompt.ts'
import { answeringModel } from '../model-personas/answering-model.ts'

const base = readPrompt('copy', 'en')
const failures = [{ fault: 'offer' as const, lines: 4, examples: ['Take twenty percent off all of it today.'] }]
const context = { known: new Set([base.version]), examples: ['Take twenty percent off all of it today.'], names: [] }
const propose = (...answers: unknown[]) => {
  const model = answeringModel(...answers)
  return {
    model,
    made: proposeByModel(
      { model, signal: new AbortController().signal, prompts: undefined },
      base,
      failures,
      ['L1: it helped.'],
      3,
      1,
    ),
  }
}
const edit = (text: string) => [{ is: 'add', line: 4, text }]

describe('candidates', () => {
  it('are what a model proposes as far as it may be tried, and the catalogue for what it leaves open', async () => {
    const { model, made } = propose({
      proposals: [
        { hypothesis: 'Fewer offers, since the rule says so.', edits: edit('- Offer nothing.') },
        { hypothesis: 'Fewer offers by example.', edits: edit('- Never: take twenty percent off all of it.') },
      ],
    })
    const { candidates, refused } = gatherCandidates(
      base,
      failures,
      { by: 'scripted', proposals: await made },
      context,
      3,
    )
    expect(candidates.map(({ reason }) => reason)).toEqual([
      { is: 'proposed', by: 'scripted', hypothesis: 'Fewer offers, since the rule says so.' },
      { is: 'operator', operator: 'add-rule', fault: 'offer' },
      { is: 'operator', operator: 'add-example', fault: 'offer' },
    ])
    expect(refused).toEqual([{ hypothesis: 'Fewer offers by example.', refusal: 'copies' }])
    const question = model.asked[0]?.messages.at(-1)?.content ?? ''
    expect(question).toContain('- offer, in 4 lines, as in “Take twenty percent off all of it today.”')
    expect(question).toContain('L1: it helped.')
    expect(question).toContain('1: You write to customers of a shop.')
  })

  it('are those of the catalogue where the model gives no answer in the form', async () => {
    const { made } = propose(new ModelError('models/not-the-form', { model: 'scripted', form: 'ProposeAnswer' }))
    const { candidates } = gatherCandidates(base, failures, { by: 'scripted', proposals: await made }, context, 2)
    expect(candidates.map(({ reason }) => reason.is)).toEqual(['operator', 'operator'])
  })

  it('are none that were tried before', () => {
    const none = { by: 'scripted', proposals: [] }
    const first = gatherCandidates(base, failures, none, context, 2).candidates.map(({ prompt }) => prompt.version)
    const next = gatherCandidates(base, failures, none, { ...context, known: new Set(first) }, 2).candidates
    expect(next.map(({ prompt }) => prompt.version).filter((version) => first.includes(version))).toEqual([])
    expect(next).toHaveLength(2)
  })
})
