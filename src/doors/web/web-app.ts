import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { apiRoutes } from './api-routes.ts'
import { onlyFromHere, onlyWithToken, withHeaders } from './guard-requests.ts'
import type { PageFile } from './page-files.ts'
import { servedFiles } from './served-files.ts'
import type { TurnsUnderWay } from './turns-under-way.ts'
import type { WebDesk } from './web-desk.ts'

export interface WebAppOptions {
  desk: WebDesk
  /** Random, of this run. */
  token: string
  /** Told when it is known. */
  port: () => number
  page: ReadonlyMap<string, PageFile>
  running: TurnsUnderWay
}

/** A question is short, a typed request too. */
const largestBody = 64 * 1024

/** The page and what it asks for. Without the token there is nothing but the empty page. */
export function webApp({ desk, token, port, page, running }: WebAppOptions): Hono {
  const files = servedFiles(desk.folder, token)
  const app = new Hono()
  app.use(withHeaders)
  app.use(onlyFromHere(port))
  app.use('/api/*', onlyWithToken(token))
  app.use('/api/*', bodyLimit({ maxSize: largestBody, onError: (context) => context.text('Payload Too Large', 413) }))
  app.route('/api', apiRoutes(desk, files, running))
  app.get('/files/:mark/:name{.+}', async (context) => {
    const file = await files.read(context.req.param('mark'), context.req.param('name'))
    return file === undefined ? context.notFound() : context.body(new Uint8Array(file.bytes), 200, file.headers)
  })
  app.get('*', (context) => {
    const file = page.get(context.req.path)
    return file === undefined ? context.notFound() : context.body(file.bytes, 200, { 'Content-Type': file.type })
  })
  // What failed may quote data; the page is told that it failed, no more.
  app.onError((_error, context) => context.text('Internal Server Error', 500))
  return app
}
