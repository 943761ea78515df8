import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** A file of the page. */
export interface PageFile {
  bytes: Uint8Array<ArrayBuffer>
  type: string
}

/** The built page by address: few small files, read once, so that no request names a path of the disk. */
export function pageFiles(folder: string): Map<string, PageFile> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  const files = names.flatMap((name) => {
    const type = types[extname(name)]
    return type === undefined
      ? []
      : [
          [
            name === 'index.html' ? '/' : `/${name}`,
            { type, bytes: new Uint8Array(readFileSync(join(folder, name))) },
          ] as const,
        ]
  })
  return new Map(files)
}
