import { useState } from 'preact/hooks'
import type { Call } from '../../../agent/turn/turn.ts'
import { useWords } from './page-language.ts'

/** How a call came to its figures: a plain sentence, then the query, then the SQL. */
export function HowFoundView({ call, turn }: { call: Call; turn: string }) {
  const { language, words } = useWords()
  const { sentence, query, sql } = call.how
  return (
    <details class="how" id={`how-${turn}-${call.id}`}>
      <summary>{words.turn.how}</summary>
      <p>{sentence[language]}</p>
      <p class="muted">{words.turn.snapshot(call.snapshot, String(call.rows))}</p>
      {query !== undefined && <Source name={words.turn.query} text={JSON.stringify(query, withoutDefaults, 2)} />}
      {sql !== undefined && <Source name={words.turn.sql} text={sql} />}
    </details>
  )
}

/** What says nothing is left out. */
const withoutDefaults = (_name: string, value: unknown): unknown =>
  value === false || (Array.isArray(value) && value.length === 0) ? undefined : value

function Source({ name, text }: { name: string; text: string }) {
  const { words } = useWords()
  const [copied, setCopied] = useState(false)
  return (
    <div class="code">
      <p class="label">
        {name}
        <button
          type="button"
          class="link"
          onClick={() =>
            navigator.clipboard.writeText(text).then(
              () => setCopied(true),
              () => undefined,
            )
          }
        >
          {copied ? words.turn.copied : words.turn.copy}
        </button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled by keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </div>
  )
}
