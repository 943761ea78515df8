import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importEvents } from '../../../src/campaigns/events/import-events.ts'
import { readResultEvents } from '../../../src/campaigns/events/result-event-records.ts'
import { rememberForgotten } from '../../../src/customers/forget/forgotten.ts'
import { State } from '../../../src/workspace/state.ts'
import { folderWith } from '../../doors/cli/shoal.ts'
import { putCampaign, putOutbox } from '../optout/a-campaign.ts'
import { listSuppressions } from '../suppressions/list-suppressions.ts'

const readers = ['ann@example.com', 'bob@example.com', 'cho@example.com']

/** A state with a campaign to three readers, one of whom was held out, and what imports texts into it. */
function opened(asked?: string) {
  const state = new State(':memory:', 'w')
  putCampaign(state)
  putOutbox(state, 'C1', readers.slice(0, 2))
  putOutbox(state, 'C1', readers.slice(2), 'held', 'holdout')
  const folder = folderWith()
  let count = 0
  const read = (text: string, name = `f${count++}.csv`) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    const desk = { secret: 'ab'.repeat(32), known: new Set(['C1']), asked }
    const at = '2026-02-01T00:00:00.000Z'
    return importEvents(state, path, desk, { zone: 'UTC', dates: undefined, at, heed: () => undefined })
  }
  return { state, read }
}

const total = (rejected: readonly { rows: number }[]): number => rejected.reduce((sum, { rows }) => sum + rows, 0)

/** Cells that rows may hold, right and wrong. */
const row = fc.record({
  email: fc.constantFrom(...readers, ' ANN@example.com', 'zoe@example.com', 'nobody', ''),
  event: fc.constantFrom('open', 'Clicked', 'delivered', 'order', 'score', 'unsubscribe', 'deferred', 'danced', ''),
  time: fc.constantFrom('2026-01-03 10:00', '2026-01-04T10:00:00Z', '1767520800', 'soon', ''),
  link: fc.constantFrom('https://shop.example/a', '=1+1', ''),
  value: fc.constantFrom('12.50', '5', 'x', ''),
})
const csv = (rows: readonly Record<string, string>[]): string =>
  `email,event,time,link,value\n${rows.map((cells) => Object.values(cells).join(',')).join('\n')}\n`

