import type { Language } from '../../../language/language.ts'
import { rolesEn } from './en/roles.ts'
import type { RoleWords } from './role-words.ts'
import { rolesZh } from './zh/roles.ts'

/** Whose figure it is, in each language. */
export const roles: Record<Language, RoleWords> = { en: rolesEn, zh: rolesZh }
