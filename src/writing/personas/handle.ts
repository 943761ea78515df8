import type { Fact, FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import { hash53 } from '../../numerics/hash.ts'
import { markedAttributes } from './attribute-facts.ts'
import { factName, isAttributeValue } from './fact-name.ts'
import { personaHandles } from './persona-phrases.ts'
import { reportKey } from './phrase-statement.ts'
import { isLower, readSheet } from './reading.ts'
import { type RoleName, roleOf } from './role.ts'
import { spaceHan } from './space-han.ts'

/** A descriptive handle, different from those of the other segments of the report. Without digits: they belong to facts. */
export function writeHandle(sheet: FactSheet, all: readonly FactSheet[], language: Language): string {
  const place = Math.max(
    0,
    all.findIndex((other) => other.segment === sheet.segment),
  )
  const reading = readSheet(sheet, language)
  const role = roleOf(reading).name
  if (role === 'too-small') return sheet.name[language]
  if (role === 'attribute') {
    return attributeHandle(markedAttributes(reading).slice(0, 2), language) ?? sheet.name[language]
  }
  const options = personaHandles[language].roles[role]
  const before = all.slice(0, place).filter((other) => hasRole(other, language, role)).length
  const handle = options[(hash53(`${reportKey(all)} handle ${role}`) + before) % options.length] ?? sheet.name[language]
  // More segments of a role than handles for it: the segment’s own name tells them apart.
  return before < options.length ? handle : `${handle} – ${sheet.name[language]}`
}

const hasRole = (sheet: FactSheet, language: Language, role: RoleName): boolean =>
  roleOf(readSheet(sheet, language)).name === role

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
