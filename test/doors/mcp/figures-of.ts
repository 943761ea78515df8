/** All runs of digits of a text, sorted: what a reader of it learns in figures. */
export const figuresOf = (text: string): string[] => [...new Set(text.match(/\d+(?:[.,]\d+)*/g) ?? [])].sort()

/** All texts inside a value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
