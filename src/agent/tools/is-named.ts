import type { Localized } from '../../language/language.ts'

/** Whether a segment is the one that was named, by its id or its name in either language. */
export const isNamed = (named: string | undefined, id: string, name: Localized): boolean =>
  named !== undefined && [id, name.en, name.zh].some((one) => one.toLowerCase() === named.toLowerCase())
