import { useEffect, useRef, useState } from 'preact/hooks'
import { useWords } from './page-language.ts'

/** Where a question is written. Enter sends it, but not while characters are still being composed, as in Chinese. */
export function Composer(props: {
  running: boolean
  ask: (question: string) => void
  stop: () => void
  menu: { isOpen: boolean; toggle: () => void } | undefined
}) {
  const { running, ask, stop, menu } = props
  const { words } = useWords()
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const send = (): void => {
    const question = text.trim()
    if (question === '' || running) return
    setText('')
    ask(question)
  }
  // As high as its text; beyond a few lines it scrolls.
  useEffect(() => {
    const area = field.current
    if (area === null) return
    area.style.height = 'auto'
    area.style.height = `${Math.min(area.scrollHeight + 2, 200)}px`
  }, [text])
  useEffect(() => {
    if (matchMedia('(min-width: 700px)').matches) field.current?.focus()
  }, [])
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <label class="unseen" for="question">
        {words.composer.label}
      </label>
      <textarea
        ref={field}
        id="question"
        rows={1}
        maxLength={2000}
        value={text}
        placeholder={words.composer.placeholder}
        aria-describedby="hint"
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
          event.preventDefault()
          send()
        }}
      />
      {running ? (
        <button type="button" class="stop" onClick={stop}>
          {words.composer.stop}
        </button>
      ) : (
        <button type="submit" class="send" disabled={text.trim() === ''}>
          {words.composer.send}
        </button>
      )}
      <p class="under">
        <span id="hint" class="muted">
          {words.composer.hint}
        </span>
        {menu !== undefined && (
          <button type="button" class="link" disabled={running} onClick={menu.toggle}>
            {menu.isOpen ? words.menu.close : words.menu.open}
          </button>
        )}
      </p>
    </form>
  )
}
