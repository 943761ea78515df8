import type { Fact, FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import { addressableAttributes } from './attribute-facts.ts'
import { factName, isAttributeValue } from './fact-name.ts'
import { personaHandles } from './persona-phrases.ts'
import { isLower, readSheet } from './reading.ts'
import { roleOf } from './role.ts'
import { spaceHan } from './space-han.ts'

/**
 * What the segment is called: by the marketer’s own name, else by its part, else as its rule names it. It follows from
 * the facts alone, so that it stays as long as they do; segments that play the same part keep the names of their rules.
 */
export function writeHandle(sheet: FactSheet, all: readonly FactSheet[], language: Language): string {
  const name = sheet.name[language]
  if (sheet.ownName === true) return name
  const handle = partHandle(sheet, language)
  const alike = all.some((other) => other.segment !== sheet.segment && partHandle(other, language) === handle)
  return handle === undefined || alike ? name : handle
}

/** A handle from the facts of the sheet; undefined where they license none. Without digits: they belong to facts. */
function partHandle(sheet: FactSheet, language: Language): string | undefined {
  const reading = readSheet(sheet, language)
  const role = roleOf(reading).name
  if (role === 'too-small' || role === 'balanced' || role === 'unsure') return undefined
  if (role === 'attribute') return attributeHandle(addressableAttributes(reading).slice(0, 2), language)
  return personaHandles[language].roles[role]
}

/** "High income, low age"; undefined where a header is not fit for a handle. */
function attributeHandle(facts: Fact[], language: Language): string | undefined {
  const { higher, lower, value, join } = personaHandles[language].attributes
  const pieces = facts.map((fact) => {
    const full = factName(fact, language)
      .text.replace(/\s*[(（][^)）]*[)）]/g, '')
      .trim()
    // "Month-to-month" says enough without its column; "Yes" does not.
    const entry = full.replace(/^[^:：]*(: |：)/, '')
    const name = isAttributeValue(fact) && entry.length > 3 ? entry : full
    const template = isAttributeValue(fact) ? value : isLower(fact) ? lower : higher
    return spaceHan(template.replace('{name}', () => name))
  })
  const handle = pieces
    .map((piece, index) => (index === 0 ? piece : piece.replace(/^(High|Low) /, lowerCase)))
    .join(join)
  return handle === '' || /\p{N}/u.test(handle) ? undefined : handle
}

const lowerCase = (text: string): string => text.toLowerCase()
