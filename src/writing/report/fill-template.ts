import type { Inline, Text } from './blocks.ts'

/** Puts linked pieces where a sentence of the catalogue names them in braces, as in "of {segment}". */
export function fillTemplate(template: string, pieces: Readonly<Record<string, Inline>>): Text {
  return template
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : (pieces[part] ?? '')))
    .filter((part) => part !== '')
}
