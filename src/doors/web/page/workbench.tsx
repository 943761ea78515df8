import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { About, Overview, TalkList } from '../wire.ts'
import { Beside } from './beside.tsx'
import { Composer } from './composer.tsx'
import { Drawer } from './drawer.tsx'
import { Header } from './header.tsx'
import { Menu } from './menu.tsx'
import { useWords } from './page-language.ts'
import type { Server, ServerFault } from './server.ts'
import { TalkView } from './talk-view.tsx'
import { Talks } from './talks.tsx'
import { useTalk } from './use-talk.ts'

interface WorkbenchProps {
  about: About
  server: Server
  /** To be opened at first. */
  talk: string | undefined
  choose: (language: string) => void
  onRefused: () => void
}

/** The page at work: talks on one side, segments on the other, the talk between them. */
export function Workbench({ about, server, talk, choose, onRefused }: WorkbenchProps) {
  const { language, words } = useWords()
  const [talks, setTalks] = useState<TalkList>([])
  const [overview, setOverview] = useState<Overview>()
  const [panel, setPanel] = useState<'talks' | 'segments' | undefined>()
  const [menu, setMenu] = useState(false)
  const [problem, setProblem] = useState<string>()

  const onFault = (fault: ServerFault): void => {
    if (fault.why === 'no-token') onRefused()
    else if (fault.why === 'gone') setProblem(`${words.faults.gone.title}. ${words.faults.gone.text}`)
    else if (fault.told !== undefined) setProblem(`${fault.told.problem} ${fault.told.remedy}`)
    else setProblem(fault.why === 'busy' ? words.faults.busy : words.faults.broken)
  }
  const refresh = (): void => {
    server.talks().then(setTalks, onFault)
    server.overview().then(setOverview, onFault)
  }
  const desk = useTalk(server, language, refresh, onFault)
  // Once: what is opened later opens itself.
  useEffect(() => {
    refresh()
    if (talk !== undefined) desk.open(talk).catch(desk.begin)
  }, [])
  // At once with what is on the page: a key that is pressed right after must find it.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      if (panel !== undefined) setPanel(undefined)
      else if (menu) setMenu(false)
      else desk.stop()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })

  const close = (): void => setPanel(undefined)
  const ask = (question: string): void => {
    setProblem(undefined)
    close()
    desk.ask(question)
  }
  return (
    <div class="page">
      <a class="skip" href="#question">
        {words.skip}
      </a>
      <Header about={about} panel={panel} open={setPanel} choose={choose} />
      <Drawer name="talks" open={panel === 'talks'} close={close}>
        <Talks
          talks={talks}
          current={desk.state.talk}
          server={server}
          onOpen={(id) => {
            close()
            setProblem(undefined)
            desk.open(id).catch(onFault)
          }}
          onNew={() => {
            close()
            setMenu(false)
            desk.begin()
            document.getElementById('question')?.focus()
          }}
          onRemoved={(id) => {
            if (id === desk.state.talk) desk.begin()
            refresh()
          }}
          onFault={onFault}
        />
      </Drawer>
      <main class="middle">
        {menu ? (
          <Menu
            entries={about.menu}
            close={() => setMenu(false)}
            run={(tool, input, asked) => {
              setMenu(false)
              setProblem(undefined)
              desk.call(tool, input, asked)
            }}
          />
        ) : (
          <TalkView desk={desk} suggestions={about.suggestions[language]} ask={ask} />
        )}
        {problem !== undefined && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <Composer
          running={desk.state.running !== undefined}
          ask={(question) => {
            setMenu(false)
            ask(question)
          }}
          stop={desk.stop}
          menu={about.menu.length === 0 ? undefined : { isOpen: menu, toggle: () => setMenu(!menu) }}
        />
      </main>
      <Drawer name="segments" open={panel === 'segments'} close={close}>
        <Beside overview={overview} ask={ask} busy={desk.state.running !== undefined} />
      </Drawer>
    </div>
  )
}
