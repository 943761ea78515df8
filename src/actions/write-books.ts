import type { Language } from '../language/language.ts'
import { version } from '../workspace/version.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { BookGroup, PersonaBook } from '../writing/persona-book/persona-book.ts'
import { type BookFormat, renderBook } from '../writing/persona-book/render-book.ts'
import type { Written } from '../writing/run/item.ts'
import type { PersonaGroups } from './persona-groups.ts'
import type { PersonaItem } from './persona-items.ts'
import { writeOutput, writeOutputWith } from './write-output.ts'
import { writingTexts } from './writing-texts.ts'

/** An item with what was written of it. */
export interface WrittenItem {
  item: PersonaItem
  written: Written
}

/** Writes one book per language in each format, as report/personas.en.html, or report/personas-by-country.en.html. @returns the paths */
export async function writeBooks(
  workspace: Workspace,
  groups: PersonaGroups,
  items: readonly WrittenItem[],
  languages: readonly Language[],
  formats: readonly BookFormat[],
  by: string | undefined,
): Promise<string[]> {
  const { writeFileSync } = await import('node:fs')
  const books = languages.map((language) =>
    bookOf(
      groups,
      items.filter(({ item }) => item.subject.language === language),
      language,
      workspace.config.title,
    ),
  )
  const of = by === undefined ? '' : `-by-${by.replaceAll(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}`
  const nameOf = (language: Language, format: BookFormat): string => `personas${of}.${language}.${format}`
  const files = new Map<string, string>()
  // A PDF needs a browser, which can fail: every other file is there by then.
  for (const format of formats.toSorted((a, b) => Number(a === 'pdf') - Number(b === 'pdf')))
    for (const book of books) {
      const name = nameOf(book.language, format)
      const content = await renderBook(book, format)
      const path =
        typeof content === 'string'
          ? await writeOutput(workspace, name, content)
          : await writeOutputWith(workspace, name, async (place) => writeFileSync(place, content))
      files.set(name, path)
    }
  return languages.flatMap((language) => formats.flatMap((format) => files.get(nameOf(language, format)) ?? []))
}

function bookOf(
  { snapshot, groups }: PersonaGroups,
  items: readonly WrittenItem[],
  language: Language,
  title: string | undefined,
): PersonaBook {
  const writers = [...new Set(items.map(({ written }) => written.lineage.model))]
  const prompts = new Map(
    items.flatMap(({ written }) =>
      written.lineage.prompts.map(({ name, version: of }) => [`${name} ${of}`, { name, version: of }]),
    ),
  )
  return {
    shoal: version,
    language,
    title: title ?? writingTexts[language].personas.title,
    ...(snapshot.asOf === undefined ? {} : { asOf: snapshot.asOf }),
    ...(snapshot.window === undefined ? {} : { window: snapshot.window }),
    ...(snapshot.reading.currency === undefined ? {} : { currency: snapshot.reading.currency }),
    snapshot: snapshot.id,
    written: { writer: modelsOf(writers), prompts: [...prompts.values()] },
    groups: groups.map(
      ({ group, customers, sheets, segmentation }, index): BookGroup => ({
        ...(group === undefined ? {} : { key: group.key, label: group.label[language] }),
        customers,
        segments: sheets.map((sheet, place) => {
          const size = segmentation.segments[place]?.customers ?? 0
          return {
            segment: sheet.segment,
            name: sheet.name[language],
            customers: size,
            share: customers === 0 ? 0 : size / customers,
            sheet,
            variants: items
              .filter(({ item }) => item.group === index && item.subject.sheet === sheet)
              .map(({ written: { persona, copies } }) => ({ persona, copies })),
          }
        }),
      }),
    ),
  }
}

/** Every model that wrote, of a chain more than one; "rule" where none did. */
function modelsOf(writers: readonly string[]): string {
  const models = writers.filter((writer) => writer !== 'rule')
  return models.length === 0 ? 'rule' : models.join(', ')
}
