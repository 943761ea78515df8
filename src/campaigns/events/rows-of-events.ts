import { bounceKind } from '../feedback/bounce-kind.ts'
import { idIn } from '../feedback/returned-mail.ts'
import type { EventColumns } from './event-columns.ts'
import { readEventWord } from './event-words.ts'
import { bareEvent, type HeardRow } from './heard-event.ts'
import { numberColumn } from './number-column.ts'
import { agentIn, flagIn, linkIn } from './read-cell.ts'
import type { ReadTable } from './read-table.ts'
import type { TableReading } from './table-reading.ts'
import { timeColumn } from './time-column.ts'

/** What rows say of an event each. @throws ShoalError events/date-order */
export function rowsOfEvents({ header, rows }: ReadTable, at: EventColumns, reading: TableReading): HeardRow[] {
  const { file, zone, dates: asked } = reading
  const cells = (place: number): string[] => (place < 0 ? [] : rows.map((row) => row[place] ?? ''))
  const time = timeColumn(cells(at.time), zone, { asked, file, column: header[at.time] ?? '' })
  const number = numberColumn(cells(at.value))
  return rows.map((row): HeardRow => {
    const cell = (place: number): string => (place < 0 ? '' : (row[place] ?? '').trim())
    const word = readEventWord(cell(at.event))
    if (word === 'nothing' || cell(at.event) === '') return { events: [], fault: 'nothing' }
    if (word === 'unknown') return { events: [], fault: 'event' }
    const when = time(cell(at.time))
    if (when === undefined && cell(at.time) !== '') return { events: [], fault: 'time' }
    const kind = word.kind === 'bounce' ? bounceKind(statusIn(cell(at.reason)), cell(at.reason)) : word.kind
    const holdsValue = kind === 'order' || kind === 'spend' || kind === 'score'
    const value = holdsValue ? number(cell(at.value)) : undefined
    if (holdsValue && value === undefined && (kind !== 'order' || cell(at.value) !== ''))
      return { events: [], fault: 'value' }
    return {
      events: [
        {
          ...bareEvent(kind, cell(at.mailbox)),
          at: when,
          campaign: cell(at.campaign) || undefined,
          link: linkIn(cell(at.link)),
          agent: at.agent < 0 ? undefined : agentIn(cell(at.agent)),
          value,
          isMachine: word.isMachine ?? flagIn(cell(at.machine)),
          messageId: idIn(cell(at.messageId)),
          id: cell(at.id) || undefined,
        },
      ],
    }
  })
}

/** A status as in RFC 3463 within words. */
const statusIn = (words: string): string | undefined => /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(words)?.[0]
