import { expect, it } from 'vitest'
import type { ResultEventKind } from '../../../src/campaigns/events/result-event.ts'
import { addResultEvent, readResultEvents } from '../../../src/campaigns/events/result-event-records.ts'
import { State } from '../../../src/workspace/state.ts'
import { putCampaign } from '../optout/a-campaign.ts'

/** What is kept of a value that exports give one after another, and which of them brought something new. */
function kept(kind: ResultEventKind, values: (number | undefined)[]) {
  const state = new State(':memory:', 'w')
  putCampaign(state)
  const event = { campaign: 'C1', mailbox: 'ann@x.example', kind, times: 1, isTotal: true, source: 'x', key: 'k' }
  const news = values.map((value) => addResultEvent(state, { ...event, ...(value === undefined ? {} : { value }) }))
  const [found] = readResultEvents(state, 'C1', [kind])
  state.close()
  return { value: found?.value, news }
}

it('of an amount that exports sum up the larger counts, in whichever order they are read', () => {
  expect(kept('spend', [20, 50, 20, 50])).toEqual({ value: 50, news: [true, true, false, false] })
  expect(kept('spend', [50, undefined])).toEqual({ value: 50, news: [true, false] })
  expect(kept('spend', [undefined, 50])).toEqual({ value: 50, news: [true, true] })
})

it('of a score the one read last counts: it may go down', () => {
  expect(kept('score', [5, 2, 2])).toEqual({ value: 2, news: [true, true, false] })
})