describe('results that are read in', () => {
  it('are used or rejected, each row once; and read again they change nothing', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.constantFrom(undefined, 'C1'), (rows, asked) => {
        const { state, read } = opened(asked)
        // Rows without a single cell are none.
        const lines = rows.filter((cells) => Object.values(cells).some((cell) => cell !== '') && cells.event !== '')
        if (lines.length === 0) return
        const known = ['open', 'Clicked', 'delivered', 'order', 'score', 'unsubscribe', 'deferred']
        const text = csv([{ email: '', event: 'deferred', time: '', link: '', value: '' }, ...lines])
        const first = read(text)
        expect(first.rows).toBe(lines.length + 1)
        expect(first.used + total(first.rejected)).toBe(first.rows)
        expect(lines.filter(({ event }) => !known.includes(event)).length).toBeLessThanOrEqual(total(first.rejected))
        const kept = state.rows('SELECT * FROM result_events')
        const suppressed = listSuppressions(state)
        const second = read(text)
        expect(second).toMatchObject({ rows: first.rows, used: first.used, known: first.used, heard: [] })
        expect(state.rows('SELECT * FROM result_events')).toEqual(kept)
        expect(listSuppressions(state)).toEqual(suppressed)
        state.close()
      }),
      { numRuns: 60 },
    )
  })

  it('that an export sums up take the place of an earlier, smaller sum', () => {
    const { state, read } = opened()
    read('email,opens\nann@example.com,2\n')
    read('email,opens\nann@example.com,5\n')
    read('email,opens\nann@example.com,4\n')
    expect(readResultEvents(state, 'C1', ['open'])).toMatchObject([
      { mailbox: 'ann@example.com', times: 5, isTotal: true },
    ])
  })

  it('count for an opt-out even where something else in the row cannot be read', () => {
    const { state, read } = opened()
    expect(read('email,opens,unsubscribed\nann@example.com,often,si\n')).toMatchObject({
      used: 0,
      rejected: [{ fault: 'value', rows: 1, lines: [2] }],
      heard: [{ kind: 'opt-out', events: 1 }],
    })
    expect(listSuppressions(state)).toMatchObject([{ mailbox: 'ann@example.com', reason: 'opt-out' }])
  })

  it('bring nobody back who was forgotten', () => {
    const { state, read } = opened()
    rememberForgotten(state, ['ann@example.com'], '2026-01-01')
    expect(read('email,event\nann@example.com,click\n')).toMatchObject({ rejected: [{ fault: 'forgotten', rows: 1 }] })
    expect(state.rows('SELECT * FROM result_events')).toEqual([])
  })

  it('are read from what the webhooks of providers sent', () => {
    const { state, read } = opened('C1')
    const payloads = [
      {
        email: 'ann@example.com',
        event: 'click',
        timestamp: 1767520800,
        sg_event_id: 'a',
        url: 'https://s.example/a',
        useragent: 'Firefox',
      },
      { email: 'ann@example.com', event: 'open', timestamp: 1767520801, sg_event_id: 'b', sg_machine_open: true },
      {
        'event-data': {
          event: 'clicked',
          recipient: 'bob@example.com',
          timestamp: 1767520802.5,
          id: 'c',
          url: 'https://s.example/b',
          'client-info': { 'user-agent': 'Mozilla/5.0', bot: 'apple' },
        },
      },
      {
        RecordType: 'Click',
        Recipient: 'bob@example.com',
        MessageID: 'm',
        ReceivedAt: '2026-01-04T10:00:03Z',
        OriginalLink: 'https://s.example/c',
        UserAgent: 'Firefox',
      },
      {
        Type: 'Notification',
        Message: JSON.stringify({
          eventType: 'Open',
          mail: { destination: ['bob@example.com'] },
          open: { timestamp: '2026-01-04T10:00:04.000Z', userAgent: 'Firefox' },
        }),
      },
      { event: 'proxy_open', email: 'bob@example.com', ts_event: 1767520805, id: 1 },
      { email: 'bob@example.com', event: 'spamreport', timestamp: 1767520806, sg_event_id: 'd' },
      { email: 'bob@example.com', event: 'processed', timestamp: 1767520806, sg_event_id: 'e' },
      { hello: 'world' },
    ]
    expect(read(`${payloads.map((one) => JSON.stringify(one)).join('\n')}\n{"cut`, 'hook.ndjson')).toMatchObject({
      rows: 10,
      used: 7,
      rejected: [
        { fault: 'nothing', rows: 1, lines: [8] },
        { fault: 'unknown-payload', rows: 1, lines: [9] },
        { fault: 'not-json', rows: 1, lines: [10] },
      ],
      heard: [
        { kind: 'click', events: 3 },
        { kind: 'open', events: 3 },
        { kind: 'complaint', events: 1 },
      ],
    })
    const told = readResultEvents(state, 'C1', ['open', 'click'])
    expect(
      told.map(({ mailbox, kind, at, agent, isMachine }) => [
        mailbox.slice(0, 3),
        kind,
        at?.slice(17),
        agent,
        isMachine,
      ]),
    ).toEqual([
      ['ann', 'click', '00.000Z', 'Firefox', undefined],
      ['ann', 'open', '01.000Z', undefined, true],
      ['bob', 'click', '02.500Z', 'Mozilla/5.0', true],
      ['bob', 'click', '03.000Z', 'Firefox', undefined],
      ['bob', 'open', '04.000Z', 'Firefox', undefined],
      ['bob', 'open', '05.000Z', undefined, true],
    ])
  })
})
