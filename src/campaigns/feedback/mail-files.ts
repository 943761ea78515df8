import { closeSync, openSync, readSync } from 'node:fs'

/** A report of a mail server has some kilobytes, and what it gives back is cut; this is far above. */
const largestMail = 10_000_000
const piece = 1 << 20

/** The mail in a file, or that it is too large to be a report. */
export type MailBytes = Buffer | 'too-large'

/** The mail in a file of its own. */
export function mailIn(path: string): MailBytes {
  const [only = Buffer.alloc(0), more] = [...pieces(path, largestMail + 1)]
  return more !== undefined || only.length > largestMail ? 'too-large' : only
}

/** The mails in an mbox (RFC 4155), one after another; of the file only one of them is held at a time. */
export function* mailsInMbox(path: string): Generator<MailBytes> {
  const separator = Buffer.from('\nFrom ')
  let held: Buffer = Buffer.alloc(0)
  let isTooLarge = false
  for (const next of pieces(path, piece)) {
    // A separator may stand across two pieces.
    held = held.length === 0 ? next : Buffer.concat([held, next])
    let begin = 0
    for (let end = held.indexOf(separator); end >= 0; end = held.indexOf(separator, begin + 5)) {
      yield isTooLarge ? 'too-large' : withoutSeparator(held.subarray(begin, end + 1))
      isTooLarge = false
      begin = end + 1
    }
    held = held.subarray(begin)
    if (held.length <= largestMail) continue
    isTooLarge = true
    held = held.subarray(-separator.length)
  }
  if (isTooLarge) yield 'too-large'
  else if (held.length > 0) yield withoutSeparator(held)
}

function* pieces(path: string, size: number): Generator<Buffer> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const buffer = Buffer.alloc(size)
      const read = readSync(file, buffer)
      if (read === 0) return
      yield buffer.subarray(0, read)
    }
  } finally {
    closeSync(file)
  }
}

/** A mail without the line that begins it in an mbox. */
function withoutSeparator(mail: Buffer): Buffer {
  if (mail.subarray(0, 5).toString('latin1') !== 'From ') return mail
  const end = mail.indexOf('\n')
  return end < 0 ? Buffer.alloc(0) : mail.subarray(end + 1)
}
