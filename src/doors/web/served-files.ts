import { createHmac, timingSafeEqual } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, extname, join, resolve, sep } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.json': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}

/** A page of ours stands alone: its own style and pictures, no script, no origin, no request. */
const aloneStanding = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'"

/** A file as it is sent. */
interface SentFile {
  bytes: Buffer
  headers: Record<string, string>
}

/** Files of the folder of results, each under an address that nobody can guess: who opens a tab can show no header. */
export interface ServedFiles {
  /** The address of a file, given from the workspace's folder or whole; undefined where it is none of the results. */
  addressOf: (path: string) => string | undefined
  read: (mark: string, name: string) => Promise<SentFile | undefined>
}

/** @param folder the workspace's; only what lies in its folder `report` is served. @param token the key of the addresses */
export function servedFiles(folder: string, token: string): ServedFiles {
  const results = join(folder, 'report')
  const markOf = (name: string): string => createHmac('sha256', token).update(name).digest('base64url')
  return {
    addressOf: (path) => {
      const name = insideOf(results, resolve(folder, path))
      return name === undefined
        ? undefined
        : `/files/${markOf(name)}/${name.split('/').map(encodeURIComponent).join('/')}`
    },
    read: async (mark, name) => {
      const [given, expected] = [Buffer.from(mark), Buffer.from(markOf(name))]
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
      if (insideOf(results, join(results, name)) === undefined) return undefined
      const type = types[extname(name).toLowerCase()]
      const shown = type?.startsWith('text/') || type?.startsWith('image/')
      return {
        bytes: await readFile(join(results, name)),
        headers: {
          'Content-Type': type ?? 'application/octet-stream',
          'Content-Security-Policy': aloneStanding,
          ...(shown
            ? {}
            : { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(basename(name))}` }),
        },
      }
    },
  }
}

/** The name of a file from a folder, with slashes; undefined where it is not there or lies elsewhere, over a link too. */
function insideOf(folder: string, path: string): string | undefined {
  if (!existsSync(path)) return undefined
  const [base, real] = [realpathSync(folder), realpathSync(path)]
  return real.startsWith(base + sep)
    ? real
        .slice(base.length + 1)
        .split(sep)
        .join('/')
    : undefined
}
