import { useWords } from './page-language.ts'
import { type ShownTurn, sourceOf } from './talk-state.ts'
import type { Figure } from './turn-view.tsx'

/** Where a figure comes from: how its call was read and worked out, with the way to query and SQL. */
export function FigureSource(props: {
  figure: Figure
  turns: readonly ShownTurn[]
  /** The turn in which the figure stands. */
  here: string
  close: () => void
}) {
  const { figure, turns, here, close } = props
  const { language, words } = useWords()
  const found = sourceOf(turns, figure.call)
  const show = (): void => {
    const how = document.getElementById(`how-${found?.turn.id}-${figure.call}`)
    if (how instanceof HTMLDetailsElement) how.open = true
    how?.scrollIntoView({ block: 'nearest' })
    how?.querySelector('summary')?.focus()
  }
  return (
    <section class="source" aria-label={words.source.heading(figure.text)}>
      <p class="label">{words.source.heading(figure.text)}</p>
      {found === undefined ? (
        <p>{words.source.missing}</p>
      ) : (
        <>
          <p>{found.call.reading}</p>
          <p>{found.call.how.sentence[language]}</p>
          <p class="muted">
            {figure.call} · {words.turn.snapshot(found.call.snapshot, String(found.call.rows))}
          </p>
        </>
      )}
      <p class="doings">
        {found !== undefined && (
          <button type="button" class="link" onClick={show}>
            {found.turn.id === here ? words.source.show : words.turn.seeTurn}
          </button>
        )}
        <button type="button" class="link" onClick={close}>
          {words.source.close}
        </button>
      </p>
    </section>
  )
}
