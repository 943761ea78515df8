import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { isMap, LineCounter, type Node, parseDocument } from 'yaml'
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
  return new ShoalError('config/invalid', {
    file,
    line: lineOf(contents, path, lines),
    key: path.length === 0 ? basename(file) : path.join('.'),
    complaint,
  })
}

function lineOf(node: Node | null, path: PropertyKey[], lines: LineCounter): number {
  let current: unknown = node
  let line = 1
  for (const key of path) {
    if (!isMap(current)) break
    const pair = current.items.find((item) => String(item.key) === String(key))
    const range = (pair?.key as Node | undefined)?.range
    if (pair === undefined || !range) break
    line = lines.linePos(range[0]).line
    current = pair.value
  }
  return line
}
