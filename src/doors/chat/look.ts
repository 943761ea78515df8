import type { Language } from '../../language/language.ts'

/** How a talk looks where it is shown. */
export interface Look {
  language: Language
  /** Columns of the terminal. */
  columns: number
  /** Whether text may be set apart by ANSI codes; everything can be read without them. */
  colour: boolean
  /** Whether each answer is followed by how it was found. */
  how: boolean
}

const codes = '\x1b['

/** Text that stands back. */
export const faint = (text: string, { colour }: Pick<Look, 'colour'>): string =>
  colour ? `${codes}2m${text}${codes}22m` : text

/** Text that stands out. */
export const strong = (text: string, { colour }: Pick<Look, 'colour'>): string =>
  colour ? `${codes}1m${text}${codes}22m` : text
