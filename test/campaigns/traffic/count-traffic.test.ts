import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countTraffic } from '../../../src/campaigns/traffic/count-traffic.ts'
import { judgeTraffic } from '../../../src/campaigns/traffic/judge-traffic.ts'
import { decoyLink, type TrafficEvent } from '../../../src/campaigns/traffic/traffic-event.ts'

const event: fc.Arbitrary<TrafficEvent> = fc.record({
  kind: fc.constantFrom('open' as const, 'click' as const),
  at: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined }),
  link: fc.constantFrom('https://s.example/a', 'https://s.example/b', decoyLink, undefined),
  agent: fc.constantFrom('Firefox', '', 'curl/8', undefined),
  method: fc.constantFrom('GET', 'HEAD', undefined),
  isMachine: fc.constantFrom(true, false, undefined),
  times: fc.constant(1),
})

describe('counting opens and clicks', () => {
  it('makes machine, unsure and person add up to all, of events and of mailboxes', () => {
    fc.assert(
      fc.property(fc.array(fc.array(event, { maxLength: 6 }), { maxLength: 8 }), (mailboxes) => {
        const judged = mailboxes.map((of) => judgeTraffic(of, { deliveredAt: 0, links: 2 }))
        const { opens, clicks } = countTraffic('A', mailboxes.length, judged)
        for (const { all, machine, unsure, person } of [opens.events, opens.mailboxes, clicks.events, clicks.mailboxes])
          expect(machine + unsure + person).toBe(all)
        expect(clicks.mailboxes.all).toBe(mailboxes.filter((of) => of.some(({ kind }) => kind === 'click')).length)
      }),
    )
  })

  it('counts a mailbox by the best of its clicks, and does not count a sum beside the events that it sums up', () => {
    const click = (of: Partial<TrafficEvent>): TrafficEvent => ({
      kind: 'click',
      at: 3_600_000,
      link: 'https://s.example/a',
      agent: 'Firefox',
      method: undefined,
      isMachine: undefined,
      times: 1,
      ...of,
    })
    const facts = { deliveredAt: 0, links: 1 }
    const one = judgeTraffic([click({}), click({ agent: 'curl/8' })], facts)
    const other = judgeTraffic([click({ at: 1000 }), click({ at: undefined, agent: undefined, times: 7 })], facts)
    expect(countTraffic('A', 5, [one, other]).clicks).toEqual({
      events: { all: 3, machine: 2, unsure: 0, person: 1 },
      mailboxes: { all: 2, machine: 1, unsure: 0, person: 1 },
    })
  })
})
