import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A style sheet with the glyphs of a text, in the font Noto Sans SC as data URIs: only the pieces of the font that hold a character
 * of the text. Undefined where the package @fontsource/noto-sans-sc is not installed: then the fonts of the machine must do.
 * @param find paths of the font’s style sheets; a parameter for tests
 */
export function fontStyle(text: string, find: () => string[] | undefined = fontSheets): string | undefined {
  const sheets = find()
  if (sheets === undefined) return undefined
  const used = new Set([...text].map((character) => character.codePointAt(0) ?? 0))
  return sheets
    .flatMap((sheet) =>
      faces(readFileSync(sheet, 'utf8'))
        .filter(({ ranges }) => holdsOne(ranges, used))
        .map((face) => inlined(face.css, sheet)),
    )
    .join('\n')
}

function fontSheets(): string[] | undefined {
  try {
    const regular = import.meta.resolve('@fontsource/noto-sans-sc/400.css')
    const strong = import.meta.resolve('@fontsource/noto-sans-sc/600.css')
    return [regular, strong].map((sheet) => fileURLToPath(sheet)).filter((sheet) => existsSync(sheet))
  } catch {
    return undefined
  }
}

interface Face {
  css: string
  ranges: [number, number][]
}

/** The pieces of a font: each @font-face with the code points that it covers. */
function faces(css: string): Face[] {
  return [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([face]) => ({
    css: face,
    ranges: [...(/unicode-range:([^;}]*)/.exec(face)?.[1] ?? '').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
      ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)],
    ),
  }))
}

const holdsOne = (ranges: readonly [number, number][], used: ReadonlySet<number>): boolean => {
  for (const point of used) if (ranges.some(([from, to]) => from <= point && point <= to)) return true
  return false
}

/** The woff2 file inside the style sheet; the older format beside it is not needed. */
const inlined = (css: string, sheet: string): string =>
  css.replace(/src:[^;]*;/, (source) => {
    const file = /url\(\.\/files\/([^)]+\.woff2)\)/.exec(source)?.[1]
    if (file === undefined) return source
    const bytes = readFileSync(join(dirname(sheet), 'files', file))
    return `src:url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2');`
  })
