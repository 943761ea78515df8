import type { Outcome } from '../../../agent/turn/outcome.ts'
import { useWords } from './page-language.ts'
import type { ShownTurn } from './talk-state.ts'
import type { TalkDesk } from './use-talk.ts'

/** How a turn ended, where it did not simply answer: each way looks and reads otherwise. */
export function OutcomeView(props: {
  outcome: Outcome
  turn: ShownTurn
  desk: TalkDesk
  ask: (question: string) => void
}) {
  const { outcome, turn, desk, ask } = props
  const { words } = useWords()
  if (outcome.kind === 'answered') return null
  const isStopped = outcome.kind === 'failed' && outcome.code === 'chat/stopped'
  const kind = isStopped ? 'stopped' : outcome.kind
  const proposal = outcome.kind === 'clarified' ? outcome.proposal : undefined
  const options = 'options' in outcome ? outcome.options : []
  const isLast = desk.state.turns.at(-1) === turn
  const busy = desk.state.running !== undefined
  return (
    <section class={`outcome ${kind}`}>
      <p class="label">{words.outcomes[kind]}</p>
      <p>{textOf(outcome)}</p>
      {proposal !== undefined && (
        <>
          {/* What was proposed counts until something else is asked. */}
          {isLast && (
            <p class="doings">
              <button
                type="button"
                class="send"
                disabled={busy}
                onClick={() => desk.decide(proposal.id, true, words.proposal.yes)}
              >
                {words.proposal.yes}
              </button>
              <button type="button" disabled={busy} onClick={() => desk.decide(proposal.id, false, words.proposal.no)}>
                {words.proposal.no}
              </button>
            </p>
          )}
        </>
      )}
      {kind === 'withheld' && (
        <button type="button" class="link" disabled={busy} onClick={() => desk.lift(turn)}>
          {words.turn.lift}
        </button>
      )}
      {options.length > 0 && (
        <>
          {outcome.kind !== 'clarified' && <p class="label">{words.options}</p>}
          <ul class="options">
            {options.map((option) => (
              <li key={option}>
                <button type="button" class="option" disabled={busy} onClick={() => ask(option)}>
                  {option}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function textOf(outcome: Exclude<Outcome, { kind: 'answered' }>): string {
  if (outcome.kind === 'clarified') return outcome.question
  if (outcome.kind === 'cannot') return outcome.missing
  if (outcome.kind === 'failed') return `${outcome.sentence} ${outcome.remedy}`
  return outcome.reason
}
