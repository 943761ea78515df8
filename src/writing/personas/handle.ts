import type { FactSheet } from '../../facts/fact.ts'
import { personaHandlesEn } from '../../language/en/personas-handles.ts'
import type { Language } from '../../language/language.ts'
import { personaHandlesZh } from '../../language/zh/personas-handles.ts'
import { attributeHandles } from './attribute-handles.ts'
import { handleTraits } from './handle-traits.ts'
import { type Reading, readSheet } from './reading.ts'
import { type Role, roleOf } from './role.ts'
import { spaceHan } from './space-han.ts'

/** A few words to call a segment by, and the ids of the facts that license them. */
export interface Handle {
  text: string
  facts: string[]
}

const catalogues = { en: personaHandlesEn, zh: personaHandlesZh }

/**
 * One handle per sheet, in the order of the sheets and distinct: the segment’s part with its most telling trait, and the
 * next trait where that is taken. A name that the marketer gave is the handle, and no other segment gets it.
 */
export function handlesOf(all: readonly FactSheet[], language: Language): Handle[] {
  const own = (sheet: FactSheet): boolean => sheet.ownName === true
  const taken = new Set(all.filter(own).map(({ name }) => name[language]))
  return all.map((sheet) => {
    const reading = readSheet(sheet, language)
    const candidates = candidatesOf(reading, roleOf(reading)).map((handle) => ({
      ...handle,
      text: spaceHan(handle.text),
    }))
    const [first = { text: numberOf(sheet), facts: [] }] = candidates
    const handle = candidates.find(({ text }) => !taken.has(text)) ?? {
      ...first,
      text: spaceHan(catalogues[language].numbered(first.text, numberOf(sheet))),
    }
    // Kept free under a given name too, so that naming a segment leaves the handles of the others as they are.
    taken.add(handle.text)
    return own(sheet) ? { text: sheet.name[language], facts: [] } : handle
  })
}

/** The segment’s own number: the key of its group is no name that a reader knows. */
const numberOf = ({ segment, group }: FactSheet): string =>
  group !== undefined && segment.startsWith(`${group.key}.`) ? segment.slice(group.key.length + 1) : segment

function candidatesOf(reading: Reading, role: Role): Handle[] {
  const words = catalogues[reading.language]
  const bare = words.role[role.name]
  if (role.name === 'attribute') return [...attributeHandles(reading, words), { text: bare.plain, facts: role.licence }]
  if (role.name === 'too-small') return [{ text: bare.plain, facts: role.licence }]
  const told = handleTraits(reading, role)
  const bulk = told.find(({ word }) => word === 'bulk')
  const restocks = bulk !== undefined && (role.name === 'mainstay' || role.name === 'regular')
  const { plain, noun } = restocks ? words.restockers : bare
  const licence = restocks ? [...role.licence, bulk.fact.id] : role.licence
  const traits = restocks ? told.filter((trait) => trait !== bulk) : told
  const called = (...chosen: typeof traits): Handle => ({
    text: words.join([...chosen.map(({ word }) => words.trait[word]), noun]),
    facts: [...new Set([...licence, ...chosen.map(({ fact }) => fact.id)])],
  })
  const [first, ...others] = traits
  const singly = traits.map((trait) => called(trait))
  // What sets it apart is not sure, so a trait tells it from others of its kind only.
  if (role.name === 'unsure') return [{ text: plain, facts: licence }, ...singly]
  const pairs = first === undefined ? [] : others.map((other) => called(first, other))
  return [...singly.slice(0, 1), ...pairs, ...singly.slice(1), { text: plain, facts: licence }]
}
