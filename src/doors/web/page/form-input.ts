import type { MenuField } from '../menu-entry.ts'

/** A value as it stands in a form: the text of a field, or what was chosen; of days both ends, of filters dimension and value. */
export type FormValue = string | readonly string[]

/** The input that a form stands for: what was left empty keeps its default. Undefined while something needed is missing. */
export function formInput(
  fields: readonly MenuField[],
  values: Readonly<Record<string, FormValue>>,
): Record<string, unknown> | undefined {
  const given = fields.map((field) => ({ ...field, input: inputOf(field.answer, values[field.field]) }))
  if (given.some(({ required, input }) => required && input === undefined)) return undefined
  return Object.fromEntries(given.flatMap(({ field, input }) => (input === undefined ? [] : [[field, input]])))
}

function inputOf({ kind }: MenuField['answer'], value: FormValue | undefined): unknown {
  const texts = (typeof value === 'string' ? [value] : (value ?? [])).map((text) => text.trim())
  const [first = '', second = ''] = texts
  if (kind === 'several') return texts.length === 0 ? undefined : texts
  if (first === '') return undefined
  switch (kind) {
    case 'number':
      return Number.isNaN(Number(first)) ? undefined : Number(first)
    case 'flag':
      return first === 'yes'
    case 'texts':
      return first.split(/[,，、]/).flatMap((text) => (text.trim() === '' ? [] : [text.trim()]))
    case 'days': {
      const [from, to] = second === '' || first <= second ? [first, second || first] : [second, first]
      return { kind: 'between', from, to }
    }
    case 'filters':
      return second === '' ? undefined : [{ dimension: first, op: 'is', values: [second] }]
    default:
      return first
  }
}
