import { basename, resolve } from 'node:path'
import { serveTexts as english } from '../../language/en/chat-serve.ts'
import { serveTexts as chinese } from '../../language/zh/chat-serve.ts'
import { readConfig } from '../../workspace/read-config.ts'
import { configPath } from '../../workspace/workspace.ts'
import { openFor } from '../chat/open-for.ts'
import type { DoorContext } from '../cli/door-command.ts'
import { builtPage } from './built-page.ts'
import { listenForPage } from './listen-for-page.ts'
import { overviewOf } from './overview-of.ts'

/** Opens the page and keeps it open until the door is closed from outside. @throws ShoalError chat/cannot-listen, chat/no-page, workspace/… */
export async function serveDoor({ port }: { port: number }, context: DoorContext): Promise<number> {
  const { io, language, json } = context
  const folder = resolve(context.folder)
  const say = language === 'zh' ? chinese : english
  const assistant = await openFor(context)
  try {
    const page = await builtPage(() => io.stderr(`${say.building}\n`))
    const desk = {
      assistant,
      title: readConfig(configPath(folder)).title ?? basename(folder),
      language,
      folder,
      overview: overviewOf({ ...context, folder }),
    }
    const listener = await listenForPage(desk, page, port)
    if (json) io.stdout(`${JSON.stringify({ url: listener.url })}\n`)
    else {
      io.stdout(`${say.listening}\n  ${listener.url}\n${say.key}\n`)
      if (assistant.model === undefined) io.stdout(`${say.withoutModel}\n`)
    }
    await new Promise<void>((done) => {
      if (io.signal.aborted) done()
      io.signal.addEventListener('abort', () => done(), { once: true })
    })
    await listener.close()
    if (!json) io.stderr(`${say.closed}\n`)
    return 0
  } finally {
    assistant.close()
  }
}
