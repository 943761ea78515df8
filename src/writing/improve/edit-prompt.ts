/** A change of the part of a prompt that is the same for every call, by the number of its lines from 1. */
export interface PromptEdit {
  /** add: behind the line; replace: in its place. */
  is: 'add' | 'replace' | 'drop'
  line: number
  text: string
}

/** A prompt’s file cut where it may be changed. */
interface CutPrompt {
  before: string
  lines: string[]
  after: string
}

/** The lines that are the same for every call; undefined where the prompt has no such part. */
export const systemLines = (bytes: string): string[] | undefined => cut(bytes)?.lines

/** The file with other such lines: front matter and everything that takes values stay byte for byte. */
export function withSystemLines(bytes: string, lines: readonly string[]): string {
  const parts = cut(bytes)
  return parts === undefined ? bytes : `${parts.before}${lines.join('\n')}${parts.after}`
}

/** Applies edits, all of them numbered as the file was; undefined where one is of a line that there is not, or would cut the file elsewhere. */
export function applyEdits(bytes: string, edits: readonly PromptEdit[]): string | undefined {
  const lines = systemLines(bytes)
  if (lines === undefined || edits.some(({ line, text }) => line > lines.length || text.includes(divider)))
    return undefined
  const changed = edits
    .toSorted((a, b) => b.line - a.line)
    .reduce((rest, { is, line, text }) => {
      // An edit is one line, however it came.
      const own = text.replaceAll(/\s*\n\s*/gu, ' ').trim()
      if (is === 'add') return rest.toSpliced(line, 0, own)
      return is === 'drop' ? rest.toSpliced(line - 1, 1) : rest.with(line - 1, own)
    }, lines)
  return withSystemLines(bytes, changed)
}

const divider = '=== user ==='

function cut(bytes: string): CutPrompt | undefined {
  const found = /^(---\n[\s\S]*?\n---\n)([\s\S]*?)(\n=== user ===\n[\s\S]*)$/.exec(bytes)
  if (found === null) return undefined
  const [, before = '', system = '', after = ''] = found
  return { before, lines: system.split('\n'), after }
}

/** Where the first list of rules stands among lines: the first run of lines that begin with a dash. */
export function rulesIn(lines: readonly string[]): { from: number; to: number } | undefined {
  const from = lines.findIndex((line) => line.startsWith('- '))
  if (from < 0) return undefined
  const end = lines.findIndex((line, index) => index > from && !line.startsWith('- '))
  return { from, to: end < 0 ? lines.length : end }
}
