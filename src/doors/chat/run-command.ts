import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Language } from '../../language/language.ts'
import { callLines } from './call-lines.ts'
import { commandNames } from './command-names.ts'
import { strong } from './look.ts'
import { runMenu } from './menu/run-menu.ts'
import { printable } from './printable.ts'
import type { Session } from './session.ts'
import { terminalTexts } from './terminal-texts.ts'
import { howLines } from './turn-teller.ts'
import { yesOrNo } from './yes-or-no.ts'

/** Carries out what begins with a slash. @returns 'quit', or a line that was typed in its course and is to be asked next */
export async function runCommand(session: Session, line: string): Promise<'quit' | string | undefined> {
  const { assistant, look } = session
  const say = terminalTexts[look.language]
  const tell = (...lines: string[]): void => session.write(`${lines.join('\n')}\n`)
  const [typed = '', ...rest] = line.slice(1).split(/\s+/)
  const name = commandNames.find((known) => known === typed.toLowerCase())
  const given = rest.join(' ')
  const entryOf = (id: string) => assistant.talks.list().find((talk) => talk.id === id)
  switch (name) {
    case 'help':
      tell(...commandNames.map((known) => `  ${strong(`/${known}`.padEnd(10), look)} ${say.commands[known]}`))
      return undefined
    case 'how':
      if (session.last === undefined) tell(say.nothingYet)
      else tell(...(session.last.calls.length === 0 ? [say.nothingComputed] : howLines(session.last, look).slice(1)))
      return undefined
    case 'table': {
      const lines = (session.last?.calls ?? []).flatMap((call) =>
        callLines({ ...call, withheld: 0, links: [] }, look, { whole: true }),
      )
      tell(...(lines.length === 0 ? [say.noTable] : lines.slice(1).map(printable)))
      return undefined
    }
    case 'keep':
      return say.keep
    case 'sql':
      session.look = { ...look, how: !look.how }
      tell(say.sqlShown(session.look.how))
      return undefined
    case 'menu':
      return runMenu(session)
    case 'talks': {
      const all = assistant.talks.list()
      tell(...(all.length === 0 ? [say.noTalks] : all.map(talkLine(session))))
      return undefined
    }
    case 'resume': {
      const entry = entryOf(given)
      if (entry === undefined) tell(say.needsName('/resume'))
      else {
        session.talk = entry.id
        session.last = assistant.talks.turns(entry.id).at(-1)
        tell(say.resumed(entry.title, entry.turns))
      }
      return undefined
    }
    case 'new':
      session.talk = undefined
      session.last = undefined
      tell(say.newTalk)
      return undefined
    case 'export':
      tell(exportTalk(session, given))
      return undefined
    case 'delete': {
      const entry = entryOf(given === '' ? (session.talk ?? '') : given)
      if (entry === undefined) {
        tell(say.needsName('/delete'))
        return undefined
      }
      if ((await yesOrNo(session, say.confirmDelete(entry.title))) !== true) tell(say.notDone)
      else {
        assistant.talks.delete(entry.id)
        if (session.talk === entry.id) session.talk = session.last = undefined
        tell(say.deleted)
      }
      return undefined
    }
    case 'language': {
      const language = Language.safeParse(given.toLowerCase())
      if (!language.success) tell(`/language en|zh`)
      else {
        session.asked = language.data
        session.look = { ...look, language: language.data }
        tell(terminalTexts[language.data].languageIs)
      }
      return undefined
    }
    case 'lift':
      session.lifted = !session.lifted
      tell(say.lifted(session.lifted))
      return undefined
    case 'quit':
      return 'quit'
    case undefined:
      tell(say.unknownCommand(`/${typed}`))
      return undefined
  }
}

const talkLine =
  ({ look, talk }: Session) =>
  ({ id, title, turns, at }: { id: string; title: string; turns: number; at: string }): string =>
    `${id === talk ? '*' : ' '} ${id}  ${terminalTexts[look.language].talk(title, turns, at.slice(0, 10))}`

/** Writes the talk as Markdown beside where Shoal was started; what is there already stays. */
function exportTalk({ assistant, talk, folder, look }: Session, name: string): string {
  const say = terminalTexts[look.language]
  if (talk === undefined) return say.nothingYet
  const path = resolve(folder, name === '' ? `${talk}.md` : name)
  try {
    writeFileSync(path, assistant.talks.exportMarkdown(talk), { flag: 'wx' })
  } catch {
    return say.notExported(path)
  }
  return say.exported(path)
}
