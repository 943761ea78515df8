import { useEffect, useRef } from 'preact/hooks'
import { useWords } from './page-language.ts'
import { TurnView } from './turn-view.tsx'
import type { TalkDesk } from './use-talk.ts'

/** The talk: its turns, or what one may begin with. */
export function TalkView(props: { desk: TalkDesk; suggestions: readonly string[]; ask: (question: string) => void }) {
  const { desk, suggestions, ask } = props
  const { state } = desk
  const { words } = useWords()
  const end = useRef<HTMLDivElement>(null)
  const last = state.turns.at(-1)
  // A new question stands at the top, with room for its answer below; what is read meanwhile stays where it is.
  useEffect(() => {
    end.current?.previousElementSibling?.scrollIntoView({ block: 'start' })
  }, [state.turns.length])
  const said =
    last?.sentences
      .at(-1)
      ?.parts.map(({ text }) => text)
      .join('') ?? ''
  return (
    <div class="talk-view" tabIndex={-1}>
      {state.turns.length === 0 && (
        <section class="begin">
          <h2>{words.begin.heading}</h2>
          <p>{words.begin.text}</p>
          {suggestions.length > 0 && (
            <>
              <h3>{words.begin.suggestions}</h3>
              <ul class="options">
                {suggestions.map((question) => (
                  <li key={question}>
                    <button type="button" class="option" onClick={() => ask(question)}>
                      {question}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      <p class="unseen" aria-live="polite">
        {last?.stage !== undefined && said === '' ? words.stages[last.stage] : said}
      </p>
      {state.turns.map((turn, index) => (
        <TurnView key={index} turn={turn} desk={desk} ask={ask} />
      ))}
      <div ref={end} />
    </div>
  )
}
