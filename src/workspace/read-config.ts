import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Complaint } from '../language/complaint.ts'
import { complaintOf } from './complaint-of.ts'
import { Config } from './config.ts'
import { ShoalError } from './errors.ts'

/**
 * Reads shoal.yaml; a missing file is all defaults.
 * @throws ShoalError config/not-yaml, config/invalid with the line of the first fault
 */
export function readConfig(file: string): Config {
  if (!existsSync(file)) return Config.parse({})
  return parseConfig(readFileSync(file, 'utf8'), file)
}

/** Parses the text of a shoal.yaml. */
export function parseConfig(source: string, file: string): Config {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const fault = document.errors[0]
  if (fault !== undefined) throw new ShoalError('config/not-yaml', { file, line: fault.linePos?.[0].line ?? 1 }, fault)
  const result = Config.safeParse(document.toJS() ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  throw faultAt(document.contents, lines, file, [...(issue?.path ?? []), ...unknown], complaintOf(issue))
}

/** A complaint about a setting of a file that parsed, with the line where it stands. */
export function configFault(file: string, path: string[], complaint: Complaint): ShoalError {
  const lines = new LineCounter()
  const { contents } = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines })
  return faultAt(contents, lines, file, path, complaint)
}

function faultAt(
  contents: Node | null,
  lines: LineCounter,
  file: string,
  path: PropertyKey[],
  complaint: Complaint,
): ShoalError {
  const { line, found } = placeOf(contents, path, lines)
  return new ShoalError('config/invalid', {
    file,
    line,
    key: found.length === 0 ? basename(file) : found.join('.'),
    complaint,
  })
}

/** The line where a path leads, and the path as the file has it: one thing may stand there in place of a list of one. */
function placeOf(node: Node | null, path: PropertyKey[], lines: LineCounter): { line: number; found: PropertyKey[] } {
  let current: unknown = node
  let line = 1
  const found: PropertyKey[] = []
  const goTo = (next: unknown, range: Node['range'] | undefined): void => {
    if (range) line = lines.linePos(range[0]).line
    current = next
  }
  for (const key of path) {
    if (typeof key === 'number' && isSeq(current)) {
      const item = current.items[key] as Node | undefined
      goTo(item, item?.range)
    } else if (typeof key === 'number') continue
    else if (isMap(current)) {
      const pair = current.items.find((item) => String(item.key) === String(key))
      goTo(pair?.value, (pair?.key as Node | undefined)?.range)
    } else current = undefined
    found.push(key)
  }
  return { line, found }
}
