import { useState } from 'preact/hooks'
import type { TalkList } from '../wire.ts'
import { useWords } from './page-language.ts'
import { saveText } from './save-text.ts'
import { type Server, ServerFault } from './server.ts'

interface TalksProps {
  talks: TalkList
  current: string | undefined
  server: Server
  onOpen: (talk: string) => void
  onNew: () => void
  onRemoved: (talk: string) => void
  onFault: (fault: ServerFault) => void
}

/** The talks that are kept: opened, saved, deleted. */
export function Talks({ talks, current, server, onOpen, onNew, onRemoved, onFault }: TalksProps) {
  const { words } = useWords()
  const [doubted, setDoubted] = useState<string>()
  // What was asked once at a command line is kept, and would hide the talks.
  const listed = talks.filter(({ id, once }) => once !== true || id === current)
  const failed = (error: unknown): void => onFault(error instanceof ServerFault ? error : new ServerFault('broken'))
  return (
    <section class="talks">
      <h2>{words.talks.heading}</h2>
      <button type="button" class="new" onClick={onNew}>
        {words.talks.new}
      </button>
      {listed.length === 0 && <p class="muted">{words.talks.none}</p>}
      <ul>
        {listed.map(({ id, title, turns, at }) => (
          <li key={id} class={id === current ? 'is-current' : ''}>
            <button
              type="button"
              class="talk"
              aria-current={id === current ? 'page' : undefined}
              onClick={() => onOpen(id)}
            >
              <span class="name">{title || words.talks.unnamed}</span>
              <span class="muted">
                {at.slice(0, 10)} · {words.talks.turns(turns)}
              </span>
            </button>
            {id === current && (
              <p class="doings">
                <button
                  type="button"
                  class="link"
                  onClick={() => server.exported(id).then((text) => saveText(`${id}.md`, text), failed)}
                >
                  {words.talks.export}
                </button>
                {doubted === id ? (
                  <>
                    <button
                      type="button"
                      class="link danger"
                      onClick={() => server.remove(id).then(() => onRemoved(id), failed)}
                    >
                      {words.talks.confirm}
                    </button>
                    <button type="button" class="link" onClick={() => setDoubted(undefined)}>
                      {words.talks.keep}
                    </button>
                  </>
                ) : (
                  <button type="button" class="link" onClick={() => setDoubted(id)}>
                    {words.talks.delete}
                  </button>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
