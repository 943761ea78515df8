import { describe, expect, it } from 'vitest'
import { writeByModel } from '../../../src/writing/model-personas/write-by-model.ts'
import type { Way, Writer } from '../../../src/writing/model-personas/writer.ts'
import type { ChatModel } from '../../../src/writing/models/chat-model.ts'
import { ModelError } from '../../../src/writing/models/model-error.ts'
import type { Sentence } from '../../../src/writing/personas/persona.ts'
import { writePersona } from '../../../src/writing/personas/write-persona.ts'
import { RuleWriters } from '../../../src/writing/rules/rule-writers.ts'
import { sheetOf, sheetsOf } from '../grounding-sheets.ts'
import { answeringModel } from './answering-model.ts'

const sheets = sheetsOf('online-retail-4')
const subject = { sheet: sheetOf('online-retail-4', 'S1'), sheets, language: 'en' as const, variant: 0 }
const writer = (model: ChatModel, way: Way = 'stated'): Writer => ({
  model,
  way,
  values: true,
  voice: { use: [], avoid: [], examples: [], banned: [] },
  signal: new AbortController().signal,
  rules: new RuleWriters(),
})
const words = ({ parts }: Sentence): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')
const own = (sentences: readonly Sentence[]) =>
  sentences
    .filter(({ origin }) => origin === 'model' || origin === 'repaired')
    .map((one) => `${one.origin}: ${words(one)}`)

const answer = {
  handle: 'Frequent restockers',
  pick: ['recency', 'frequency', 'monetary'],
  wants: [{ text: 'they want a quick way to order again', because: ['frequency'] }],
  risks: [{ text: 'A long wait for an answer could send them elsewhere.', because: ['frequency'] }],
  actions: [{ text: 'Keep their past orders within reach.', because: ['frequency'] }],
}

