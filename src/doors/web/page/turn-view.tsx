import { useState } from 'preact/hooks'
import { CallView } from './call-view.tsx'
import { FigureSource } from './figure-source.tsx'
import { OutcomeView } from './outcome-view.tsx'
import { useWords } from './page-language.ts'
import { Sentences } from './sentences.tsx'
import type { ShownTurn } from './talk-state.ts'
import type { TalkDesk } from './use-talk.ts'

/** A figure that the reader asked about. */
export interface Figure {
  text: string
  call: string
  fact: string
}

/** A question, how it was read, and what came of it. */
export function TurnView(props: { turn: ShownTurn; desk: TalkDesk; ask: (question: string) => void }) {
  const { turn, desk, ask } = props
  const { words } = useWords()
  const [figure, setFigure] = useState<Figure>()
  const lift = (): void => desk.lift(turn)
  const isEmpty =
    turn.outcome?.kind === 'answered' && turn.calls.length > 0 && turn.calls.every(({ rows }) => rows === 0)
  return (
    <article class="turn" id={`turn-${turn.id}`} tabIndex={-1} aria-busy={turn.stage !== undefined}>
      <h2 class="question">
        <span class="unseen">{words.turn.you}: </span>
        {turn.question}
      </h2>
      {turn.reading !== undefined && (
        <p class="reading">
          <span class="label">{words.turn.readAs}</span> {turn.reading}
        </p>
      )}
      <Sentences sentences={turn.sentences} chosen={figure} choose={setFigure} />
      {figure !== undefined && (
        <FigureSource figure={figure} turns={desk.state.turns} here={turn.id} close={() => setFigure(undefined)} />
      )}
      {isEmpty && <p class="outcome nothing">{words.turn.nothingFound}</p>}
      {turn.calls.map((call) => (
        <CallView
          key={call.id}
          call={call}
          turn={turn.id}
          lift={desk.state.running === undefined && turn.stage === undefined ? lift : undefined}
        />
      ))}
      {turn.stage !== undefined && <p class="stage">{words.stages[turn.stage]}</p>}
      {turn.broken && <p class="outcome failed">{words.faults.broken}</p>}
      {turn.outcome !== undefined && <OutcomeView outcome={turn.outcome} turn={turn} desk={desk} ask={ask} />}
    </article>
  )
}
