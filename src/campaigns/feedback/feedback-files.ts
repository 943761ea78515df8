import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { ShoalError } from '../../workspace/errors.ts'
import type { Found } from './feedback.ts'
import { mailFeedback } from './mail-feedback.ts'
import { type MailBytes, mailIn, mailsInMbox } from './mail-files.ts'
import { payloadsIn } from './payload-feedback.ts'
import { rowsOfFeedback } from './row-feedback.ts'

/** What was found, and where. */
export interface Place {
  /** Name of the file. */
  file: string
  /** Which mail, payload or row of it, from 1. */
  number: number
  found: Found
  /** Mails can be written by anybody; lists and payloads were got from the provider. */
  isMail: boolean
}

/** A list of this size holds all that a provider keeps. */
const largestList = 200_000_000

/**
 * The bounces and complaints in files and in folders of them, one after another.
 * @throws ShoalError file/missing, feedback/columns
 */
export function* feedbackIn(paths: readonly string[]): Generator<Place> {
  for (const path of paths.flatMap(filesOf)) {
    const file = basename(path)
    const kind = kindOf(path)
    let number = 0
    const isMail = kind === 'mail' || kind === 'mbox'
    for (const found of foundIn(path, kind)) yield { file, number: ++number, found, isMail }
  }
}

/** The files of a path in the order of their names; links and hidden files are passed over. */
function filesOf(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw new ShoalError('file/missing', { file: path })
  if (!found.isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

type Kind = 'mail' | 'mbox' | 'payload' | 'rows'

const byEnding: Partial<Record<string, Kind>> = {
  '.eml': 'mail',
  '.mbox': 'mbox',
  '.mbx': 'mbox',
  '.json': 'payload',
  '.jsonl': 'payload',
  '.ndjson': 'payload',
  '.csv': 'rows',
  '.tsv': 'rows',
}

/** What a file is, by its ending, or where that says nothing by how it begins. */
function kindOf(path: string): Kind {
  const known = byEnding[extname(path).toLowerCase()]
  if (known !== undefined) return known
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(200)
    const begin = buffer.toString('latin1', 0, readSync(file, buffer)).trimStart()
    if (begin.startsWith('From ')) return 'mbox'
    return begin.startsWith('{') || begin.startsWith('[') ? 'payload' : 'mail'
  } finally {
    closeSync(file)
  }
}

function* foundIn(path: string, kind: Kind): Generator<Found> {
  if (kind === 'mail') yield ofMail(mailIn(path))
  else if (kind === 'mbox') for (const mail of mailsInMbox(path)) yield ofMail(mail)
  else if (statSync(path).size > largestList) yield { unreadable: 'too-large' }
  else yield* kind === 'payload' ? payloadsIn(readFileSync(path, 'utf8')) : rowsOfFeedback(path)
}

const ofMail = (mail: MailBytes): Found => (mail === 'too-large' ? { unreadable: 'too-large' } : mailFeedback(mail))
