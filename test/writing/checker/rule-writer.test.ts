import { describe, expect, it } from 'vitest'
import { Language } from '../../../src/language/language.ts'
import { checkSentence } from '../../../src/writing/checker/check-sentence.ts'
import { writePersona } from '../../../src/writing/personas/write-persona.ts'
import { sentencesOf, textOf } from '../personas/persona-text.ts'
import { sheetsOf } from './check-cases.ts'

describe.each(Object.keys(sheetsOf))('the personas by rule of %s', (name) => {
  it.each(Language.options)('pass the checker in %s with the facts that they cite', (language) => {
    const sheets = sheetsOf[name] ?? []
    const sentences = sheets.flatMap((sheet) =>
      sentencesOf(writePersona(sheet, sheets, language)).map((sentence) => ({ sheet, sentence })),
    )
    const refused = sentences.flatMap(({ sheet, sentence }) => {
      const text = textOf(sentence)
      const faults = checkSentence(text, {
        language,
        sheet,
        sheets,
        cited: sentence.facts,
        writing: 'finished',
        reader: 'marketer',
      })
      return faults.length === 0 ? [] : [`${text} ${faults.map(({ code, found }) => `${code}: ${found}`).join(', ')}`]
    })
    expect(sentences.length).toBeGreaterThan(40)
    expect(refused).toEqual([])
  })
})
