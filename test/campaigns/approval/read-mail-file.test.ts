import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readMailFile } from '../../../src/campaigns/approval/read-mail-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shoal-mail-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (text: string) => {
  const path = join(folder, 'mail.txt')
  writeFileSync(path, text)
  return readMailFile(path)
}

describe('a mail as a text file', () => {
  it('has its parts by their names, and all else is the body', () => {
    expect(
      read('\uFEFFSubject: Hello\r\nPreheader: A word\r\n\r\nCome by.\r\n\r\nWe are here.\r\nButton: Look\r\n'),
    ).toEqual({
      subject: 'Hello',
      preheader: 'A word',
      action: 'Look',
      body: 'Come by.\n\nWe are here.',
    })
  })

  it('has them in Chinese too, and leaves what is not there', () => {
    expect(read('主题：好久不见\n按钮文字：看看')).toEqual({ subject: '好久不见', action: '看看' })
  })

  it('is missing where it is', () => {
    expect(() => readMailFile(join(folder, 'none.txt'))).toThrow('file/missing')
  })
})
