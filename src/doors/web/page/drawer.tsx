import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useWords } from './page-language.ts'

/** A side of the page: always there where the screen is wide, else drawn out by a button. */
export function Drawer(props: {
  name: 'talks' | 'segments'
  open: boolean
  close: () => void
  children: ComponentChildren
}) {
  const { name, open, close, children } = props
  const { words } = useWords()
  const closing = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    closing.current?.focus()
    return () => document.querySelector<HTMLElement>(`.opens-${name}`)?.focus()
  }, [open, name])
  return (
    <>
      {open && <button type="button" class="scrim" aria-label={words.panels.close} tabIndex={-1} onClick={close} />}
      <aside id={`side-${name}`} class={`side side-${name}${open ? ' is-open' : ''}`} aria-label={words.panels[name]}>
        <button ref={closing} type="button" class="quiet closes" onClick={close}>
          {words.panels.close}
        </button>
        {children}
      </aside>
    </>
  )
}
