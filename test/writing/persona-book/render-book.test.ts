import { describe, expect, it } from 'vitest'
import { PersonaBook } from '../../../src/writing/persona-book/persona-book.ts'
import { renderBook } from '../../../src/writing/persona-book/render-book.ts'
import { sampleBook } from './sample-book.ts'

const golden = (name: string): string => `../../golden/persona-book.${name}`

describe('a persona document', () => {
  it.each(['en', 'zh'] as const)('reads as plain Markdown in %s', async (language) => {
    await expect(await renderBook(sampleBook(language), 'md')).toMatchFileSnapshot(golden(`${language}.md`))
  })

  it.each(['en', 'zh'] as const)('is a sheet for marketers in %s', async (language) => {
    await expect(await renderBook(sampleBook(language), 'csv')).toMatchFileSnapshot(golden(`${language}.csv`))
  })

  it('is the document itself as JSON', async () => {
    const book = sampleBook('en')
    expect(PersonaBook.parse(JSON.parse(String(await renderBook(book, 'json'))))).toEqual(book)
  })

  it('comes out byte for byte the same from the same document', async () => {
    for (const format of ['html', 'md', 'csv', 'json'] as const)
      expect(await renderBook(sampleBook('zh'), format)).toBe(await renderBook(sampleBook('zh'), format))
  })
})
