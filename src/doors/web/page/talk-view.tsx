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
  // A new question comes into view; what is read meanwhile stays where it is.
  useEffect(() => {
    if (state.running !== undefined) end.current?.scrollIntoView({ block: 'end' })
  }, [state.turns.length])
  // Until the question is out of the way upwards, the end is followed.
  useEffect(() => {
    const box = end.current?.parentElement
    if (state.running === undefined || !box) return
    if (box.scrollHeight - box.scrollTop - box.clientHeight < 160) box.scrollTop = box.scrollHeight
  })
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
      {state.turns.map((turn, index) => (
        <TurnView key={index} turn={turn} desk={desk} ask={ask} />
      ))}
      <p class="unseen" aria-live="polite">
        {last?.stage !== undefined && said === '' ? words.stages[last.stage] : said}
      </p>
      <div ref={end} />
    </div>
  )
}
