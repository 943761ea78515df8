import { type CliTexts, cli as english } from '../../language/en/cli.ts'
import type { Language } from '../../language/language.ts'
import { cli as chinese } from '../../language/zh/cli.ts'

/** The command line's texts per language. */
export const cliTexts: Record<Language, CliTexts> = { en: english, zh: chinese }
