import { randomUUID } from 'node:crypto'
import { asDocument, type WireBody } from '../models/wire.ts'

/** A request as it stands in the file of a batch. */
export interface BatchedRequest {
  custom_id: string
  method: string
  url: string
  body: WireBody
}

/** How a batch ends: its state, and the lines of its files; `gone` where nobody knows it any more. */
export interface Ending {
  status: string
  output?: string[]
  errors?: string[]
  reason?: string
  gone?: true
}

/** What a double of the provider's batches was asked and knows. */
export interface BatchDouble {
  /** Requests of each batch that was made, in their order. */
  batches: BatchedRequest[][]
  /** Files that are there. */
  files: Map<string, string>
  handle: (request: Request) => Promise<Response>
}

const uploaded = /^\/v1\/files\/([^/]+)(\/content)?$/
const named = /^\/v1\/batches\/([^/]+)$/

/**
 * A double of OpenAI's files and batches, in its own shapes. A batch is in progress when it is first looked at, and has ended the next time.
 * @param end how each batch ends, by its place; undefined where it never does
 */
export function batchDouble(end: (requests: BatchedRequest[], place: number) => Ending | undefined): BatchDouble {
  const files = new Map<string, string>()
  const names = new Map<string, string>()
  const batches: BatchedRequest[][] = []
  const made: { id: string; input: string; metadata: unknown; looks: number }[] = []
  const keep = (lines: string[]): string => {
    const id = `file-${randomUUID().slice(0, 8)}`
    files.set(id, lines.map((line) => `${line}\n`).join(''))
    return id
  }
  const endings = new Map<string, { ending: Ending | undefined; output?: string; errors?: string }>()
  const shown = (index: number): Response => {
    const batch = made[index]
    const requests = batches[index]
    if (batch === undefined || requests === undefined) return missing()
    const common = {
      id: batch.id,
      object: 'batch',
      endpoint: '/v1/chat/completions',
      completion_window: '24h',
      created_at: 1_790_000_000,
      input_file_id: batch.input,
      metadata: batch.metadata,
    }
    const counts = { total: requests.length, completed: 0, failed: 0 }
    if (batch.looks++ < 1) return Response.json({ ...common, status: 'in_progress', request_counts: counts })
    const known = endings.get(batch.id) ?? { ending: end(requests, index) }
    const { ending } = known
    if (ending === undefined) return Response.json({ ...common, status: 'in_progress', request_counts: counts })
    if (ending.gone) return missing()
    if (!endings.has(batch.id)) {
      if (ending.output !== undefined) known.output = keep(ending.output)
      if (ending.errors !== undefined) known.errors = keep(ending.errors)
      endings.set(batch.id, known)
    }
    return Response.json({
      ...common,
      status: ending.status,
      output_file_id: known.output ?? null,
      error_file_id: known.errors ?? null,
      request_counts: { ...counts, completed: ending.output?.length ?? 0, failed: ending.errors?.length ?? 0 },
      ...(ending.reason === undefined
        ? {}
        : { errors: { object: 'list', data: [{ code: ending.reason, message: 'Secret words.', line: null }] } }),
    })
  }
  return {
    batches,
    files,
    handle: async (request) => {
      const { pathname } = new URL(request.url)
      const [, file, content] = uploaded.exec(pathname) ?? []
      if (file !== undefined && !files.has(file)) return missing()
      if (file !== undefined && content !== undefined) return new Response(files.get(file))
      if (file !== undefined) {
        files.delete(file)
        return Response.json({ id: file, object: 'file', deleted: true })
      }
      if (pathname === '/v1/files' && request.method === 'GET') {
        const data = [...files.keys()].map((id) => ({ id, object: 'file', purpose: 'batch', filename: names.get(id) }))
        return Response.json({ object: 'list', data, has_more: false })
      }
      if (pathname === '/v1/files') {
        const form = await request.formData()
        const upload = form.get('file')
        if (form.get('purpose') !== 'batch' || !(upload instanceof File)) return missing()
        const id = keep((await upload.text()).trimEnd().split('\n'))
        names.set(id, upload.name)
        return Response.json({ id, object: 'file', purpose: 'batch', filename: upload.name })
      }
      const [, id] = named.exec(pathname) ?? []
      if (id !== undefined) return shown(made.findIndex((batch) => batch.id === id))
      if (pathname === '/v1/batches' && request.method === 'POST') {
        const { input_file_id: input, metadata } = (await request.json()) as {
          input_file_id: string
          metadata: unknown
        }
        const lines = (files.get(input) ?? '').trimEnd().split('\n')
        batches.push(lines.map((line) => JSON.parse(line) as BatchedRequest))
        made.push({ id: `batch_${made.length + 1}`, input, metadata, looks: 0 })
        return shown(made.length - 1).clone()
      }
      if (pathname === '/v1/batches') {
        const data = await Promise.all(made.map((_, index) => shown(index).json() as Promise<unknown>))
        return Response.json({ object: 'list', data: data.reverse(), has_more: false })
      }
      return missing()
    },
  }
}

const missing = (): Response =>
  Response.json({ error: { message: 'No such thing.', type: 'invalid_request_error', code: null } }, { status: 404 })

/** A line of an output file: an answer with its usage. */
export const answered = ({ custom_id }: BatchedRequest, text: string, finish = 'stop'): string =>
  JSON.stringify({
    id: 'batch_req_1',
    custom_id,
    response: { status_code: 200, request_id: 'r', body: asDocument({ text, finish }) },
    error: null,
  })

/** A line of an error file: what the API itself answered. */
export const refused = ({ custom_id }: BatchedRequest, status: number, error: object): string =>
  JSON.stringify({
    id: 'batch_req_2',
    custom_id,
    response: { status_code: status, request_id: 'r', body: { error } },
    error: null,
  })

/** A line of an error file: the batch ended before it. */
export const expired = ({ custom_id }: BatchedRequest): string =>
  JSON.stringify({
    id: 'batch_req_3',
    custom_id,
    response: null,
    error: {
      code: 'batch_expired',
      message: 'This request could not be executed before the completion window expired.',
    },
  })
