import type { About } from '../wire.ts'
import { useWords } from './page-language.ts'

type Panel = 'talks' | 'segments'

/** The head of the page: what it is about, its language, and on a small screen the way to both sides. */
export function Header(props: {
  about: About
  panel: Panel | undefined
  open: (panel: Panel | undefined) => void
  choose: (language: string) => void
}) {
  const { about, panel, open, choose } = props
  const { language, words } = useWords()
  const days = about.days === undefined ? '' : `${about.days.from} – ${about.days.to}`
  const side = (name: Panel) => (
    <button
      type="button"
      class={`quiet opens opens-${name}`}
      aria-expanded={panel === name}
      aria-controls={`side-${name}`}
      onClick={() => open(panel === name ? undefined : name)}
    >
      {words.panels[name]}
    </button>
  )
  return (
    <header class="head">
      {side('talks')}
      <div class="about">
        <h1>{about.title}</h1>
        <p>
          {about.asOf !== undefined && <span>{words.state.asOf(about.asOf, days)}</span>}
          <span class="model">
            {about.model === undefined ? words.state.withoutModel : words.state.model(about.model)}
          </span>
        </p>
      </div>
      <button
        type="button"
        class="quiet tongue"
        lang={language === 'en' ? 'zh-CN' : 'en'}
        onClick={() => choose(language === 'en' ? 'zh' : 'en')}
      >
        {language === 'en' ? '中文' : 'English'}
      </button>
      {side('segments')}
    </header>
  )
}