describe('a persona by a model', () => {
  it('holds its sentences in place of those by rule, with a capital and a stop where it forgot them', async () => {
    const { persona, settled } = await writeByModel(subject, writer(answeringModel(answer)))
    expect(own([...persona.wants, ...persona.risks, ...persona.actions])).toEqual([
      'model: They want a quick way to order again.',
      'model: A long wait for an answer could send them elsewhere.',
      'model: Keep their past orders within reach.',
    ])
    expect([persona.writer, persona.handle]).toEqual(['scripted', 'Frequent restockers'])
    expect(settled.flatMap(({ attempts }) => attempts)).toEqual([])
  })

  it('states the facts that it chose, in words and figures of code', async () => {
    const chosen = { ...answer, pick: ['morning-share', 'items-per-order', 'tenure'] }
    const { persona } = await writeByModel(subject, writer(answeringModel(chosen)))
    const told = new Set(persona.who.flatMap(({ facts }) => facts))
    expect(persona.who.every(({ origin }) => origin === 'code')).toBe(true)
    expect(told).toContain('morning_share.mean')
    expect(told).toContain('items_per_order.median')
  })

  it('sends back what does not hold, with the reason, and shows what comes then', async () => {
    const wrong = { ...answer, wants: [{ text: 'They want 20% off their next order.', because: ['frequency'] }] }
    const model = answeringModel(wrong, { sentences: ['They want to order again without a search.'] })
    const { persona, settled } = await writeByModel(subject, writer(model))
    expect(own(persona.wants)).toEqual(['repaired: They want to order again without a search.'])
    const sentBack = model.asked[1]?.messages.at(-1)?.content ?? ''
    expect(sentBack).toContain('"They want 20% off their next order."')
    expect(settled.flatMap(({ attempts }) => attempts.map(({ text }) => text))).toEqual([
      'They want 20% off their next order.',
    ])
  })

  it('keeps what held where the model’s answer to a repair is none', async () => {
    const wrong = { ...answer, wants: [{ text: 'They want 20% off.', because: ['frequency'] }] }
    const none = new ModelError('models/not-the-form', { model: 'scripted', form: 'RepairAnswer' })
    const { persona } = await writeByModel(subject, writer(answeringModel(wrong, none, none)))
    expect(own([...persona.wants, ...persona.risks, ...persona.actions])).toEqual([
      'model: A long wait for an answer could send them elsewhere.',
      'model: Keep their past orders within reach.',
    ])
  })

  it('cites the slots of a repaired sentence, and only the facts that its handle needs', async () => {
    const wrong = {
      handle: 'Frequent restockers.',
      who: [
        { text: 'They spend £3,220.', because: [] },
        { text: 'There are {f:customers} here.', because: ['customers'] },
        { text: 'They have placed {f:frequency}.', because: ['frequency'] },
      ],
      wants: answer.wants,
      risks: [],
      actions: answer.actions,
    }
    const mended = { sentences: ['They spend {f:monetary}.'] }
    const { persona } = await writeByModel(subject, writer(answeringModel(wrong, mended), 'slots'))
    expect(persona.who.find(({ origin }) => origin === 'repaired')?.facts).toEqual(['monetary.median'])
    expect([persona.handle, persona.handleFacts.length]).toEqual(['Frequent restockers', 1])
  })

  it('takes no sentence for a handle', async () => {
    const long = { ...answer, handle: 'Customers with high spending who often make frequent purchases' }
    const again = { sentences: [long.handle] }
    const { persona } = await writeByModel(subject, writer(answeringModel(long, again, again)))
    expect(persona.handle).toBe(writePersona(subject.sheet, sheets, 'en').handle)
  })

  it('takes a sentence with a gap before its end for none', async () => {
    const gap = {
      ...answer,
      actions: [{ text: 'Show them how to avoid the trouble of having .', because: ['frequency'] }],
    }
    const { persona } = await writeByModel(
      subject,
      writer(answeringModel(gap, { sentences: ['Having .'] }, { sentences: ['Having .'] })),
    )
    expect(own(persona.actions)).toEqual([])
  })

  it('takes no sentence of its own prompt for the model’s', async () => {
    const echo = { ...answer, actions: [{ text: 'Look after them personally.', because: ['frequency'] }] }
    const model = answeringModel(echo, { sentences: ['Give them a contact who knows their orders.'] })
    const { persona, settled } = await writeByModel(subject, writer(model))
    expect(settled.flatMap(({ attempts }) => attempts.flatMap(({ faults }) => faults.map(({ code }) => code)))).toEqual(
      ['echo'],
    )
    expect(own(persona.actions)).toEqual(['repaired: Give them a contact who knows their orders.'])
  })

  it('gives up after two repairs, and the words by rule stand', async () => {
    const wrong = { ...answer, wants: [{ text: 'They are 25 to 34 years old.', because: ['frequency'] }] }
    const model = answeringModel(
      wrong,
      { sentences: ['They are in their thirties.'] },
      { sentences: ['They are young mothers.'] },
    )
    const { persona } = await writeByModel(subject, writer(model))
    expect(model.asked).toHaveLength(3)
    expect(persona.wants).toEqual(
      writePersona(subject.sheet, sheets, 'en', {
        prefer: { segment: 'S1', facts: ['recency.median', 'frequency.median', 'monetary.median'] },
      }).wants,
    )
  })

  it('comes out the same where no figure may be sent: code puts them in', async () => {
    const [open, closed] = [answeringModel(answer), answeringModel(answer)]
    const withFigures = await writeByModel(subject, writer(open))
    const without = await writeByModel(subject, { ...writer(closed), values: false })
    expect(without.persona).toEqual(withFigures.persona)
    const facts = (model: typeof open) => model.asked[0]?.messages.at(-1)?.content ?? ''
    expect([facts(open).includes('£3,220'), facts(closed).includes('£3,220')]).toEqual([true, false])
    expect(facts(closed)).toContain(
      '[monetary] net spend (median): higher than all customers; the highest of the 4 segments',
    )
  })

  it('puts figures where it wrote slots', async () => {
    const slots = {
      handle: 'Frequent restockers',
      who: [
        { text: 'The typical last order is {f:recency} old.', because: ['recency'] },
        { text: 'They have placed {f:frequency}, {f:frequency|vs:all}.', because: ['frequency'] },
        { text: 'They bought {f:moon}.', because: [] },
      ],
      wants: answer.wants,
      risks: answer.risks,
      actions: answer.actions,
    }
    const nothing = { sentences: ['They bought {f:moon}.'] }
    const { persona } = await writeByModel(subject, writer(answeringModel(slots, nothing, nothing), 'slots'))
    expect(own(persona.who)).toEqual([
      'model: The typical last order is 9 days old.',
      'model: They have placed 9 orders, 4.5 times the figure of all customers.',
    ])
  })
})
