import { describe, expect, it } from 'vitest'
import { Language } from '../../../src/language/language.ts'
import { saysAgain } from '../../../src/writing/copy/choose-phrase.ts'
import type { Copy } from '../../../src/writing/copy/copy.ts'
import { CopyWriter, writeCopies } from '../../../src/writing/copy/write-copy.ts'
import { wordsOf } from '../../../src/writing/personas/parts.ts'
import { manyShops, manyTables } from '../personas/derived-reports.ts'

const mailOf = ({ email }: Copy): string[] => [
  email.subject,
  email.preheader,
  ...email.body.map(({ parts }) => wordsOf(parts)),
]
const twice = (texts: readonly string[]): string[][] =>
  texts.flatMap((text, place) =>
    texts.slice(0, place).flatMap((other) => (saysAgain(text, other) ? [[other, text]] : [])),
  )

describe('a text says another again', () => {
  it.each([
    ['We would like to hear from you', 'We would like to hear from you.', true],
    ['想听听您的想法', '想听听您的想法。', true],
    ['Thank you for shopping with us', 'Thank you for shopping with us. It is a pleasure.', true],
    ['A question? Just ask us', 'Reply to this mail and a person will answer.', false],
  ])('%s / %s: %s', (one, other, expected) => {
    expect(saysAgain(one, other)).toBe(expected)
  })
})

describe.each(Language.options)('messages by rule in %s', (language) => {
  const sheets = [...manyShops(), ...manyTables()].flat().slice(0, 60)

  it('say nothing twice in a mail or a push message, whatever the variant', () => {
    const writer = new CopyWriter()
    const copies = sheets.flatMap((sheet) =>
      [0, 1, 2, 3].flatMap((variant) => writeCopies(sheet, language, variant, writer)),
    )
    expect(copies.length).toBeGreaterThan(300)
    expect(copies.flatMap((copy) => [...twice(mailOf(copy)), ...twice([copy.push.title, copy.push.body])])).toEqual([])
  })
})
