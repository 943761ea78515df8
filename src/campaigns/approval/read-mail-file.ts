import { readFileSync } from 'node:fs'
import { ShoalError } from '../../workspace/errors.ts'
import type { EditedPart } from './campaign-change.ts'
import type { CopyEdit } from './edit-copy.ts'

/** How lines begin that are no part of the body. */
const heads: Partial<Record<EditedPart, RegExp>> = {
  subject: /^(?:subject|主题)\s*[:：]\s*/i,
  preheader: /^(?:preheader|预览文字)\s*[:：]\s*/i,
  action: /^(?:button|按钮文字|按钮)\s*[:：]\s*/i,
}

/**
 * A mail as a text file has it: lines "Subject: …", "Preheader: …" and "Button: …", all else is the body. What is not there stays as it is.
 * @throws ShoalError file/missing
 */
export function readMailFile(path: string): CopyEdit {
  const edit: CopyEdit = {}
  const body: string[] = []
  for (const line of textOf(path)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)) {
    const [part, head] = Object.entries(heads).find(([, pattern]) => pattern.test(line)) ?? []
    if (part === undefined || head === undefined) body.push(line)
    else edit[part as EditedPart] = line.replace(head, '') // a key of heads
  }
  const text = body.join('\n').trim()
  return text === '' ? edit : { ...edit, body: text }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new ShoalError('file/missing', { file: path }, error)
  }
}
