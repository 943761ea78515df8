/** Markup that is safe to put into a page as it stands: only `html` and `trusted` make it. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

/** What a template takes: text is escaped, markup is not, lists are joined, and undefined or false is nothing. */
export type Content = Markup | string | number | undefined | false | readonly Content[]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made harmless for element content and for quoted attributes; control characters that no page may hold become spaces. */
export function escapeHtml(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, blank).replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

const blank = (character: string): string => (character === '\n' || character === '\t' ? character : ' ')

/** A template whose values are escaped unless they are markup themselves. Attribute values must stand in quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.map((part, index) => part + written(values[index])).join(''))
}

/** Text of our own, such as the stylesheet, that is markup already. Never call it with a value from the data. */
export function trusted(text: string): Markup {
  return new Markup(text)
}

function written(value: Content): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Markup) return value.text
  if (typeof value === 'object') return value.map(written).join('')
  return escapeHtml(String(value))
}
