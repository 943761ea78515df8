import { contentType } from './content-type.ts'
import { field, type Headers, readHeaders } from './read-headers.ts'

/** A part of a mail, or the mail itself. */
export interface MailPart {
  headers: Headers
  type: string
  parameters: ReadonlyMap<string, string>
  /** What it says, decoded; of parts that hold others nothing. */
  text: string
  parts: MailPart[]
}

/** Reports have three parts, one within another at most; what is deeper or more is not looked at. */
const limits = { depth: 6, parts: 50 }

/** Reads a mail into its parts (RFC 2045, 2046). Never throws: what is broken has fewer parts, or none. */
export function readMail(bytes: Buffer): MailPart {
  return readPart(bytes.toString('latin1'), 0, { left: limits.parts })
}

/** All parts of a mail, itself first. */
export function allParts(part: MailPart): MailPart[] {
  return [part, ...part.parts.flatMap(allParts)]
}

function readPart(text: string, depth: number, budget: { left: number }): MailPart {
  const headers = readHeaders(text)
  const { type, parameters } = contentType(field(headers, 'content-type'))
  const body = bodyOf(text)
  const boundary = parameters.get('boundary') ?? ''
  if (!type.startsWith('multipart/') || boundary === '' || depth >= limits.depth)
    return { headers, type, parameters, text: decoded(body, field(headers, 'content-transfer-encoding')), parts: [] }
  const parts: MailPart[] = []
  for (const part of between(body, boundary)) {
    if (budget.left <= 0) break
    budget.left--
    parts.push(readPart(part, depth + 1, budget))
  }
  return { headers, type, parameters, text: '', parts }
}

/** What comes after the first empty line. */
function bodyOf(text: string): string {
  if (/^\r?\n/.test(text)) return text.replace(/^\r?\n/, '')
  const end = /\r?\n\r?\n/.exec(text)
  return end === null ? '' : text.slice(end.index + end[0].length)
}

/** The texts between the lines of a boundary (RFC 2046, 5.1.1); a mail that was cut ends its last part. */
function* between(body: string, boundary: string): Generator<string> {
  const delimiter = `--${boundary}`
  let begin: number | undefined
  for (let at = body.indexOf(delimiter); at >= 0; at = body.indexOf(delimiter, at + delimiter.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue
    const after = at + delimiter.length
    const end = body.indexOf('\n', after)
    const rest = body.slice(after, end < 0 ? body.length : end).trimEnd()
    if (rest !== '' && rest !== '--') continue
    if (begin !== undefined) yield body.slice(begin, at).replace(/\r?\n$/, '')
    if (rest === '--' || end < 0) return
    begin = end + 1
  }
  if (begin !== undefined) yield body.slice(begin)
}

/** The text of a part; bytes that are no UTF-8 are read as Latin-1, which reads everything. */
function decoded(body: string, encoding = ''): string {
  const bytes = bytesOf(body, encoding.trim().toLowerCase())
  const text = bytes.toString('utf8')
  return text.includes('\uFFFD') ? bytes.toString('latin1') : text
}

function bytesOf(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(plain, 'latin1')
}
