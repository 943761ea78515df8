import type { FactSheet } from '../../facts/fact.ts'
import { type ThemeKey, themesEn } from '../../language/en/themes.ts'
import type { Language } from '../../language/language.ts'
import { themesZh } from '../../language/zh/themes.ts'
import { actionsStatements } from '../personas/actions.ts'
import { readSheet } from '../personas/reading.ts'
import { risksStatements } from '../personas/risks.ts'
import { roleOf } from '../personas/role.ts'
import type { Statement } from '../personas/statement.ts'
import { wantsStatements } from '../personas/wants.ts'

/** A theme that the facts license, and which facts those are. */
interface Theme {
  text: string
  facts: string[]
}

export type Themes = Record<'wants' | 'risks' | 'actions', Theme[]>

const catalogues: Record<Language, Record<ThemeKey, string>> = { en: themesEn, zh: themesZh }
const isTheme = (key: string): key is ThemeKey => Object.hasOwn(themesEn, key)

/**
 * What the rules would speak of, in a few words each, for a model to write its own sentences about: one that is asked for ideas of its own strays from the
 * facts, and one that is given sentences repeats them.
 */
export function themesOf(sheet: FactSheet, language: Language): Themes {
  const reading = readSheet(sheet, language)
  const role = roleOf(reading)
  const themes = (statements: readonly Statement[]): Theme[] =>
    statements.flatMap(({ key, licence, slots }) =>
      isTheme(key)
        ? [
            {
              text: catalogues[language][key],
              facts: [...new Set([...licence, ...Object.values(slots).map(({ fact }) => fact)])],
            },
          ]
        : [],
    )
  return {
    wants: themes(wantsStatements(reading, role)),
    risks: themes(risksStatements(reading, role)),
    actions: themes(actionsStatements(reading, role)),
  }
}
