import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { languageOf } from '../../../language/language-of.ts'
import { webTexts } from '../web-texts.ts'
import type { About } from '../wire.ts'
import { Notice } from './notice.tsx'
import { PageLanguage } from './page-language.ts'
import { ServerFault, serverWith } from './server.ts'
import { useKept } from './use-kept.ts'
import { Workbench } from './workbench.tsx'

/** The page: what it is about is asked first; without the key it says how to come in. */
export function App({ token, talk }: { token: string | undefined; talk: string | undefined }) {
  const [chosen, choose] = useKept('language')
  const [about, setAbout] = useState<About>()
  const [fault, setFault] = useState<'noToken' | 'gone' | undefined>(token === undefined ? 'noToken' : undefined)
  const language = languageOf(chosen) ?? about?.language ?? languageOf(navigator.language) ?? 'en'
  const spoken = useRef(language)
  spoken.current = language
  const server = useMemo(() => serverWith(token ?? '', () => spoken.current), [token])
  const words = webTexts[language]

  useEffect(() => {
    if (token === undefined) return
    server.about().then(setAbout, (error) => {
      setFault(error instanceof ServerFault && error.why === 'no-token' ? 'noToken' : 'gone')
    })
  }, [server, token])
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.title = about === undefined ? 'Shoal' : words.title(about.title)
  }, [language, about, words])

  return (
    <PageLanguage.Provider value={language}>
      {fault !== undefined && <Notice title={words.faults[fault].title} text={words.faults[fault].text} />}
      {fault === undefined && about !== undefined && (
        <Workbench about={about} server={server} talk={talk} choose={choose} onRefused={() => setFault('noToken')} />
      )}
    </PageLanguage.Provider>
  )
}
