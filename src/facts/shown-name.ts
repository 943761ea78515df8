import { visibleText } from './visible-text.ts'

/**
 * What readers see of a name or value from the data: one line without control characters and marks that turn text around. The value as the data write it stays the key. One of which nothing is
 * left is shown by its characters' numbers.
 */
export function shownName(name: string): string {
  const visible = visibleText(name)
    .replaceAll(/[\s\u200c\u200d]*\s[\s\u200c\u200d]*/gu, ' ')
    .trim()
  if (/[^\s\u200c\u200d]/u.test(visible) || name === '') return visible
  return [...name].map((character) => `U+${codeOf(character)}`).join(' ')
}

const codeOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
