import { describe, expect, it } from 'vitest'
import { Language } from '../../../src/language/language.ts'
import { checkSentence } from '../../../src/writing/checker/check-sentence.ts'
import { anglesFor } from '../../../src/writing/copy/angles-for.ts'
import { writeCopy } from '../../../src/writing/copy/write-copy.ts'
import { readSheet } from '../../../src/writing/personas/reading.ts'
import { textOf } from '../personas/persona-text.ts'
import { sheetsOf } from './check-cases.ts'

const variants = [0, 1, 2]

describe.each(Object.keys(sheetsOf))('the copy by rule of %s', (name) => {
  it.each(Language.options)('passes the checker in %s as text for customers', (language) => {
    const sheets = sheetsOf[name] ?? []
    const copies = sheets.flatMap((sheet) =>
      anglesFor(readSheet(sheet, language)).flatMap((angle) =>
        variants.map((variant) => ({ sheet, copy: writeCopy(sheet, language, angle, variant) })),
      ),
    )
    const refused = copies.flatMap(({ sheet, copy: { email, push, sms, facts } }) => {
      const lines = [email.subject, email.preheader, email.action, push.title, push.body, sms]
      const texts = [
        ...lines.map((text) => ({ text, shape: 'line' as const })),
        ...email.body.map((sentence) => ({ text: textOf(sentence), shape: 'sentence' as const })),
      ]
      return texts.flatMap(({ text, shape }) =>
        checkSentence(text, {
          language,
          sheet,
          sheets,
          cited: facts,
          writing: 'finished',
          reader: 'customer',
          shape,
        }).map(({ code, found }) => `${text} ${code}: ${found}`),
      )
    })
    expect(copies.length).toBeGreaterThan(5)
    expect(refused).toEqual([])
  })
})
