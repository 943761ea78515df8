import { Hono } from 'hono'
import type { z } from 'zod'
import type { Language } from '../../language/language.ts'
import { languageOf } from '../../language/language-of.ts'
import { asShoalError, explain } from '../../workspace/errors.ts'
import { menuOf } from './menu-of.ts'
import type { ServedFiles } from './served-files.ts'
import { streamTurn } from './stream-turn.ts'
import { suggestionsFor } from './suggestions-for.ts'
import type { TurnsUnderWay } from './turns-under-way.ts'
import type { WebDesk } from './web-desk.ts'
import {
  About,
  AskBody,
  CallBody,
  DecideBody,
  Exported,
  type Fault,
  Overview,
  StopBody,
  TalkList,
  TurnList,
} from './wire.ts'
import { eventWithAddresses, turnWithAddresses } from './with-addresses.ts'

/** Everything that the page asks for. Bodies are read by schemas; what does not fit is refused with 400. */
export function apiRoutes(desk: WebDesk, { addressOf }: ServedFiles, running: TurnsUnderWay): Hono {
  const { assistant } = desk
  const api = new Hono()
  const spoken = (header: string | undefined): Language => languageOf(header) ?? desk.language

  api.get('/about', (context) => context.json(About.parse(aboutOf(desk))))
  api.get('/overview', async (context) => context.json(Overview.parse(await desk.overview(addressOf))))
  api.get('/talks', (context) => context.json(TalkList.parse(assistant.talks.list())))
  api.get('/talks/:talk', (context) => {
    const turns = assistant.talks.turns(context.req.param('talk'))
    return context.json(TurnList.parse(turns.map((turn) => turnWithAddresses(turn, addressOf))))
  })
  api.get('/talks/:talk/export', (context) =>
    context.json(Exported.parse({ markdown: assistant.talks.exportMarkdown(context.req.param('talk')) })),
  )
  api.delete('/talks/:talk', (context) => {
    assistant.talks.delete(context.req.param('talk'))
    return context.body(null, 204)
  })
  api.post('/ask', async (context) => {
    const body = await bodyOf(context.req.raw, AskBody)
    if (body === undefined) return context.text('Bad Request', 400)
    return streamTurn(
      context,
      running,
      body.request,
      (signal) => assistant.ask(body.question, body.talk, { ...optionsOf(body), signal }),
      (event) => eventWithAddresses(event, addressOf),
    )
  })
  api.post('/call', async (context) => {
    const body = await bodyOf(context.req.raw, CallBody)
    if (body === undefined) return context.text('Bad Request', 400)
    return streamTurn(
      context,
      running,
      body.request,
      (signal) => assistant.call(body.tool, body.input, body.talk, { ...optionsOf(body), signal }),
      (event) => eventWithAddresses(event, addressOf),
    )
  })
  api.post('/decide', async (context) => {
    const body = await bodyOf(context.req.raw, DecideBody)
    if (body === undefined) return context.text('Bad Request', 400)
    return streamTurn(
      context,
      running,
      body.request,
      (signal) => assistant.decide(body.talk, body.proposal, body.yes, { ...optionsOf(body), signal }),
      (event) => eventWithAddresses(event, addressOf),
    )
  })
  api.post('/stop', async (context) => {
    const body = await bodyOf(context.req.raw, StopBody)
    if (body === undefined) return context.text('Bad Request', 400)
    return context.json({ stopped: running.stop(body.request) })
  })
  api.onError((error, context) => {
    const failure = asShoalError(error)
    const told = explain(failure, spoken(context.req.header('accept-language')))
    const fault: Fault = { code: failure.code, problem: told.problem, remedy: told.remedy }
    return context.json(fault, 500)
  })
  return api
}

function aboutOf({ assistant, title, language }: WebDesk): About {
  const { catalogue, tools, model } = assistant
  return {
    title,
    language,
    ...(model === undefined ? {} : { model }),
    ...(catalogue.days === undefined ? {} : { asOf: catalogue.asOf, days: catalogue.days }),
    suggestions: { en: suggestionsFor(catalogue, 'en'), zh: suggestionsFor(catalogue, 'zh') },
    menu: menuOf(tools, catalogue),
  }
}

/** What was left out stays so. */
const optionsOf = ({ language, lifted }: { language?: Language | undefined; lifted?: boolean | undefined }) => ({
  ...(language === undefined ? {} : { language }),
  ...(lifted === undefined ? {} : { lifted }),
})

/** A body that fits its schema. JSON only: a form of another page could be sent without asking. */
async function bodyOf<S extends z.ZodType>(request: Request, schema: S): Promise<z.infer<S> | undefined> {
  if (request.headers.get('content-type')?.split(';')[0] !== 'application/json') return undefined
  try {
    return schema.safeParse(await request.json()).data
  } catch {
    return undefined
  }
}
