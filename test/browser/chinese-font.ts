import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A style sheet that brings Chinese glyphs, which the browser inside the npm package does not have. */
export function chineseFont(): string {
  const sheet = fileURLToPath(import.meta.resolve('@fontsource/noto-sans-sc/400.css'))
  const inlined = readFileSync(sheet, 'utf8').replace(/url\(\.\/files\/([^)]+\.woff2)\)/g, (_, file: string) => {
    const bytes = readFileSync(join(dirname(sheet), 'files', file))
    return `url(data:font/woff2;base64,${bytes.toString('base64')})`
  })
  return `${inlined}\n* { font-family: 'Noto Sans SC', sans-serif !important; }`
}
