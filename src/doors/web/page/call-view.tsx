import type { Call } from '../../../agent/turn/turn.ts'
import { ChartView } from './chart-view.tsx'
import { HowFoundView } from './how-found-view.tsx'
import { useWords } from './page-language.ts'
import { TableView } from './table-view.tsx'

/** What a call gave besides sentences: chart, table, links, and the way it was found. */
export function CallView(props: {
  call: Call
  turn: string
  /** Asks again with what is kept back; absent while something runs. */
  lift: (() => void) | undefined
}) {
  const { call, turn, lift } = props
  const { language, words } = useWords()
  return (
    <section class="call">
      {call.chart !== undefined && <ChartView chart={call.chart} id={`chart-${turn}-${call.id}`} />}
      {call.table !== undefined && call.table.rows.length > 0 && (
        <TableView table={call.table} caption={call.reading} isOpen={call.chart === undefined} />
      )}
      {call.withheld > 0 && (
        <p class="outcome withheld">
          {words.turn.rowsWithheld(call.withheld)}{' '}
          <button type="button" class="link" disabled={lift === undefined} onClick={lift}>
            {words.turn.lift}
          </button>
        </p>
      )}
      {call.links.length > 0 && (
        <p class="links">
          <span class="label">{words.turn.links}</span>
          {call.links.map(({ kind, label, path }) =>
            kind === 'turn' ? (
              <button key={path} type="button" class="link" onClick={() => goTo(path)}>
                {label[language]}
              </button>
            ) : (
              // Only addresses that this server gave out; whatever else stands in a link stays text.
              path.startsWith('/files/') && (
                <a key={path} href={path} target="_blank" rel="noopener noreferrer">
                  {label[language]}
                </a>
              )
            ),
          )}
        </p>
      )}
      <HowFoundView call={call} turn={turn} />
    </section>
  )
}

function goTo(turn: string): void {
  const element = document.getElementById(`turn-${turn}`)
  element?.scrollIntoView({ block: 'start' })
  element?.focus()
}
