import { useState } from 'preact/hooks'
import type { MenuEntry } from '../menu-entry.ts'
import { MenuForm } from './menu-form.tsx'
import { useWords } from './page-language.ts'

/** The guided menu: what Shoal can do, then its questions one below the other. */
export function Menu(props: {
  entries: readonly MenuEntry[]
  close: () => void
  run: (tool: string, input: Record<string, unknown>, asked: string) => void
}) {
  const { entries, close, run } = props
  const { language, words } = useWords()
  const [chosen, choose] = useState<MenuEntry>()
  return (
    <section class="menu">
      <h2>{chosen === undefined ? words.menu.heading : chosen.description[language]}</h2>
      {entries.length === 0 && <p class="muted">{words.menu.none}</p>}
      {chosen === undefined ? (
        <ul class="options">
          {entries.map((entry) => (
            <li key={entry.tool}>
              <button type="button" class="option" onClick={() => choose(entry)}>
                {entry.description[language]}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <MenuForm
          key={chosen.tool}
          entry={chosen}
          run={(input) => run(chosen.tool, input, chosen.description[language])}
        />
      )}
      <button type="button" class="link" onClick={() => (chosen === undefined ? close() : choose(undefined))}>
        {words.menu.back}
      </button>
    </section>
  )
}
